// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/layoutgraph.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace Stagecraft;

namespace {

void layOut(benchmark::State &state, const Test::LayoutGraph &graph)
{
    for (auto round : state)
        benchmark::DoNotOptimize(Graph::layeredLayout(graph.nodes, graph.edges).size());
    state.counters["edges"] = double(graph.edges.size());
}

/// As large files are: many short edges, some from far up.
void layout(benchmark::State &state)
{
    layOut(state, Test::generatedGraph(int(state.range(0)), 1));
}

/// As no file is: three edges a stage, each to one of the twenty before, so that hardly any two stages share a layer.
void denseLayout(benchmark::State &state)
{
    std::mt19937 random(1);
    const auto count = qsizetype(state.range(0));
    Test::LayoutGraph graph{{}, QList<Graph::LayoutNode>(count), {}};
    for (qsizetype node = 0; node < count; ++node) {
        graph.nodes[node].size = QSizeF(220, qreal(64 + random() % 80));
        for (int edge = 0; edge < 3 && node > 0; ++edge)
            graph.edges.append({node - 1 - qsizetype(random() % ulong(std::min<qsizetype>(node, 20))), node});
    }
    layOut(state, graph);
}

} // namespace

BENCHMARK(layout)->Arg(50)->Arg(300)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(denseLayout)->Arg(50)->Arg(300)->Arg(1000)->Unit(benchmark::kMillisecond);
