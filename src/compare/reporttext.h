// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

/*!
    Rows of equally many cells as lines, columns as wide as their widest cell; the
    first is aligned to the left, the others to the right.
*/
[[nodiscard]] QString alignedTable(const QList<QStringList> &rows);

} // namespace Stagecraft::Compare
