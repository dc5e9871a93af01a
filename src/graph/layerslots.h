// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QList>

namespace Stagecraft::Graph {

/// A place in a layer: that of a node, or of long edges on their way through.
struct LayerSlot
{
    qsizetype node = -1; ///< The node, or -1 for the lane of long edges.
    qreal textOrder = 0; ///< Where the text puts it among its layer.
    int edgeCount = 1; ///< How many edges each of its joins with the layer before stands for.
    QList<qsizetype> before; ///< Slots of the layer before that are joined with it.
    QList<qsizetype> after; ///< Slots of the layer after that are joined with it.
};

/// The slots of each layer, in order.
using Layers = QList<QList<qsizetype>>;

/// All slots, those of the nodes first, and how they stand in their layers.
struct LayerOrder
{
    QList<LayerSlot> places;
    Layers layers;
};

/*!
    Every node in its layer, in the order of the text, and for every edge over several layers a lane in
    each of them. In large graphs, edges from one node share their lanes, up to a number of lanes that
    keeps time linear.
*/
[[nodiscard]] LayerOrder layersInTextOrder(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                                           const QList<int> &layers);

} // namespace Stagecraft::Graph
