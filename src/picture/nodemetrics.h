// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSizeF>

/*!
    The measures of a node at 100 %, in pixels. They are known here and not only
    in QML because layout and edges need them before anything is drawn. The
    size is the same at every zoom; only what is drawn inside changes.
*/
namespace Stagecraft::Picture::NodeMetrics {

inline constexpr qreal stageWidth = 280;
inline constexpr qreal headerHeight = 56;
inline constexpr qreal rowHeight = 24;
inline constexpr qreal rowsPadding = 6; ///< Above and below the rows.
inline constexpr qreal gripWidth = 14; ///< Where a row is taken hold of, from the left.
inline constexpr qreal footerHeight = 34;
inline constexpr QSizeF externalSize{176, 54};
inline constexpr qreal headerAnchor = 26; ///< Where edges meet a header, from the top.

/// More instructions than this are folded to the first and the last ones.
inline constexpr int mostRows = 8;
inline constexpr int rowsBeforeFold = 5;
inline constexpr int rowsAfterFold = 2;

[[nodiscard]] constexpr qreal rowsHeight(qsizetype rows)
{
    return rows > 0 ? static_cast<qreal>(rows) * rowHeight + 2 * rowsPadding : 0;
}

[[nodiscard]] constexpr qreal rowAnchor(qsizetype row)
{
    return headerHeight + rowsPadding + (static_cast<qreal>(row) + 0.5) * rowHeight;
}

/// Of a stage that shows so many rows.
[[nodiscard]] constexpr QSizeF stageSize(qsizetype rows, bool hasFooter)
{
    return {stageWidth, headerHeight + rowsHeight(rows) + (hasFooter ? footerHeight : 0)};
}

[[nodiscard]] constexpr qreal headerAnchorOf(bool isStage)
{
    return isStage ? headerAnchor : externalSize.height() / 2;
}

} // namespace Stagecraft::Picture::NodeMetrics
