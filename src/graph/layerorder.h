// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layerslots.h"

namespace Stagecraft::Graph {

/*!
    \a order, and others in which edges cross less, the one with the fewest crossings first. Where an
    order within a layer makes no difference to that, it is the order of the text.

    Several first orders, each improved by an OrderSearch; the larger the graph, the fewer.
*/
[[nodiscard]] QList<LayerOrder> ordersWithFewCrossings(const LayerOrder &order);

} // namespace Stagecraft::Graph
