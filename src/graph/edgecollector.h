// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Graph {

/// Edges, and what is wrong with the references that make them.
struct CollectedEdges
{
    QList<Edge> edges;
    Diagnostics diagnostics;
};

/// Every edge of the file, stage after stage, before anything is known about cycles and order.
[[nodiscard]] CollectedEdges collectEdges(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages,
                                          const Dockerfile::BuildParameters &parameters);

} // namespace Stagecraft::Graph
