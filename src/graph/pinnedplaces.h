// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QRectF>

namespace Stagecraft::Graph {

/// Boxes that stand on a pinned one make way; all others stay where they are.
void makeWayForPinned(QList<QRectF> &boxes, const QList<LayoutNode> &nodes, qreal gap);

} // namespace Stagecraft::Graph
