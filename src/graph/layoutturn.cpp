// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layoutturn.h"

namespace Stagecraft::Graph {

QList<LayoutNode> turnedNodes(QList<LayoutNode> nodes, LayoutDirection direction)
{
    for (LayoutNode &node : nodes) {
        node.size = turned(node.size, direction);
        if (node.pinned) {
            node.pinned = turned(*node.pinned, direction);
        }
    }
    return nodes;
}

} // namespace Stagecraft::Graph
