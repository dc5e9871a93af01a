// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layerslots.h"

#include <span>

namespace Stagecraft::Graph {

/// The place of each slot in its layer, by slot.
[[nodiscard]] QList<qsizetype> ranksIn(const LayerOrder &order);

/// How many edges cross between neighbouring layers; what a lane carries counts in full.
[[nodiscard]] qint64 crossings(const LayerOrder &order);

/// The joins of a slot with a layer, in the order of that layer.
struct RankedJoin
{
    qsizetype rank = 0;
    int edgeCount = 1;
};

/// How many edges of \a upper cross one of \a lower, for two slots of a layer of which upper comes first.
[[nodiscard]] qint64 crossingsBetween(std::span<const RankedJoin> upper, std::span<const RankedJoin> lower);

} // namespace Stagecraft::Graph
