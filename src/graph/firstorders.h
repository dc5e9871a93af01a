// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layerslots.h"

namespace Stagecraft::Graph {

/*!
    Orders to start a search from: \a order itself, those in which a walk along the edges meets the
    slots, from either end, and then made-up ones; about \a count of them, the first always.
*/
[[nodiscard]] QList<LayerOrder> firstOrders(const LayerOrder &order, qsizetype count);

} // namespace Stagecraft::Graph
