// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QRectF>

namespace Stagecraft::Graph {

/*!
    Puts the pinned boxes where they are pinned, and all others as a whole to where most of these
    would have them. What then stands in the way of a pinned one moves along the y axis and pushes
    its neighbours on; other boxes keep their places among each other.
*/
void arrangeAroundPinned(QList<QRectF> &boxes, const QList<LayoutNode> &nodes, const LayoutOptions &options);

} // namespace Stagecraft::Graph
