// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layeredlayout.h"

#include "graph/layerassignment.h"
#include "graph/layerorder.h"
#include "graph/layerplaces.h"
#include "graph/layoutturn.h"
#include "graph/pinnedplaces.h"
#include "graph/straightlines.h"

#include <algorithm>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype mostCompared = 8;
constexpr qsizetype comparisonLimit = 2'000'000; // pairs of edges looked at in all

/// Of the orders with the fewest crossings between layers, that whose lines cross least as they are drawn.
QList<QRectF> boxesWithoutPins(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                               const LayoutOptions &options)
{
    const QList<LayerOrder> orders = ordersWithFewCrossings(layersInTextOrder(nodes, edges, layersOf(nodes, edges)));
    const qsizetype affordable = comparisonLimit / (edges.size() * edges.size() + 1);
    QList<QRectF> best = placedLayers(nodes, orders.constFirst(), options);
    qint64 fewest = affordable < 2 ? 0 : disturbances(best, edges);
    for (qsizetype i = 1; i < std::min({orders.size(), affordable, mostCompared}) && fewest > 0; ++i) {
        const QList<QRectF> boxes = placedLayers(nodes, orders.at(i), options);
        if (const qint64 count = disturbances(boxes, edges); count < fewest) {
            fewest = count;
            best = boxes;
        }
    }
    return best;
}

/// The nodes with the anchor pinned as well: what holds for a pinned node is all that an anchor asks for.
QList<LayoutNode> withAnchor(QList<LayoutNode> nodes, const std::optional<LayoutAnchor> &anchor)
{
    if (anchor && anchor->node >= 0 && anchor->node < nodes.size() && !nodes.at(anchor->node).pinned) {
        nodes[anchor->node].pinned = anchor->place;
    }
    return nodes;
}

} // namespace

QList<QPointF> layeredLayout(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                             const LayoutOptions &options)
{
    const QList<LayoutNode> turnedOnes = turnedNodes(withAnchor(nodes, options.anchor), options.direction);
    QList<QRectF> boxes = boxesWithoutPins(turnedOnes, acyclicEdges(nodes.size(), edges), options);
    arrangeAroundPinned(boxes, turnedOnes, options);
    QList<QPointF> positions;
    for (const QRectF &box : std::as_const(boxes)) {
        positions.append(turned(box.topLeft(), options.direction));
    }
    return positions;
}

} // namespace Stagecraft::Graph
