// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgepath.h"

#include "picture/planevectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Stagecraft::Picture {

namespace {

constexpr int mostSegments = 64;

QPointF cubicAt(const std::array<QPointF, 4> &curve, qreal t)
{
    const qreal s = 1 - t;
    return curve[0] * (s * s * s) + curve[1] * (3 * s * s * t) + curve[2] * (3 * s * t * t) + curve[3] * (t * t * t);
}

// From the second differences of the control points, so that the error stays below the tolerance.
int segmentsFor(const std::array<QPointF, 4> &curve, qreal tolerance)
{
    const qreal bend =
        std::max(distance(curve[0] + curve[2], curve[1] * 2), distance(curve[1] + curve[3], curve[2] * 2));
    return std::clamp(static_cast<int>(std::ceil(std::sqrt(0.75 * bend / tolerance))), 1, mostSegments);
}

// How far the tangents reach: half the way forward; enough to turn round on the way back.
qreal reachFor(qreal along, qreal across)
{
    if (along >= 0)
        return std::max(along / 2, std::min(32.0, std::abs(across)));
    return std::min(240.0, 48 - along / 2);
}

QPointF reachAlong(Qt::Orientation tangent, QPointF way)
{
    return tangent == Qt::Horizontal ? QPointF(reachFor(way.x(), way.y()), 0) : QPointF(0, reachFor(way.y(), way.x()));
}

std::array<QPointF, 4> curveBetween(QPointF start, QPointF end, EdgeTangents tangents)
{
    const QPointF way = end - start;
    const QPointF before =
        tangents.endsToTheLeft ? QPointF(reachFor(-way.x(), way.y()), 0) : -reachAlong(tangents.end, way);
    return {start, start + reachAlong(tangents.start, way), end + before, end};
}

qreal distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    const qreal square = QPointF::dotProduct(way, way);
    const qreal t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, way) / square, 0.0, 1.0) : 0.0;
    return distance(point, a + way * t);
}

template <typename Points>
QRectF boundsOf(const Points &points)
{
    const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &QPointF::y);
    return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
}

} // namespace

EdgePath::EdgePath(QPointF start, QPointF end, EdgeTangents tangents, qreal tolerance)
{
    append(start, end, tangents, tolerance);
}

EdgePath::EdgePath(QPointF start, const QList<QPointF> &via, QPointF end, EdgeTangents tangents, qreal tolerance)
{
    for (const QPointF point : via) {
        append(start, point, {tangents.start, tangents.start}, tolerance);
        start = point;
    }
    append(start, end, tangents, tolerance);
}

void EdgePath::append(QPointF start, QPointF end, EdgeTangents tangents, qreal tolerance)
{
    const std::array<QPointF, 4> curve = curveBetween(start, end, tangents);
    const int segments = segmentsFor(curve, tolerance);
    m_points.reserve(m_points.size() + segments + 1);
    for (int i = m_points.isEmpty() ? 0 : 1; i <= segments; ++i)
        m_points.append(cubicAt(curve, static_cast<qreal>(i) / segments));
}

QRectF EdgePath::hullOf(QPointF start, const QList<QPointF> &via, QPointF end, EdgeTangents tangents)
{
    // A cubic lies within its control points.
    QRectF hull;
    for (const QPointF point : via) {
        hull |= boundsOf(curveBetween(start, point, {tangents.start, tangents.start}));
        start = point;
    }
    return hull.united(boundsOf(curveBetween(start, end, tangents)));
}

QRectF EdgePath::bounds() const
{
    return m_points.isEmpty() ? QRectF() : boundsOf(m_points);
}

qreal EdgePath::length() const
{
    return lengthOf(m_points);
}

QPointF EdgePath::pointAt(qreal fraction) const
{
    if (m_points.isEmpty())
        return {};
    qreal left = std::clamp(fraction, 0.0, 1.0) * length();
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const qreal step = distance(m_points[i - 1], m_points[i]);
        if (left <= step && step > 0)
            return m_points[i - 1] + (m_points[i] - m_points[i - 1]) * (left / step);
        left -= step;
    }
    return m_points.constLast();
}

qreal EdgePath::distanceTo(QPointF point) const
{
    if (m_points.isEmpty())
        return std::numeric_limits<qreal>::infinity();
    qreal nearest = distance(point, m_points.constFirst());
    for (qsizetype i = 1; i < m_points.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(point, m_points[i - 1], m_points[i]));
    return nearest;
}

QPointF EdgePath::endDirection() const
{
    for (qsizetype i = m_points.size() - 1; i > 0; --i) {
        if (distance(m_points[i - 1], m_points[i]) > 1e-6)
            return unit(m_points[i] - m_points[i - 1]);
    }
    return {1, 0};
}

qreal lengthOf(const Polyline &line)
{
    qreal length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += distance(line[i - 1], line[i]);
    return length;
}

Polyline shortened(const Polyline &line, qreal length)
{
    Polyline result = line;
    while (result.size() > 1) {
        const QPointF last = result.takeLast();
        const qreal step = distance(result.constLast(), last);
        if (step > length)
            return result << last + (result.constLast() - last) * (length / step);
        length -= step;
    }
    return {};
}

QList<Polyline> dashed(const Polyline &line, qreal dash, qreal gap)
{
    if (dash <= 0 || gap <= 0)
        return {line};
    QList<Polyline> strokes;
    Polyline stroke = line.mid(0, 1);
    bool drawing = true;
    qreal left = dash;
    for (qsizetype i = 1; i < line.size(); ++i) {
        QPointF at = line[i - 1];
        for (qreal step = distance(at, line[i]); step > left; step = distance(at, line[i])) {
            at += unit(line[i] - at) * left;
            if (drawing)
                strokes.append(stroke << at);
            stroke = {at};
            drawing = !drawing;
            left = drawing ? dash : gap;
        }
        left -= distance(at, line[i]);
        stroke.append(line[i]);
    }
    if (drawing && stroke.size() > 1)
        strokes.append(stroke);
    return strokes;
}

Polyline endMark(EdgeEnd end, QPointF tip, QPointF direction, qreal size)
{
    const QPointF back = tip - direction * size;
    const QPointF side = normalOf(direction) * size;
    switch (end) {
    case EdgeEnd::FullArrow:
        return {tip, back + side * 0.42, back - side * 0.42};
    case EdgeEnd::OpenArrow:
        return {back + side * 0.5, tip, back - side * 0.5};
    case EdgeEnd::Diamond:
        return {tip, tip - direction * (size / 2) + side * 0.36, back, tip - direction * (size / 2) - side * 0.36};
    }
    return {};
}

} // namespace Stagecraft::Picture
