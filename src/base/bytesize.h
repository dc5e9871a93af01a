// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft {

/*!
    \a bytes for people, in decimal units as Docker prints them: "0 B", "512 B",
    "8.2 MB", "1.05 GB". Three significant digits; negative with a true minus sign.
    The number is in the C locale; views that want another format it themselves.
*/
[[nodiscard]] QString byteSizeText(qint64 bytes);

} // namespace Stagecraft
