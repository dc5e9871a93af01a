// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/pinnedplaces.h"

#include "graph/freeplace.h"

#include <utility>

namespace Stagecraft::Graph {

void makeWayForPinned(QList<QRectF> &boxes, const QList<LayoutNode> &nodes, qreal gap)
{
    QList<QRectF> taken;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (nodes.at(node).pinned) {
            boxes[node].moveTopLeft(*nodes.at(node).pinned);
            taken.append(boxes.at(node));
        }
    }
    QList<qsizetype> inTheWay;
    const QList<QRectF> pinned = taken;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (nodes.at(node).pinned) {
            continue;
        }
        if (nearestFreePlace(boxes.at(node), pinned, gap) == boxes.at(node)) {
            taken.append(boxes.at(node));
        } else {
            inTheWay.append(node);
        }
    }
    for (const qsizetype node : std::as_const(inTheWay)) {
        boxes[node] = nearestFreePlace(boxes.at(node), taken, gap);
        taken.append(boxes.at(node));
    }
}

} // namespace Stagecraft::Graph
