// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layerorder.h"

#include "graph/firstorders.h"
#include "graph/ordersearch.h"

#include <algorithm>
#include <utility>

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype leastRounds = 2;
constexpr qsizetype mostRounds = 16;
constexpr int roundsWithoutGain = 4;
constexpr qsizetype exchangePasses = 6;
constexpr qsizetype workLimit = 150'000; // slots and joins swept over, so that time stays linear

struct Found
{
    LayerOrder order;
    qint64 crossings = 0;
};

/// The best order on the way from \a start.
LayerOrder improved(const LayerOrder &start, qsizetype rounds)
{
    OrderSearch search(start);
    search.exchange(exchangePasses);
    Found best{search.order(), crossings(search.order())};
    int idle = 0;
    for (qsizetype round = 0; round < rounds && best.crossings > 0 && idle < roundsWithoutGain; ++round) {
        search.sweep(round % 2 == 0);
        search.exchange(exchangePasses);
        const qint64 now = crossings(search.order());
        idle = now < best.crossings ? 0 : idle + 1;
        if (now < best.crossings) {
            best = {search.order(), now};
        }
    }
    return best.order;
}

/// Goes on exchanging until each layer is in the order of the text but where that would cost crossings.
Found settled(const LayerOrder &order)
{
    OrderSearch search(order);
    search.exchange(order.places.size() * order.places.size());
    return {search.order(), crossings(search.order())};
}

qsizetype workOfRound(const LayerOrder &order)
{
    qsizetype work = order.places.size();
    for (const LayerSlot &slot : order.places) {
        work += slot.before.size() + slot.after.size();
    }
    return std::max<qsizetype>(work, 1);
}

} // namespace

QList<LayerOrder> ordersWithFewCrossings(const LayerOrder &order)
{
    const qsizetype rounds = workLimit / workOfRound(order);
    const QList<LayerOrder> starts = firstOrders(order, rounds / mostRounds);
    QList<Found> found;
    for (const LayerOrder &start : starts) {
        found.append(settled(improved(start, std::clamp(rounds, leastRounds, mostRounds))));
    }
    std::ranges::stable_sort(found, {}, &Found::crossings);
    QList<LayerOrder> orders;
    for (const Found &each : std::as_const(found)) {
        const bool isKnown = std::ranges::any_of(
            std::as_const(orders), [&each](const LayerOrder &known) { return known.layers == each.order.layers; });
        if (!isKnown) {
            orders.append(each.order);
        }
    }
    return orders;
}

} // namespace Stagecraft::Graph
