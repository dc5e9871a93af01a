// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layerslots.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype unsharedLimit = 5'000; // more lanes than that, and those of one node are shared
constexpr qsizetype laneLimit = 20'000; // and more than that are left out, which keeps time linear

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
    // An image that a stage is built on is joined with its head: above what is copied into it.
    QHash<qsizetype, qreal> firstCopied;
    for (const LayoutEdge edge : edges) {
        if (!edge.atHead) {
            const qreal order = orders.at(edge.from);
            firstCopied.insert(edge.to, std::min(firstCopied.value(edge.to, order), order));
        }
    }
    for (const LayoutEdge edge : edges) {
        if (edge.atHead && nodes.at(edge.from).external && firstCopied.contains(edge.to)) {
            orders[edge.from] = std::min(orders.at(edge.from), firstCopied.value(edge.to) - 0.25);
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
        , m_areShared(lanesOf(edges) > unsharedLimit)
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
    [[nodiscard]] int lanesOf(LayoutEdge edge) const { return m_layerOf.at(edge.to) - m_layerOf.at(edge.from) - 1; }

    [[nodiscard]] qsizetype lanesOf(const QList<LayoutEdge> &edges) const
    {
        qsizetype lanes = 0;
        for (const LayoutEdge edge : edges) {
            lanes += lanesOf(edge);
        }
        return lanes;
    }

    qsizetype addSlot(qsizetype node, qreal order, int layer)
    {
        m_result.places.append({node, order, node < 0 ? 0 : 1, {}, {}});
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
        if (lanesOf(edge) > laneLimit - m_laneCount) {
            return;
        }
        qsizetype at = edge.from;
        for (int layer = m_layerOf.at(edge.from) + 1; layer < m_layerOf.at(edge.to); ++layer) {
            at = laneAfter(at, edge, layer);
            ++m_result.places[at].edgeCount;
        }
        join(at, edge.to);
    }

    /// The lane for \a edge in \a layer, joined with \a before, its slot in the layer before.
    qsizetype laneAfter(qsizetype before, LayoutEdge edge, int layer)
    {
        const std::pair key(edge.from, layer);
        if (m_areShared && m_lanes.contains(key)) {
            return m_lanes.value(key);
        }
        const qsizetype lane = addSlot(-1, m_orders.at(edge.from), layer);
        join(before, lane);
        ++m_laneCount;
        if (m_areShared) {
            m_lanes.insert(key, lane);
        }
        return lane;
    }

    const QList<int> &m_layerOf;
    QList<qreal> m_orders;
    bool m_areShared = false;
    qsizetype m_laneCount = 0;
    QHash<std::pair<qsizetype, int>, qsizetype> m_lanes;
    LayerOrder m_result;
};

} // namespace

LayerOrder layersInTextOrder(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const QList<int> &layers)
{
    return SlotBuilder(nodes, edges, layers).result();
}

} // namespace Stagecraft::Graph
