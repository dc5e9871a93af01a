// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layerplaces.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr int placementSweeps = 6;
constexpr qreal laneWidth = 8;
constexpr qreal laneWeight = 2;

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
        qreal weights = 0;
        for (const qsizetype other : others) {
            // A long edge is drawn straight, so what it joins is drawn to it rather than it bent towards them.
            const qreal weight = m_order.places.at(other).node < 0 ? laneWeight : 1;
            sum += weight * m_centres.at(other);
            weights += weight;
        }
        return others.isEmpty() ? m_centres.at(slot) : sum / weights;
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

/// Brings the boxes of a layer to whole numbers, which keep lines crisp, and keeps their distances through that.
void alignBoxes(QList<QRectF> &boxes, const QList<qsizetype> &layer, const LayerOrder &order, qreal top, qreal gap)
{
    qreal least = 0;
    for (const qsizetype slot : layer) {
        if (const qsizetype node = order.places.at(slot).node; node >= 0) {
            boxes[node].moveTop(std::max(std::round(boxes.at(node).top() - top), least));
            least = std::ceil(boxes.at(node).bottom() + gap);
        }
    }
}

/// The upper end of all of them.
qreal topOf(const QList<QRectF> &boxes)
{
    const auto first = std::ranges::min_element(boxes, {}, [](const QRectF &box) { return box.top(); });
    return first == boxes.cend() ? 0 : first->top();
}

} // namespace

QList<QRectF> placedLayers(const QList<LayoutNode> &nodes, const LayerOrder &order, const LayoutOptions &options)
{
    const CrossPlacement placement(nodes, order, options);
    const QList<qreal> starts = layerStarts(nodes, order, options.layerGap);
    QList<QRectF> boxes(nodes.size());
    for (qsizetype layer = 0; layer < order.layers.size(); ++layer) {
        for (const qsizetype slot : order.layers.at(layer)) {
            if (const qsizetype node = order.places.at(slot).node; node >= 0) {
                const QSizeF size = nodes.at(node).size;
                boxes[node] = {QPointF(starts.at(layer), placement.centre(slot) - size.height() / 2), size};
            }
        }
    }
    const qreal top = topOf(boxes);
    for (const QList<qsizetype> &layer : order.layers) {
        alignBoxes(boxes, layer, order, top, options.nodeGap);
    }
    return boxes;
}

} // namespace Stagecraft::Graph
