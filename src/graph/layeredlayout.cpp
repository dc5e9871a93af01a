// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layeredlayout.h"

#include "graph/freeplace.h"
#include "graph/layerassignment.h"
#include "graph/layerorder.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr int placementSweeps = 6;
constexpr qreal laneWidth = 8;

// Everything below works from left to right, x along the edges and y within a layer; the other direction is that, mirrored
// at the diagonal.
QSizeF turned(QSizeF size, LayoutDirection direction)
{
    return direction == LayoutDirection::LeftToRight ? size : size.transposed();
}

QPointF turned(QPointF point, LayoutDirection direction)
{
    return direction == LayoutDirection::LeftToRight ? point : point.transposed();
}

QList<LayoutNode> turnedNodes(QList<LayoutNode> nodes, LayoutDirection direction)
{
    for (LayoutNode &node : nodes) {
        node.size = turned(node.size, direction);
        if (node.pinned) {
            node.pinned = turned(*node.pinned, direction);
        }
    }
    return nodes;
}

/*!
    Centres on the y axis for the slots of all layers: each as near to what it is
    joined with as its neighbours in the layer allow.
*/
class CrossPlacement
{
public:
    CrossPlacement(const QList<LayoutNode> &nodes, const LayerOrder &order, const LayoutOptions &options)
        : m_nodes(nodes)
        , m_order(order)
        , m_options(options)
        , m_centres(order.places.size(), 0)
    {
        for (const QList<qsizetype> &layer : order.layers) {
            stack(layer);
        }
        for (int i = 0; i < placementSweeps; ++i) {
            sweep(i % 2 == 0);
        }
    }

    [[nodiscard]] qreal centre(qsizetype slot) const { return m_centres.at(slot); }

private:
    [[nodiscard]] qreal height(qsizetype slot) const
    {
        const qsizetype node = m_order.places.at(slot).node;
        return node < 0 ? laneWidth : m_nodes.at(node).size.height();
    }

    [[nodiscard]] qreal distance(qsizetype upper, qsizetype lower) const
    {
        return (height(upper) + height(lower)) / 2 + m_options.nodeGap;
    }

    void stack(const QList<qsizetype> &layer)
    {
        qreal y = 0;
        for (qsizetype i = 0; i < layer.size(); ++i) {
            y += i == 0 ? 0 : distance(layer.at(i - 1), layer.at(i));
            m_centres[layer.at(i)] = y;
        }
        for (const qsizetype slot : layer) {
            m_centres[slot] -= y / 2;
        }
    }

    void sweep(bool forward)
    {
        const qsizetype count = m_order.layers.size();
        for (qsizetype i = 0; i < count; ++i) {
            settle(m_order.layers.at(forward ? i : count - 1 - i), forward ? &LayerSlot::before : &LayerSlot::after);
        }
    }

    [[nodiscard]] qreal wantedCentre(qsizetype slot, QList<qsizetype> LayerSlot::*side) const
    {
        const QList<qsizetype> &others = m_order.places.at(slot).*side;
        qreal sum = 0;
        for (const qsizetype other : others) {
            sum += m_centres.at(other);
        }
        return others.isEmpty() ? m_centres.at(slot) : sum / static_cast<qreal>(others.size());
    }

    /// Least squares under the order and the distances of the layer: isotonic regression by pooling neighbours that would collide.
    void settle(const QList<qsizetype> &layer, QList<qsizetype> LayerSlot::*side)
    {
        struct Pool
        {
            qreal sum = 0;
            qsizetype count = 0;
            [[nodiscard]] qreal mean() const { return sum / static_cast<qreal>(count); }
        };
        QList<qreal> offsets;
        QList<Pool> pools;
        for (qsizetype i = 0; i < layer.size(); ++i) {
            offsets.append(i == 0 ? 0 : offsets.constLast() + distance(layer.at(i - 1), layer.at(i)));
            pools.append({wantedCentre(layer.at(i), side) - offsets.constLast(), 1});
            while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.constLast().mean()) {
                const Pool last = pools.takeLast();
                pools.last().sum += last.sum;
                pools.last().count += last.count;
            }
        }
        qsizetype i = 0;
        for (const Pool &pool : std::as_const(pools)) {
            for (qsizetype k = 0; k < pool.count; ++k, ++i) {
                m_centres[layer.at(i)] = pool.mean() + offsets.at(i);
            }
        }
    }

    const QList<LayoutNode> &m_nodes;
    const LayerOrder &m_order;
    const LayoutOptions &m_options;
    QList<qreal> m_centres;
};

QList<qreal> layerStarts(const QList<LayoutNode> &nodes, const LayerOrder &order, qreal gap)
{
    QList<qreal> starts;
    qreal x = 0;
    for (const QList<qsizetype> &layer : order.layers) {
        starts.append(x);
        qreal width = 0;
        for (const qsizetype slot : layer) {
            const qsizetype node = order.places.at(slot).node;
            width = std::max(width, node < 0 ? 0 : nodes.at(node).size.width());
        }
        x += std::ceil(width) + gap;
    }
    return starts;
}

QList<QRectF> boxesOfFreeLayout(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                                const LayoutOptions &options)
{
    const QList<int> layers = layersOf(nodes, edges);
    const LayerOrder order = orderedLayers(nodes, edges, layers);
    const CrossPlacement placement(nodes, order, options);
    const QList<qreal> starts = layerStarts(nodes, order, options.layerGap);
    QList<QRectF> boxes;
    qreal top = 0;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        const QSizeF size = nodes.at(node).size;
        boxes.append(QRectF(QPointF(starts.at(layers.at(node)), placement.centre(node) - size.height() / 2), size));
        top = node == 0 ? boxes.at(0).top() : std::min(top, boxes.constLast().top());
    }
    for (QRectF &box : boxes) {
        // Whole numbers keep lines crisp; half a unit either way is far less than any gap between boxes.
        box.moveTop(std::round(box.top() - top));
    }
    return boxes;
}

