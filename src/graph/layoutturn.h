// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

namespace Stagecraft::Graph {

// Layouts are worked out from left to right, x along the edges and y within a layer; the other direction is that, mirrored
// at the diagonal.

[[nodiscard]] inline QSizeF turned(QSizeF size, LayoutDirection direction)
{
    return direction == LayoutDirection::LeftToRight ? size : size.transposed();
}

[[nodiscard]] inline QPointF turned(QPointF point, LayoutDirection direction)
{
    return direction == LayoutDirection::LeftToRight ? point : point.transposed();
}

[[nodiscard]] QList<LayoutNode> turnedNodes(QList<LayoutNode> nodes, LayoutDirection direction);

} // namespace Stagecraft::Graph
