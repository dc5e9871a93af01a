// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Stagecraft {

/*!
    \a bytes for people, in decimal units as Docker prints them: "0 B", "512 B",
    "8.2 MB", "1.05 GB". Three significant digits; negative with a true minus sign.
    The number is in the C locale; views that want another format it themselves.
*/
[[nodiscard]] QString byteSizeText(qint64 bytes);

/// The bytes a size for people means: "1500", "120MB", "1.5 GiB"; decimal units of 1000, binary ones of 1024. None for
/// anything else.
[[nodiscard]] std::optional<qint64> bytesFrom(QStringView text);

} // namespace Stagecraft
