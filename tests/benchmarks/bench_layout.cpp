// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layeredlayout.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace Stagecraft;

namespace {

/// Stages that take from earlier ones, mostly from those just before them, three edges a stage.
void layout(benchmark::State &state)
{
    std::mt19937 random(1);
    const auto count = qsizetype(state.range(0));
    QList<Graph::LayoutNode> nodes(count);
    QList<Graph::LayoutEdge> edges;
    for (qsizetype node = 0; node < count; ++node) {
        nodes[node].size = QSizeF(220, qreal(64 + random() % 80));
        for (int edge = 0; edge < 3 && node > 0; ++edge)
            edges.append({node - 1 - qsizetype(random() % ulong(std::min<qsizetype>(node, 20))), node});
    }
    for (auto round : state)
        benchmark::DoNotOptimize(Graph::layeredLayout(nodes, edges).size());
    state.counters["edges"] = double(edges.size());
}

} // namespace

BENCHMARK(layout)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
