// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

namespace Stagecraft::Compare {

/// The report as one page that needs nothing else, for light and dark surroundings and for paper.
[[nodiscard]] QByteArray htmlReport(const QList<Comparison> &comparisons);

} // namespace Stagecraft::Compare
