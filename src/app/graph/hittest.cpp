// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What of the canvas lies under a point.

#include "app/graph/graphcontroller.h"
#include "picture/nodemetrics.h"

#include <QLineF>

#include <cmath>

namespace Stagecraft::App {

namespace {

constexpr qreal edgeHitDistance = 8; // Screen pixels, as the next two.
constexpr qreal edgeEndReach = 10;
constexpr qreal portReachOutside = 20;
constexpr qreal portReachInside = 10;

} // namespace

CanvasHit GraphController::hitNode(const NodeRow &row, QPointF inside, qreal zoom) const
{
    CanvasHit hit{row.key(), Body, 0, {}};
    const QSizeF size = row.size();
    const QPointF port(size.width(), row.headerAnchor());
    const QPointF toPort = (inside - port) * zoom;
    const qreal reach = toPort.x() > 0 ? portReachOutside : portReachInside;
    const bool isStage = row.node.kind == CanvasNode::Kind::Stage && !row.node.isGhost;
    if (isStage && std::hypot(toPort.x(), toPort.y()) <= reach) {
        hit.part = Port;
        return hit;
    }
    if (!QRectF(QPointF(), size).contains(inside))
        return {};
    const auto at = static_cast<qsizetype>(
        std::floor((inside.y() - Picture::NodeMetrics::headerHeight - Picture::NodeMetrics::rowsPadding)
                   / Picture::NodeMetrics::rowHeight));
    if (isStage && inside.y() < Picture::NodeMetrics::headerHeight * 0.6) {
        hit.part = inside.x() < size.width() * 0.6 ? Name : Body;
    } else if (at >= 0 && at < row.shownRows.size()) {
        const bool isAtGrip = isStage && inside.x() < Picture::NodeMetrics::gripWidth;
        hit.part = row.shownRows.at(at).hidden != 0 ? Fold : isAtGrip ? Grip : Row;
        hit.line = row.shownRows.at(at).line;
    }
    return hit;
}

/// Of the edge that is selected, where its ends can be taken hold of.
CanvasHit GraphController::hitEdgeEnd(QPointF world, qreal zoom) const
{
    const EdgeRow *row = selectedEdgeRow();
    if (!row)
        return {};
    const auto isNear = [&](QPointF place) { return QLineF(place, world).length() * zoom <= edgeEndReach; };
    const bool atStart = isNear(row->route.start);
    if (!atStart && !isNear(row->route.end))
        return {};
    return {0, atStart ? EdgeStart : EdgeEnd, row->edge.lines.value(0), EdgeModel::edgeId(row->key())};
}

CanvasHit GraphController::hit(QPointF world, qreal zoom) const
{
    if (const CanvasHit end = hitEdgeEnd(world, zoom); end.part != Nothing)
        return end;
    // As they are drawn: selected nodes above others, later ones above earlier ones.
    CanvasHit best;
    bool bestIsSelected = false;
    for (const NodeRow &row : m_nodes.rows()) {
        const CanvasHit found = hitNode(row, world - row.position, zoom);
        const bool inside = row.rect().contains(world);
        const bool bestInside = best.node != 0 && nodeRect(best.node).contains(world);
        if (found.node == 0 || (bestInside && !inside) || (bestIsSelected && !row.isSelected && bestInside))
            continue;
        best = found;
        bestIsSelected = row.isSelected;
    }
    if (best.node != 0)
        return best;
    if (const EdgeRow *edge = m_edges.edgeAt(world, edgeHitDistance / zoom))
        return {0, Edge, edge->edge.lines.value(0), EdgeModel::edgeId(edge->key())};
    return {};
}

} // namespace Stagecraft::App
