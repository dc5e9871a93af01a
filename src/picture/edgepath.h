// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace Stagecraft::Picture {

/// A run of points joined by straight lines.
using Polyline = QList<QPointF>;

/// The mark at the end of an edge.
enum class EdgeEnd { FullArrow, OpenArrow, Diamond };

/// Along which line an edge leaves and arrives: to the right, or down; it may arrive to the left too.
struct EdgeTangents
{
    Qt::Orientation start = Qt::Horizontal;
    Qt::Orientation end = Qt::Horizontal;
    bool endsToTheLeft = false; ///< Of a horizontal end.

    friend bool operator==(const EdgeTangents &, const EdgeTangents &) = default;
};

/*!
    The way of an edge: one cubic along its tangents at both ends, or from point to
    point of what it passes by, flattened to a polyline.

    Every input gives a path, two equal points too.
*/
class EdgePath
{
public:
    EdgePath() = default;
    /// \a tolerance is how far the polyline may stray from the curve.
    EdgePath(QPointF start, QPointF end, EdgeTangents tangents, qreal tolerance = 0.25);
    /// Passes \a via along the tangent of its start.
    EdgePath(QPointF start, const QList<QPointF> &via, QPointF end, EdgeTangents tangents, qreal tolerance = 0.25);

    /// Holds the whole path, without making it.
    [[nodiscard]] static QRectF hullOf(QPointF start, const QList<QPointF> &via, QPointF end, EdgeTangents tangents);

    [[nodiscard]] const Polyline &points() const { return m_points; }
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] qreal length() const;
    /// Half-way point and the like; \a fraction is 0 at the start and 1 at the end.
    [[nodiscard]] QPointF pointAt(qreal fraction) const;
    [[nodiscard]] qreal distanceTo(QPointF point) const;
    /// Of length 1, where the edge arrives; to the right for a path of no length.
    [[nodiscard]] QPointF endDirection() const;

private:
    void append(QPointF start, QPointF end, EdgeTangents tangents, qreal tolerance);

    Polyline m_points;
};

[[nodiscard]] qreal lengthOf(const Polyline &line);
/// \a line without its last \a length; empty when nothing is left.
[[nodiscard]] Polyline shortened(const Polyline &line, qreal length);
/// \a line cut into strokes of \a dash with \a gap between. A pattern of no length gives the line itself.
[[nodiscard]] QList<Polyline> dashed(const Polyline &line, qreal dash, qreal gap);
/// The outline of the mark whose tip is at \a tip; an open arrow is three points that are not closed.
[[nodiscard]] Polyline endMark(EdgeEnd end, QPointF tip, QPointF direction, qreal size);

} // namespace Stagecraft::Picture
