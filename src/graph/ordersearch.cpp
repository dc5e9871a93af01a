// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/ordersearch.h"

#include <algorithm>
#include <utility>

namespace Stagecraft::Graph {

void OrderSearch::sweep(bool forward)
{
    const qsizetype count = m_order.layers.size();
    for (qsizetype i = 1; i < count; ++i) {
        sortByBarycentre(forward ? i : count - 1 - i, forward ? &LayerSlot::before : &LayerSlot::after);
    }
}

void OrderSearch::exchange(qsizetype passes)
{
    // Whether a layer, or one beside it, changed since it was looked at.
    QList<bool> isOpen(m_order.layers.size(), true);
    for (qsizetype pass = 0; pass < passes && isOpen.contains(true); ++pass) {
        for (qsizetype layer = 0; layer < isOpen.size(); ++layer) {
            if (std::exchange(isOpen[layer], false) && exchangeIn(layer)) {
                std::fill(isOpen.begin() + std::max<qsizetype>(layer - 1, 0),
                          isOpen.begin() + std::min(layer + 2, isOpen.size()), true);
            }
        }
    }
}

/// What is joined with nothing on that side keeps its rank.
qreal OrderSearch::barycentre(qsizetype slot, Side side) const
{
    const QList<qsizetype> &others = m_order.places.at(slot).*side;
    qreal sum = 0;
    for (const qsizetype other : others) {
        sum += static_cast<qreal>(m_ranks.at(other));
    }
    return others.isEmpty() ? static_cast<qreal>(m_ranks.at(slot)) : sum / static_cast<qreal>(others.size());
}

void OrderSearch::sortByBarycentre(qsizetype layer, Side side)
{
    QList<std::pair<qreal, qsizetype>> keyed;
    for (const qsizetype slot : m_order.layers.at(layer)) {
        keyed.append({barycentre(slot, side), slot});
    }
    std::ranges::stable_sort(keyed, {}, [this](const std::pair<qreal, qsizetype> &entry) {
        return std::pair(entry.first, m_order.places.at(entry.second).textOrder);
    });
    for (qsizetype i = 0; i < keyed.size(); ++i) {
        put(keyed.at(i).second, layer, i);
    }
}

void OrderSearch::put(qsizetype slot, qsizetype layer, qsizetype rank)
{
    m_order.layers[layer][rank] = slot;
    m_ranks[slot] = rank;
}

/// The joins of \a slot on one side, kept in m_joins until that is cleared.
std::span<const RankedJoin> OrderSearch::joinsOf(qsizetype slot, Side side)
{
    const auto begin = m_joins.size();
    const LayerSlot &place = m_order.places.at(slot);
    for (const qsizetype other : place.*side) {
        const LayerSlot &later = side == &LayerSlot::before ? place : m_order.places.at(other);
        m_joins.push_back({m_ranks.at(other), later.edgeCount});
    }
    const std::span joins(m_joins.begin() + static_cast<std::ptrdiff_t>(begin), m_joins.end());
    std::ranges::sort(joins, {}, &RankedJoin::rank);
    return joins;
}

QList<OrderSearch::Joins> OrderSearch::joinsIn(const QList<qsizetype> &layer)
{
    std::size_t count = 0;
    for (const qsizetype slot : layer) {
        const LayerSlot &place = m_order.places.at(slot);
        count += static_cast<std::size_t>(place.before.size() + place.after.size());
    }
    m_joins.clear();
    m_joins.reserve(count);
    QList<Joins> joins;
    joins.reserve(layer.size());
    for (const qsizetype slot : layer) {
        const auto before = joinsOf(slot, &LayerSlot::before);
        joins.append({before, joinsOf(slot, &LayerSlot::after)});
    }
    return joins;
}

bool OrderSearch::isBetterExchanged(qsizetype upper, const Joins &ofUpper, qsizetype lower, const Joins &ofLower) const
{
    const qint64 now =
        crossingsBetween(ofUpper.before, ofLower.before) + crossingsBetween(ofUpper.after, ofLower.after);
    const bool followsText = m_order.places.at(lower).textOrder < m_order.places.at(upper).textOrder;
    if (now == 0 && !followsText) {
        return false;
    }
    const qint64 then =
        crossingsBetween(ofLower.before, ofUpper.before) + crossingsBetween(ofLower.after, ofUpper.after);
    return then < now || (then == now && followsText);
}

bool OrderSearch::exchangeIn(qsizetype layer)
{
    QList<Joins> joins = joinsIn(m_order.layers.at(layer));
    bool changed = false;
    for (qsizetype i = 1; i < joins.size(); ++i) {
        const qsizetype upper = m_order.layers.at(layer).at(i - 1);
        const qsizetype lower = m_order.layers.at(layer).at(i);
        if (isBetterExchanged(upper, joins.at(i - 1), lower, joins.at(i))) {
            put(lower, layer, i - 1);
            put(upper, layer, i);
            joins.swapItemsAt(i - 1, i);
            changed = true;
        }
    }
    return changed;
}

} // namespace Stagecraft::Graph