/// Boxes that stand on a pinned one make way; all others stay where they are.
void makeWayForPinned(QList<QRectF> &boxes, const QList<LayoutNode> &nodes, qreal gap)
{
    QList<QRectF> taken;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (nodes.at(node).pinned) {
            boxes[node].moveTopLeft(*nodes.at(node).pinned);
            taken.append(boxes.at(node));
        }
    }
    QList<qsizetype> inTheWay;
    const QList<QRectF> pinned = taken;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (nodes.at(node).pinned) {
            continue;
        }
        if (nearestFreePlace(boxes.at(node), pinned, gap) == boxes.at(node)) {
            taken.append(boxes.at(node));
        } else {
            inTheWay.append(node);
        }
    }
    for (const qsizetype node : std::as_const(inTheWay)) {
        boxes[node] = nearestFreePlace(boxes.at(node), taken, gap);
        taken.append(boxes.at(node));
    }
}

/// Finds a first place for nodes that have none, one after the other.
class BesidePlacement
{
public:
    BesidePlacement(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const LayoutOptions &options)
        : m_nodes(nodes)
        , m_edges(edges)
        , m_options(options)
        , m_boxes(nodes.size())
    { }

    void put(qsizetype node, QPointF position) { m_boxes[node] = QRectF(position, m_nodes.at(node).size); }

    void find(qsizetype node)
    {
        const QList<QRectF> used = joined(node, &LayoutEdge::to, &LayoutEdge::from);
        const QList<QRectF> users = joined(node, &LayoutEdge::from, &LayoutEdge::to);
        const QSizeF size = m_nodes.at(node).size;
        QPointF position = besideAll();
        if (!used.isEmpty()) {
            const QRectF last = *std::ranges::max_element(used, {}, [](const QRectF &box) { return box.right(); });
            position = {last.right() + m_options.layerGap, meanCentre(used) - size.height() / 2};
        } else if (!users.isEmpty()) {
            const QRectF first = *std::ranges::min_element(users, {}, [](const QRectF &box) { return box.left(); });
            position = {first.left() - m_options.layerGap - size.width(), meanCentre(users) - size.height() / 2};
        }
        const QPointF whole(std::round(position.x()), std::round(position.y()));
        m_boxes[node] = nearestFreePlace(QRectF(whole, size), placed(), m_options.nodeGap);
    }

    [[nodiscard]] QPointF position(qsizetype node) const { return m_boxes.at(node)->topLeft(); }

private:
    [[nodiscard]] QList<QRectF> joined(qsizetype node, qsizetype LayoutEdge::*own, qsizetype LayoutEdge::*other) const
    {
        QList<QRectF> boxes;
        for (const LayoutEdge &edge : m_edges) {
            if (edge.*own == node && m_boxes.at(edge.*other)) {
                boxes.append(*m_boxes.at(edge.*other));
            }
        }
        return boxes;
    }

    [[nodiscard]] static qreal meanCentre(const QList<QRectF> &boxes)
    {
        qreal sum = 0;
        for (const QRectF &box : boxes) {
            sum += box.center().y();
        }
        return sum / static_cast<qreal>(boxes.size());
    }

    [[nodiscard]] QList<QRectF> placed() const
    {
        QList<QRectF> boxes;
        for (const std::optional<QRectF> &box : m_boxes) {
            if (box) {
                boxes.append(*box);
            }
        }
        return boxes;
    }

    /// Under everything, at the left: where nothing is joined with it, no place says more.
    [[nodiscard]] QPointF besideAll() const
    {
        const QList<QRectF> boxes = placed();
        QRectF all;
        for (const QRectF &box : boxes) {
            all = all.isNull() ? box : all.united(box);
        }
        return all.isNull() ? QPointF() : QPointF(all.left(), all.bottom() + m_options.nodeGap);
    }

    const QList<LayoutNode> &m_nodes;
    const QList<LayoutEdge> &m_edges;
    const LayoutOptions &m_options;
    QList<std::optional<QRectF>> m_boxes;
};

} // namespace

QList<QPointF> layeredLayout(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                             const LayoutOptions &options)
{
    const QList<LayoutNode> turnedOnes = turnedNodes(nodes, options.direction);
    QList<QRectF> boxes = boxesOfFreeLayout(turnedOnes, acyclicEdges(nodes.size(), edges), options);
    makeWayForPinned(boxes, turnedOnes, options.nodeGap);
    QList<QPointF> positions;
    for (const QRectF &box : std::as_const(boxes)) {
        positions.append(turned(box.topLeft(), options.direction));
    }
    return positions;
}

QList<QPointF> placedBeside(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                            const QList<std::optional<QPointF>> &positions, const LayoutOptions &options)
{
    const QList<LayoutNode> turnedOnes = turnedNodes(nodes, options.direction);
    const QList<LayoutEdge> kept = acyclicEdges(nodes.size(), edges);
    BesidePlacement placement(turnedOnes, kept, options);
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (positions.at(node)) {
            placement.put(node, turned(*positions.at(node), options.direction));
        }
    }
    const QList<qsizetype> order = dependencyOrder(nodes.size(), kept);
    for (const qsizetype node : order) {
        if (!positions.at(node)) {
            placement.find(node);
        }
    }
    QList<QPointF> result;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        result.append(positions.at(node).value_or(turned(placement.position(node), options.direction)));
    }
    return result;
}

} // namespace Stagecraft::Graph
