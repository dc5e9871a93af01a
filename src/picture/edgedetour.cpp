// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgedetour.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Stagecraft::Picture {

namespace {

constexpr qreal leastClearance = 6; // between an edge and a box it passes
constexpr qreal laneWidth = 4;
constexpr int lanes = 3; // as many as fit into the gap between two boxes of a layer
constexpr qreal run = 16; // before and behind a box, to come round its corner
constexpr qreal farthest = 240; // out of its way
constexpr int mostDetours = 6;
constexpr qreal tolerance = 1;

/// Edges that come from elsewhere pass a box beside each other, and not one on top of the other.
qreal clearanceFrom(qreal height)
{
    constexpr qreal usualHeight = 50;
    const int lane = static_cast<int>(std::floor(height / usualHeight)) % lanes;
    return leastClearance + laneWidth * std::abs(lane);
}

QPointF turned(QPointF point)
{
    return {point.y(), point.x()};
}

QRectF turned(const QRectF &rect)
{
    return {rect.y(), rect.x(), rect.height(), rect.width()};
}

/// Whether a straight line has a part within \a rect.
bool crosses(QPointF a, QPointF b, const QRectF &rect)
{
    qreal first = 0;
    qreal last = 1;
    const auto clip = [&](qreal start, qreal way, qreal low, qreal high) {
        if (std::abs(way) < 1e-9)
            return start > low && start < high;
        const qreal one = (low - start) / way;
        const qreal other = (high - start) / way;
        first = std::max(first, std::min(one, other));
        last = std::min(last, std::max(one, other));
        return first < last;
    };
    return clip(a.x(), b.x() - a.x(), rect.left(), rect.right())
        && clip(a.y(), b.y() - a.y(), rect.top(), rect.bottom());
}

bool crosses(const Polyline &line, const QRectF &rect)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (crosses(line.at(i - 1), line.at(i), rect))
            return true;
    }
    return false;
}

/// How high a line that goes forward stands at \a x.
qreal heightAt(const Polyline &line, qreal x)
{
    const auto next = std::ranges::lower_bound(line, x, {}, &QPointF::x);
    if (next == line.cbegin() || next == line.cend())
        return next == line.cend() ? line.constLast().y() : line.constFirst().y();
    const QPointF before = *std::prev(next);
    const qreal way = next->x() - before.x();
    return way > 0 ? before.y() + (next->y() - before.y()) * (x - before.x()) / way : next->y();
}

/// Leads one edge from left to right.
class Leader
{
public:
    Leader(QPointF start, QPointF end, const QList<QRectF> &boxes)
        : m_end(end)
        , m_from(start)
        , m_clearance(clearanceFrom(start.y()))
    {
        for (const QRectF &box : boxes) {
            if (box.left() > start.x() && box.right() < end.x())
                m_boxes.append(box);
        }
        std::ranges::sort(m_boxes, [](const QRectF &a, const QRectF &b) {
            return std::pair(a.left(), a.top()) < std::pair(b.left(), b.top());
        });
    }

    QList<QPointF> via()
    {
        for (int i = 0; i < mostDetours && passNext(); ++i) { }
        return m_via;
    }

private:
    bool passNext()
    {
        const Polyline line = EdgePath(m_from, m_end, {}, tolerance).points();
        const auto hit = std::ranges::find_if(
            std::as_const(m_boxes), [&](const QRectF &box) { return box.left() > m_from.x() && crosses(line, box); });
        if (hit == m_boxes.cend() || hit->left() - run <= m_from.x() || hit->right() + run >= m_end.x())
            return false;
        const auto height = freeHeight(*hit, heightAt(line, hit->center().x()));
        if (!height)
            return false;
        m_via << QPointF(hit->left() - run, *height) << QPointF(hit->right() + run, *height);
        m_from = m_via.constLast();
        return true;
    }

    /// Nearest to \a wanted, beside \a hit and what stands above and below it.
    [[nodiscard]] std::optional<qreal> freeHeight(const QRectF &hit, qreal wanted) const
    {
        QList<QRectF> column;
        for (const QRectF &box : m_boxes) {
            if (box.left() < hit.right() + run && box.right() > hit.left() - run)
                column.append(box.adjusted(0, -m_clearance, 0, m_clearance));
        }
        std::optional<qreal> nearest;
        for (const QRectF &box : std::as_const(column)) {
            for (const qreal height : {box.top(), box.bottom()}) {
                const bool isFree = std::ranges::none_of(
                    column, [height](const QRectF &other) { return other.top() < height && height < other.bottom(); });
                const bool isNearer = !nearest || std::abs(height - wanted) < std::abs(*nearest - wanted);
                if (isFree && isNearer && std::abs(height - wanted) <= farthest)
                    nearest = height;
            }
        }
        return nearest;
    }

    QPointF m_end;
    QPointF m_from;
    qreal m_clearance;
    QList<QRectF> m_boxes;
    QList<QPointF> m_via;
};

} // namespace

int boxesBehind(const EdgeRoute &route, const QList<QRectF> &boxes)
{
    const QRectF hull = route.hull().adjusted(-1, -1, 1, 1); // a straight line has no height to intersect
    const Polyline line = route.path(tolerance).points();
    return static_cast<int>(
        std::ranges::count_if(boxes, [&](const QRectF &box) { return box.intersects(hull) && crosses(line, box); }));
}

EdgeRoute ledPast(const EdgeRoute &route, const QList<QRectF> &boxes)
{
    const EdgeTangents &tangents = route.tangents;
    if (tangents.start != tangents.end || tangents.endsToTheLeft)
        return route;
    const int direct = boxesBehind(route, boxes);
    if (direct == 0)
        return route;
    const bool isDown = tangents.start == Qt::Vertical;
    QList<QRectF> turnedBoxes;
    for (const QRectF &box : isDown ? boxes : QList<QRectF>())
        turnedBoxes.append(turned(box));
    Leader leader(isDown ? turned(route.start) : route.start, isDown ? turned(route.end) : route.end,
                  isDown ? turnedBoxes : boxes);
    EdgeRoute led = route;
    led.via = leader.via();
    if (isDown) {
        for (QPointF &point : led.via)
            point = turned(point);
    }
    return boxesBehind(led, boxes) < direct ? led : route;
}

} // namespace Stagecraft::Picture
