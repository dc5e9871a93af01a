// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgeshapes.h"

#include "picture/palette.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Stagecraft::Picture {

using Kind = Graph::Edge::Kind;

namespace {

constexpr qreal headLength = 10;
constexpr qreal headWidth = 8;

QPainterPath curve(QPointF from, QPointF to)
{
    // The more an edge runs up, down or back, the wider it swings out.
    const qreal reach = std::max(24.0, std::abs(to.x() - from.x()) / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

QPainterPath closed(const QPolygonF &polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// The end of an edge that points to the right at \a tip.
QPainterPath head(QPointF tip, Kind kind)
{
    const QPointF back(headLength, 0);
    const QPointF side(0, headWidth / 2);
    QPainterPath path;
    switch (kind) {
    case Kind::Base:
    case Kind::Copy:
        return closed({tip, tip - back - side, tip - back + side});
    case Kind::Mount:
        return closed({tip, tip - back / 2 - side, tip - back, tip - back / 2 + side});
    case Kind::OnBuild:
        path.moveTo(tip - back - side);
        path.lineTo(tip);
        path.lineTo(tip - back + side);
        return path;
    case Kind::Add:
        path.addEllipse(tip - QPointF(headWidth / 2, 0), headWidth / 2, headWidth / 2);
        return path;
    }
    return path;
}

} // namespace

EdgeStyle styleOf(Kind kind, bool valid)
{
    EdgeStyle style;
    switch (kind) {
    case Kind::Base:
        style = {Palette::muted, {}};
        break;
    case Kind::Copy:
        style = {Palette::accent, {5, 3}};
        break;
    case Kind::Mount:
        style = {Palette::keyword, {1, 2.5}};
        break;
    case Kind::OnBuild:
        style = {Palette::cached, {5, 3}};
        break;
    case Kind::Add:
        style = {Palette::accent, {5, 3, 1, 3}};
        break;
    }
    if (!valid) {
        style.colour = Palette::failed;
    }
    return style;
}

QList<Line> edgeShapes(QPointF from, QPointF to, Kind kind, bool valid)
{
    const EdgeStyle style = styleOf(kind, valid);
    const QColor fill = kind == Kind::Base ? style.colour : kind == Kind::OnBuild ? QColor() : Palette::canvas;
    const QPointF end = to - QPointF(kind == Kind::OnBuild ? 0 : headLength, 0);
    return {{curve(from, end), style.colour, 1.5, style.dashes, {}}, {head(to, kind), style.colour, 1.5, {}, fill}};
}

QPointF edgeCentre(QPointF from, QPointF to)
{
    return (from + to) / 2;
}

} // namespace Stagecraft::Picture
