// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace Stagecraft::App {

/// How something that is moved comes into line with what stands still.
struct Alignment
{
    QPointF shift; ///< To be added to the moved place; 0 along an axis in which nothing is near.
    QList<QRectF> guides; ///< Lines, as rectangles without width or height, over all that is in line.

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

/// Left, middle and right, top, middle and bottom of \a moved are drawn to those of \a others within \a tolerance; the
/// nearest wins, then the first of \a others.
[[nodiscard]] Alignment alignmentOf(const QRectF &moved, const QList<QRectF> &others, qreal tolerance);

} // namespace Stagecraft::App
