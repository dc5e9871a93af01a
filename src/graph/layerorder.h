// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QList>

namespace Stagecraft::Graph {

/// A place in a layer: that of a node, or of a long edge on its way through.
struct LayerSlot
{
    qsizetype node = -1; ///< The node, or -1 for the lane of a long edge.
    qreal textOrder = 0; ///< Where the text puts it among its layer.
    QList<qsizetype> before; ///< Slots of the layer before that are joined with it.
    QList<qsizetype> after; ///< Slots of the layer after that are joined with it.
};

/// All slots, and for each layer the slots it holds, in order.
struct LayerOrder
{
    QList<LayerSlot> places;
    QList<QList<qsizetype>> layers;
};

/*!
    Puts every node in its layer in the order of the text, and then in another
    order where that makes edges cross less. Edges over several layers from one
    node share a lane in each, up to a number of lanes that keeps time linear.
*/
[[nodiscard]] LayerOrder orderedLayers(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                                       const QList<int> &layers);

} // namespace Stagecraft::Graph
