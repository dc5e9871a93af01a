// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/straightlines.h"

#include <algorithm>

namespace Stagecraft::Graph {

namespace {

/// An edge as a line, from left to right.
struct Line
{
    LayoutEdge edge;
    QPointF from;
    QPointF to;

    [[nodiscard]] qreal at(qreal x) const
    {
        const qreal width = to.x() - from.x();
        return width <= 0 ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / width;
    }
};

bool doCross(const Line &a, const Line &b)
{
    const qreal left = std::max(a.from.x(), b.from.x());
    const qreal right = std::min(a.to.x(), b.to.x());
    return left < right && a.edge.from != b.edge.from && a.edge.to != b.edge.to
        && (a.at(left) - b.at(left)) * (a.at(right) - b.at(right)) < 0;
}

bool runsThrough(const Line &line, const QRectF &box)
{
    const qreal left = std::max(line.from.x(), box.left());
    const qreal right = std::min(line.to.x(), box.right());
    return left < right && std::min(line.at(left), line.at(right)) < box.bottom()
        && std::max(line.at(left), line.at(right)) > box.top();
}

} // namespace

qint64 disturbances(const QList<QRectF> &boxes, const QList<LayoutEdge> &edges)
{
    QList<Line> lines;
    for (const LayoutEdge edge : edges) {
        const QRectF &from = boxes.at(edge.from);
        const QRectF &to = boxes.at(edge.to);
        lines.append({edge, {from.right(), from.center().y()}, {to.left(), to.center().y()}});
    }
    std::ranges::sort(lines, {}, [](const Line &line) { return line.from.x(); });
    qint64 count = 0;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        for (auto other = line + 1; other != lines.cend() && other->from.x() < line->to.x(); ++other) {
            count += doCross(*line, *other) ? 1 : 0;
        }
        count += std::ranges::count_if(boxes, [&line](const QRectF &box) { return runsThrough(*line, box); });
    }
    return count;
}

} // namespace Stagecraft::Graph
