// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Graph {

/// For each stage, the stages that take something from it, by whatever kind of edge, each once.
[[nodiscard]] QList<QList<int>> usersOfStages(qsizetype stageCount, const QList<Edge> &edges);

/// For each stage: whether \a target needs it. None when \a target is -1.
[[nodiscard]] QList<bool> neededBy(int target, qsizetype stageCount, const QList<Edge> &edges);

/// The stages on a shortest way from \a from to \a to along what takes from what, both included; empty when there is none.
[[nodiscard]] QList<int> pathBetween(int from, int to, const QList<QList<int>> &users);

/*!
    Marks the edges of \a graph that BuildKit refuses because they close a cycle
    or take from a stage that comes later, and says so.
    Needs edges and reachability.
*/
void refuseImpossibleEdges(StageGraph &graph);

} // namespace Stagecraft::Graph
