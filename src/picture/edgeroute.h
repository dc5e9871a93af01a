// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"
#include "graph/stagegraph.h"
#include "picture/edgepath.h"

#include <QRectF>

namespace Stagecraft::Picture {

/// Where an edge leaves and arrives.
struct EdgeRoute
{
    QPointF start;
    QPointF end;
    EdgeTangents tangents;
    QList<QPointF> via; ///< What it passes by on its way, along the line that it leaves along.

    [[nodiscard]] EdgePath path(qreal tolerance = 0.25) const { return {start, via, end, tangents, tolerance}; }
    /// Holds the whole path, without making it.
    [[nodiscard]] QRectF hull() const { return EdgePath::hullOf(start, via, end, tangents); }

    friend bool operator==(const EdgeRoute &, const EdgeRoute &) = default;
};

/// A node as its edges see it.
struct EdgeTerminal
{
    QRectF rect;
    qreal anchor = 0; ///< How far below its top an edge meets its side.
};

/// Others end at the header: they are about the stage as a whole.
[[nodiscard]] constexpr bool endsAtInstruction(Graph::Edge::Kind kind)
{
    return kind != Graph::Edge::Kind::Base;
}

/*!
    The route of an edge of \a kind. Graphs drawn from left to right: from the right of \a source to the left of \a sink,
    a FROM straight down where its sink stands below. From top to bottom: from the foot of \a source, a FROM to the head
    of its sink, others to the instruction that makes them.
*/
[[nodiscard]] EdgeRoute routeBetween(const EdgeTerminal &source, const EdgeTerminal &sink, Graph::Edge::Kind kind,
                                     Graph::LayoutDirection direction);

} // namespace Stagecraft::Picture
