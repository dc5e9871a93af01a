// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layercrossings.h"

#include <vector>

namespace Stagecraft::Graph {

/*!
    One order of layers, made better step by step.

    \sa Gansner, Koutsofios, North, Vo: A Technique for Drawing Directed Graphs (1993), section 3
*/
class OrderSearch
{
public:
    explicit OrderSearch(const LayerOrder &order)
        : m_order(order)
        , m_ranks(ranksIn(order))
    { }

    [[nodiscard]] const LayerOrder &order() const { return m_order; }

    /// Sorts each layer by where what it is joined with stands, in the layers before or in those after; ties by the text.
    void sweep(bool forward);

    /// Exchanges neighbours where that saves crossings, or costs none and follows the text, until there are no such or
    /// all layers were gone through \a passes times.
    void exchange(qsizetype passes);

private:
    using Side = QList<qsizetype> LayerSlot::*;

    struct Joins
    {
        std::span<const RankedJoin> before;
        std::span<const RankedJoin> after;
    };

    [[nodiscard]] qreal barycentre(qsizetype slot, Side side) const;
    void sortByBarycentre(qsizetype layer, Side side);
    void put(qsizetype slot, qsizetype layer, qsizetype rank);
    std::span<const RankedJoin> joinsOf(qsizetype slot, Side side);
    QList<Joins> joinsIn(const QList<qsizetype> &layer);
    [[nodiscard]] bool isBetterExchanged(qsizetype upper, const Joins &ofUpper, qsizetype lower,
                                         const Joins &ofLower) const;
    bool exchangeIn(qsizetype layer);

    LayerOrder m_order;
    QList<qsizetype> m_ranks;
    std::vector<RankedJoin> m_joins; ///< Of one layer at a time.
};

} // namespace Stagecraft::Graph
