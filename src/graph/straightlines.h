// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QRectF>

namespace Stagecraft::Graph {

/// How disturbing edges are when each is drawn as one line from the right side of its box to the left side of the other:
/// how often two cross, and how often one runs through a box.
[[nodiscard]] qint64 disturbances(const QList<QRectF> &boxes, const QList<LayoutEdge> &edges);

} // namespace Stagecraft::Graph
