// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"
#include "picture/edgepath.h"

#include <QColor>

class QPainter;

namespace Stagecraft::Picture {

/*!
    An edge as it is drawn, so that kinds differ without colour too: FROM solid
    with a full arrow, COPY and ADD dashed with an open arrow, a mount dotted
    with a diamond, ONBUILD in long dashes with a full arrow.
*/
struct EdgeShape
{
    QList<Polyline> strokes;
    Polyline mark;
    bool markIsFilled = true; ///< Otherwise it is a line of the strokes' width.
    qreal width = 1;
};

/// The longest mark at the end of an edge.
inline constexpr qreal longestMark = 12;

/*!
    The shape of an edge along \a path. \a unit is how long a pixel of marks and dashes is, 1 at 100 %;
    \a width that of the line, in the path's own unit.
*/
[[nodiscard]] EdgeShape edgeShape(const EdgePath &path, Graph::Edge::Kind kind, qreal width, qreal unit = 1);

/// Below 100 % lines and marks shrink more slowly than the rest, so that they stay visible: the unit at \a scale.
[[nodiscard]] qreal edgeUnitAt(qreal scale);

/// \a line, everywhere further by \a offset.
[[nodiscard]] Polyline movedBy(const Polyline &line, QPointF offset);

void paint(QPainter &painter, const EdgeShape &shape, const QColor &color);

} // namespace Stagecraft::Picture
