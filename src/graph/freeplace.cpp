// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/freeplace.h"

#include <algorithm>

namespace Stagecraft::Graph {

namespace {

/// Tops at which the box would be too near to another: all values strictly between the two.
struct Barred
{
    qreal above = 0;
    qreal below = 0;
};

QList<Barred> barredTops(const QRectF &wanted, const QList<QRectF> &taken, qreal gap)
{
    QList<Barred> barred;
    for (const QRectF &box : taken) {
        if (box.left() < wanted.right() + gap && wanted.left() < box.right() + gap) {
            barred.append({box.top() - wanted.height() - gap, box.bottom() + gap});
        }
    }
    std::ranges::sort(barred, {}, &Barred::above);
    return barred;
}

/// Overlapping stretches as one.
QList<Barred> merged(const QList<Barred> &sorted)
{
    QList<Barred> result;
    for (const Barred &next : sorted) {
        if (!result.isEmpty() && next.above < result.constLast().below) {
            result.last().below = std::max(result.constLast().below, next.below);
        } else {
            result.append(next);
        }
    }
    return result;
}

} // namespace

QRectF nearestFreePlace(const QRectF &wanted, const QList<QRectF> &taken, qreal gap)
{
    const QList<Barred> stretches = merged(barredTops(wanted, taken, gap));
    const qreal top = wanted.top();
    for (const Barred &stretch : stretches) {
        if (stretch.above < top && top < stretch.below) {
            const bool upIsNearer = top - stretch.above < stretch.below - top;
            return wanted.translated(0, (upIsNearer ? stretch.above : stretch.below) - top);
        }
    }
    return wanted;
}

} // namespace Stagecraft::Graph
