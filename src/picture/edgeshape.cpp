// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgeshape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Stagecraft::Picture {

using Kind = Graph::Edge::Kind;

namespace {

constexpr qreal diamondSize = 10;

EdgeEnd endOf(Kind kind)
{
    switch (kind) {
    case Kind::Copy:
    case Kind::Add:
        return EdgeEnd::OpenArrow;
    case Kind::Mount:
        return EdgeEnd::Diamond;
    case Kind::Base:
    case Kind::OnBuild:
        break;
    }
    return EdgeEnd::FullArrow;
}

QList<Polyline> strokesOf(Kind kind, const Polyline &line, qreal unit)
{
    switch (kind) {
    case Kind::Copy:
    case Kind::Add:
        return dashed(line, 6 * unit, 4 * unit);
    case Kind::Mount:
        return dashed(line, 1.8 * unit, 3.6 * unit);
    case Kind::OnBuild:
        return dashed(line, 12 * unit, 4 * unit);
    case Kind::Base:
        break;
    }
    return {line};
}

QPainterPath painterPath(const Polyline &line)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(line));
    return path;
}

} // namespace

EdgeShape edgeShape(const EdgePath &path, Kind kind, qreal width, qreal unit)
{
    const EdgeEnd end = endOf(kind);
    // A mark never outgrows a short edge.
    const qreal size =
        std::min((end == EdgeEnd::Diamond ? diamondSize : longestMark) * unit, std::max(path.length(), unit));
    const qreal covered = end == EdgeEnd::OpenArrow ? width / 2 : size * 0.9;
    const Polyline visible = shortened(path.points(), covered);
    return {visible.isEmpty() ? QList<Polyline>() : strokesOf(kind, visible, unit),
            endMark(end, path.points().constLast(), path.endDirection(), size), end != EdgeEnd::OpenArrow, width};
}

qreal edgeUnitAt(qreal scale)
{
    return scale >= 1 ? 1 : std::pow(scale, -0.6);
}

Polyline movedBy(const Polyline &line, QPointF offset)
{
    Polyline result = line;
    for (QPointF &point : result)
        point += offset;
    return result;
}

void paint(QPainter &painter, const EdgeShape &shape, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, shape.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    // All dashes at once: formats that keep paths keep one.
    QPainterPath strokes;
    for (const Polyline &stroke : shape.strokes)
        strokes.addPolygon(QPolygonF(stroke));
    painter.drawPath(strokes);
    if (!shape.markIsFilled) {
        painter.drawPath(painterPath(shape.mark));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(shape.mark));
}

} // namespace Stagecraft::Picture
