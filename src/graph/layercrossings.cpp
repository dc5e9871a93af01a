// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layercrossings.h"

#include <utility>

namespace Stagecraft::Graph {

namespace {

/// Sums over the first entries of a list whose entries change. \sa https://en.wikipedia.org/wiki/Fenwick_tree
class PrefixSums
{
public:
    explicit PrefixSums(qsizetype size)
        : m_sums(size + 1, 0)
    { }

    void add(qsizetype index, qint64 value)
    {
        m_total += value;
        for (qsizetype i = index + 1; i < m_sums.size(); i += i & -i) {
            m_sums[i] += value;
        }
    }

    [[nodiscard]] qint64 after(qsizetype index) const
    {
        qint64 upTo = 0;
        for (qsizetype i = index + 1; i > 0; i -= i & -i) {
            upTo += m_sums.at(i);
        }
        return m_total - upTo;
    }

private:
    QList<qint64> m_sums;
    qint64 m_total = 0;
};

/// Between a layer and the one before it: the inversions of the ends of their joins.
qint64 crossingsBefore(const LayerOrder &order, qsizetype layer, const QList<qsizetype> &ranks)
{
    PrefixSums ends(order.layers.at(layer - 1).size());
    qint64 crossings = 0;
    for (const qsizetype slot : order.layers.at(layer)) {
        const LayerSlot &place = order.places.at(slot);
        for (const qsizetype other : place.before) {
            crossings += place.edgeCount * ends.after(ranks.at(other));
        }
        for (const qsizetype other : place.before) {
            ends.add(ranks.at(other), place.edgeCount);
        }
    }
    return crossings;
}

} // namespace

QList<qsizetype> ranksIn(const LayerOrder &order)
{
    QList<qsizetype> ranks(order.places.size());
    for (const QList<qsizetype> &layer : order.layers) {
        for (qsizetype i = 0; i < layer.size(); ++i) {
            ranks[layer.at(i)] = i;
        }
    }
    return ranks;
}

qint64 crossings(const LayerOrder &order)
{
    const QList<qsizetype> ranks = ranksIn(order);
    qint64 sum = 0;
    for (qsizetype layer = 1; layer < order.layers.size(); ++layer) {
        sum += crossingsBefore(order, layer, ranks);
    }
    return sum;
}

qint64 crossingsBetween(std::span<const RankedJoin> upper, std::span<const RankedJoin> lower)
{
    qint64 crossings = 0;
    qint64 passed = 0;
    std::size_t next = 0;
    for (const RankedJoin &join : upper) {
        while (next < lower.size() && lower[next].rank < join.rank) {
            passed += lower[next++].edgeCount;
        }
        crossings += passed * join.edgeCount;
    }
    return crossings;
}

} // namespace Stagecraft::Graph
