// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/feathering.h"

#include "picture/planevectors.h"

#include <algorithm>
#include <cmath>

namespace Stagecraft::App {

using Picture::distance;
using Picture::normalOf;
using Picture::Polyline;
using Picture::unit;

namespace {

// Across the line at a point: between the normals of the segments that meet there, lengthened so that the width stays.
QPointF acrossAt(const Polyline &line, qsizetype i)
{
    const QPointF before = i > 0 ? unit(line[i] - line[i - 1]) : unit(line[1] - line[0]);
    const QPointF after = i + 1 < line.size() ? unit(line[i + 1] - line[i]) : before;
    const QPointF middle = unit(normalOf(before) + normalOf(after));
    return middle / std::max(0.5, QPointF::dotProduct(middle, normalOf(before)));
}

void appendQuad(FeatheredTriangles &triangles, FeatheredVertex a, FeatheredVertex b, FeatheredVertex c,
                FeatheredVertex d)
{
    triangles << a << b << c << b << d << c;
}

// Points that repeat have no direction and would tear the strip.
Polyline withoutRepeats(const Polyline &line)
{
    Polyline result;
    for (const QPointF &point : line) {
        if (result.isEmpty() || distance(result.constLast(), point) > 1e-6)
            result.append(point);
    }
    return result;
}

} // namespace

FeatheredTriangles strokeTriangles(const Polyline &line, qreal width, qreal feather)
{
    const Polyline points = withoutRepeats(line);
    FeatheredTriangles triangles;
    if (points.size() < 2)
        return triangles;
    const qreal core = std::max(0.0, width / 2 - feather / 2);
    const qreal rim = width / 2 + feather / 2;
    QPointF across = acrossAt(points, 0);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1];
        const QPointF b = points[i];
        const QPointF next = acrossAt(points, i);
        const auto ring = [&](qreal from, qreal to) {
            appendQuad(triangles, {a + across * from, from == core || from == -core ? 1.0F : 0.0F},
                       {b + next * from, from == core || from == -core ? 1.0F : 0.0F}, {a + across * to, 1.0F},
                       {b + next * to, 1.0F});
        };
        ring(-rim, -core);
        ring(-core, core);
        ring(rim, core);
        across = next;
    }
    return triangles;
}

FeatheredTriangles polygonTriangles(const Polyline &convex, qreal feather)
{
    FeatheredTriangles triangles;
    if (convex.size() < 3)
        return triangles;
    QPointF middle;
    for (const QPointF &point : convex)
        middle += point / static_cast<qreal>(convex.size());
    for (qsizetype i = 0; i < convex.size(); ++i) {
        const QPointF a = convex[i];
        const QPointF b = convex[(i + 1) % convex.size()];
        triangles << FeatheredVertex{middle, 1} << FeatheredVertex{a, 1} << FeatheredVertex{b, 1};
        appendQuad(triangles, {a, 1}, {b, 1}, {a + unit(a - middle) * feather, 0}, {b + unit(b - middle) * feather, 0});
    }
    return triangles;
}

} // namespace Stagecraft::App
