// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/pinnedplaces.h"

#include "graph/freeplace.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace Stagecraft::Graph {

namespace {

/// The middle one; one that there is, so that boxes line up with at least one of the pinned.
qreal median(QList<qreal> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at((values.size() - 1) / 2);
}

/// How far to move all boxes that are not pinned.
QPointF offsetOf(const QList<QRectF> &boxes, const QList<LayoutNode> &nodes, const LayoutOptions &options)
{
    if (options.anchor && options.anchor->node >= 0 && options.anchor->node < nodes.size()) {
        const qsizetype node = options.anchor->node;
        return *nodes.at(node).pinned - boxes.at(node).topLeft();
    }
    QList<qreal> horizontal;
    QList<qreal> vertical;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (const std::optional<QPointF> &pinned = nodes.at(node).pinned) {
            horizontal.append(pinned->x() - boxes.at(node).left());
            vertical.append(pinned->y() - boxes.at(node).top());
        }
    }
    return {median(horizontal), median(vertical)};
}

/// How far \a box is, up or down, from the nearest of those of \a pinned that it cannot pass.
qreal distanceToNearest(const QRectF &box, const QList<QRectF> &pinned, qreal gap)
{
    qreal nearest = std::numeric_limits<qreal>::max();
    for (const QRectF &other : pinned) {
        if (other.left() < box.right() + gap && box.left() < other.right() + gap) {
            const qreal between = std::abs(other.center().y() - box.center().y());
            nearest = std::min(nearest, between - (other.height() + box.height()) / 2);
        }
    }
    return nearest;
}

/// The boxes that are not pinned, those nearest to a pinned one first: so each that has to move pushes on those behind it.
QList<qsizetype> outwards(const QList<QRectF> &boxes, const QList<LayoutNode> &nodes, const QList<QRectF> &pinned,
                          qreal gap)
{
    QList<std::pair<qreal, qsizetype>> keyed;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (!nodes.at(node).pinned) {
            keyed.append({distanceToNearest(boxes.at(node), pinned, gap), node});
        }
    }
    std::ranges::sort(keyed);
    QList<qsizetype> order;
    for (const auto &[distance, node] : std::as_const(keyed)) {
        order.append(node);
    }
    return order;
}

} // namespace

void arrangeAroundPinned(QList<QRectF> &boxes, const QList<LayoutNode> &nodes, const LayoutOptions &options)
{
    const QPointF offset = offsetOf(boxes, nodes, options);
    QList<QRectF> taken;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        boxes[node].translate(offset);
        if (nodes.at(node).pinned) {
            boxes[node].moveTopLeft(*nodes.at(node).pinned);
            taken.append(boxes.at(node));
        }
    }
    if (taken.isEmpty()) {
        return;
    }
    const QList<qsizetype> others = outwards(boxes, nodes, taken, options.nodeGap);
    for (const qsizetype node : others) {
        boxes[node] = nearestFreePlace(boxes.at(node), taken, options.nodeGap);
        taken.append(boxes.at(node));
    }
}

} // namespace Stagecraft::Graph
