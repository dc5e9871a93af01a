// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layerslots.h"

#include <QRectF>

namespace Stagecraft::Graph {

/// The boxes of the nodes, layer beside layer from left to right, in the given order within each; from 0 in both directions.
[[nodiscard]] QList<QRectF> placedLayers(const QList<LayoutNode> &nodes, const LayerOrder &order,
                                         const LayoutOptions &options);

} // namespace Stagecraft::Graph
