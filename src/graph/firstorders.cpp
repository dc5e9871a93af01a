// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/firstorders.h"

#include <algorithm>
#include <random>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype mostOrders = 8;

/// \a order with each layer sorted by \a keys, one a slot.
LayerOrder sortedBy(LayerOrder order, const QList<quint32> &keys)
{
    for (QList<qsizetype> &layer : order.layers) {
        std::ranges::stable_sort(layer, {}, [&keys](qsizetype slot) { return keys.at(slot); });
    }
    return order;
}

/// When a walk in depth from each slot of \a starts, in turn, first meets each slot.
class Walk
{
public:
    Walk(const LayerOrder &order, QList<qsizetype> LayerSlot::*along)
        : m_order(order)
        , m_along(along)
        , m_keys(order.places.size(), 0)
    { }

    void from(qsizetype start)
    {
        QList<qsizetype> open{start};
        while (!open.isEmpty()) {
            const qsizetype slot = open.takeLast();
            if (m_keys.at(slot) == 0) {
                m_keys[slot] = ++m_met;
                const QList<qsizetype> &next = m_order.places.at(slot).*m_along;
                std::copy(next.crbegin(), next.crend(), std::back_inserter(open));
            }
        }
    }

    [[nodiscard]] const QList<quint32> &keys() const { return m_keys; }

private:
    const LayerOrder &m_order;
    QList<qsizetype> LayerSlot::*m_along;
    QList<quint32> m_keys;
    quint32 m_met = 0;
};

LayerOrder walked(const LayerOrder &order, bool forward)
{
    Walk walk(order, forward ? &LayerSlot::after : &LayerSlot::before);
    const qsizetype count = order.layers.size();
    for (qsizetype i = 0; i < count; ++i) {
        for (const qsizetype slot : order.layers.at(forward ? i : count - 1 - i)) {
            walk.from(slot);
        }
    }
    return sortedBy(order, walk.keys());
}

LayerOrder madeUp(const LayerOrder &order, std::mt19937 &random)
{
    QList<quint32> keys;
    for (qsizetype slot = 0; slot < order.places.size(); ++slot) {
        keys.append(random());
    }
    return sortedBy(order, keys);
}

} // namespace

QList<LayerOrder> firstOrders(const LayerOrder &order, qsizetype count)
{
    QList<LayerOrder> orders{order};
    if (count > 1) {
        orders.append(walked(order, false));
    }
    if (count > 2) {
        orders.append(walked(order, true));
    }
    std::mt19937 random(1); // always the same: the same graph is to give the same picture
    while (orders.size() < std::min(count, mostOrders)) {
        orders.append(madeUp(order, random));
    }
    return orders;
}

} // namespace Stagecraft::Graph
