// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layerorder.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr int sweepCount = 8;
constexpr qsizetype laneLimit = 20'000;

/// An external node belongs before its first user in the order of the text.
QList<qreal> textOrders(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges)
{
    QList<qreal> orders(nodes.size());
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        orders[node] = nodes.at(node).external ? static_cast<qreal>(nodes.size()) : static_cast<qreal>(node);
    }
    for (const LayoutEdge edge : edges) {
        if (nodes.at(edge.from).external) {
            orders[edge.from] = std::min(orders.at(edge.from), static_cast<qreal>(edge.to) - 0.5);
        }
    }
    return orders;
}

/// Makes the slots, and joins those of neighbouring layers that an edge joins.
class SlotBuilder
{
public:
    SlotBuilder(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const QList<int> &layers)
        : m_layerOf(layers)
        , m_orders(textOrders(nodes, edges))
    {
        m_result.layers.resize(layers.isEmpty() ? 0 : *std::ranges::max_element(layers) + 1);
        for (qsizetype node = 0; node < nodes.size(); ++node) {
            addSlot(node, m_orders.at(node), layers.at(node));
        }
        for (const LayoutEdge edge : edges) {
            addEdge(edge);
        }
    }

    [[nodiscard]] LayerOrder result() &&
    {
        for (QList<qsizetype> &layer : m_result.layers) {
            std::ranges::stable_sort(layer, {}, [this](qsizetype slot) { return m_result.places.at(slot).textOrder; });
        }
        return std::move(m_result);
    }

private:
    qsizetype addSlot(qsizetype node, qreal order, int layer)
    {
        m_result.places.append({node, order, {}, {}});
        m_result.layers[layer].append(m_result.places.size() - 1);
        return m_result.places.size() - 1;
    }

    void join(qsizetype from, qsizetype to)
    {
        m_result.places[from].after.append(to);
        m_result.places[to].before.append(from);
    }

    void addEdge(LayoutEdge edge)
    {
        const int last = m_layerOf.at(edge.to);
        if (last - m_layerOf.at(edge.from) - 1 > laneLimit - m_lanes.size()) {
            return;
        }
        qsizetype at = edge.from;
        for (int layer = m_layerOf.at(edge.from) + 1; layer < last; ++layer) {
            const std::pair key(edge.from, layer);
            if (!m_lanes.contains(key)) {
                m_lanes.insert(key, addSlot(-1, m_orders.at(edge.from), layer));
                join(at, m_lanes.value(key));
            }
            at = m_lanes.value(key);
        }
        join(at, edge.to);
    }

    const QList<int> &m_layerOf;
    QList<qreal> m_orders;
    QHash<std::pair<qsizetype, int>, qsizetype> m_lanes;
    LayerOrder m_result;
};

/// How many edges between a layer and the one before it cross: the inversions of their ends.
qsizetype crossingsBefore(const LayerOrder &order, qsizetype layer, const QList<qsizetype> &ranks)
{
    const qsizetype size = order.layers.at(layer - 1).size();
    QList<qsizetype> counts(size + 1, 0);
    qsizetype total = 0;
    qsizetype crossings = 0;
    for (const qsizetype slot : order.layers.at(layer)) {
        QList<qsizetype> ends;
        for (const qsizetype other : order.places.at(slot).before) {
            ends.append(ranks.at(other));
        }
        for (const qsizetype end : std::as_const(ends)) {
            qsizetype notAfter = 0;
            for (qsizetype i = end + 1; i > 0; i -= i & -i) {
                notAfter += counts.at(i);
            }
            crossings += total - notAfter;
        }
        for (const qsizetype end : std::as_const(ends)) {
            for (qsizetype i = end + 1; i <= size; i += i & -i) {
                ++counts[i];
            }
        }
        total += ends.size();
    }
    return crossings;
}

void rank(const QList<qsizetype> &layer, QList<qsizetype> &ranks)
{
    for (qsizetype i = 0; i < layer.size(); ++i) {
        ranks[layer.at(i)] = i;
    }
}

qsizetype crossings(const LayerOrder &order)
{
    QList<qsizetype> ranks(order.places.size());
    for (const QList<qsizetype> &layer : order.layers) {
        rank(layer, ranks);
    }
    qsizetype sum = 0;
    for (qsizetype layer = 1; layer < order.layers.size(); ++layer) {
        sum += crossingsBefore(order, layer, ranks);
    }
    return sum;
}

/// Sorts one layer by the mean rank of what its slots are joined with; what is joined with nothing keeps its rank.
void sortByBarycentre(LayerOrder &order, qsizetype layer, QList<qsizetype> LayerSlot::*side, QList<qsizetype> &ranks)
{
    QList<std::pair<qreal, qsizetype>> keyed;
    for (const qsizetype slot : std::as_const(order.layers[layer])) {
        const QList<qsizetype> &others = order.places.at(slot).*side;
        qreal sum = 0;
        for (const qsizetype other : others) {
            sum += static_cast<qreal>(ranks.at(other));
        }
        const auto own = static_cast<qreal>(ranks.at(slot));
        keyed.append({others.isEmpty() ? own : sum / static_cast<qreal>(others.size()), slot});
    }
    const auto key = [&order](const std::pair<qreal, qsizetype> &entry) {
        return std::pair(entry.first, order.places.at(entry.second).textOrder);
    };
    std::ranges::stable_sort(keyed, {}, key);
    for (qsizetype i = 0; i < keyed.size(); ++i) {
        order.layers[layer][i] = keyed.at(i).second;
    }
    rank(order.layers.at(layer), ranks);
}

void sweep(LayerOrder &order, bool forward)
{
    QList<qsizetype> ranks(order.places.size());
    for (const QList<qsizetype> &layer : std::as_const(order.layers)) {
        rank(layer, ranks);
    }
    const qsizetype count = order.layers.size();
    for (qsizetype i = 1; i < count; ++i) {
        sortByBarycentre(order, forward ? i : count - 1 - i, forward ? &LayerSlot::before : &LayerSlot::after, ranks);
    }
}

} // namespace

LayerOrder orderedLayers(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const QList<int> &layers)
{
    LayerOrder order = SlotBuilder(nodes, edges, layers).result();
    LayerOrder best = order;
    qsizetype fewest = crossings(order);
    for (int i = 0; i < sweepCount && fewest > 0; ++i) {
        sweep(order, i % 2 == 0);
        const qsizetype now = crossings(order);
        if (now < fewest) {
            fewest = now;
            best.layers = order.layers;
        }
    }
    return best;
}

} // namespace Stagecraft::Graph
