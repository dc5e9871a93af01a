// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft::Compare {

/*!
    Foreign text made harmless for a report: control characters and the ones
    that reorder text are shown as \u escapes, and it is cut after 300 characters.
*/
[[nodiscard]] QString visibleText(const QString &text);

[[nodiscard]] QString htmlText(const QString &text);
/// For a cell of a Markdown table.
[[nodiscard]] QString markdownText(const QString &text);
/// A CSV field of RFC 4180; what a spreadsheet would take for a formula is made text by an apostrophe.
[[nodiscard]] QString csvText(const QString &text);

} // namespace Stagecraft::Compare
