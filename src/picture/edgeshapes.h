// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/displaylist.h"

namespace Stagecraft::Picture {

/// How edges of a kind look, so that kinds differ without colour too.
struct EdgeStyle
{
    QColor colour;
    QList<qreal> dashes;
};

[[nodiscard]] EdgeStyle styleOf(Graph::Edge::Kind kind, bool valid);

/// The curve and the end of an edge between two points of box sides, both leaving level.
[[nodiscard]] QList<Line> edgeShapes(QPointF from, QPointF to, Graph::Edge::Kind kind, bool valid);

/// Where the label of such an edge is centred.
[[nodiscard]] QPointF edgeCentre(QPointF from, QPointF to);

} // namespace Stagecraft::Picture
