// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

#include <QString>

namespace Stagecraft::Compare {

// How figures are said to people, in reports and on the screen.

/// What stands for a value that is not known or not there.
inline constexpr QStringView unknown = u"—";

/// How a table shows \a value: "1.05 GB", "12", "≈ 4.1 s", "—" where it is not known.
[[nodiscard]] QString valueText(const Metric &metric, std::optional<double> value);
/// "98.8 %", "−15.6 %", "—".
[[nodiscard]] QString reductionText(const Metric &metric);
/// "98.8", "−15.6", "7": rounded.
[[nodiscard]] QString oneDecimal(double value);
/// "−12 kB", "+3 MB".
[[nodiscard]] QString signedSize(qint64 bytes);
/// "1.05 GB → 12.4 MB, measured from both image archives, linux/amd64"
[[nodiscard]] QString basisText(const Comparison &comparison);
/// "Files: 31204 removed, 214 added, 1 changed"
[[nodiscard]] QString filesText(const Image::FileComparison &files);
/// "41 MB: 40 MB deleted, 1 MB replaced", "0 B"
[[nodiscard]] QString wasteText(const Image::WastedBytes &wasted);

} // namespace Stagecraft::Compare
