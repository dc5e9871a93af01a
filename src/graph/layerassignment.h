// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QList>

namespace Stagecraft::Graph {

/// The edges of \a edges that are left once those that close a cycle, repeat another or go nowhere are dropped.
/// Nodes are visited in their order, so the edge that closes a cycle is the one written against the order of the text.
[[nodiscard]] QList<LayoutEdge> acyclicEdges(qsizetype nodeCount, const QList<LayoutEdge> &edges);

/*!
    The layer of each node, from 0: after the last of what it uses, and just
    before its first user where that makes its edges no longer; external nodes
    always just before their first user. \a edges must be acyclic.
*/
[[nodiscard]] QList<int> layersOf(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges);

/// The nodes so that each follows all it uses, otherwise in their own order. \a edges must be acyclic.
[[nodiscard]] QList<qsizetype> dependencyOrder(qsizetype nodeCount, const QList<LayoutEdge> &edges);

} // namespace Stagecraft::Graph
