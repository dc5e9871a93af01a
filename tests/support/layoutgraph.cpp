// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/layoutgraph.h"

#include "graph/drawing.h"
#include "support/corpus.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace Stagecraft::Test {

namespace {

constexpr QSizeF stageSize(216, 68);
constexpr QSizeF outsideSize(184, 36);

void add(LayoutGraph &graph, qsizetype from, qsizetype to)
{
    const bool isThere = std::ranges::any_of(
        graph.edges, [from, to](Graph::LayoutEdge edge) { return edge.from == from && edge.to == to; });
    if (!isThere)
        graph.edges.append({from, to});
}

LayoutGraph graphOf(const QString &name, const Graph::Drawing &drawing)
{
    LayoutGraph graph{name, {}, {}};
    for (const Graph::DrawnNode &node : drawing.nodes) {
        const bool isOutside = node.source.kind != Graph::Source::Kind::Stage;
        graph.nodes.append({isOutside ? outsideSize : stageSize, isOutside, {}});
    }
    for (const Graph::DrawnEdge &edge : drawing.edges)
        add(graph, edge.from, edge.to);
    return graph;
}

} // namespace

QList<LayoutGraph> corpusGraphs()
{
    QList<LayoutGraph> graphs;
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    for (const QJsonObject &record : records) {
        const QString file = record.value("file"_L1).toString();
        const Graph::StageGraph graph = Graph::resolve(Dockerfile::SyntaxTree::parse(Corpus::text(file)));
        if (graph.stages().size() > 1)
            graphs.append(graphOf(file, Graph::drawingOf(graph)));
    }
    return graphs;
}

LayoutGraph generatedGraph(int stages, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const int images = 1 + stages / 10;
    LayoutGraph graph{u"%1 stages"_s.arg(stages), {}, {}};
    for (int stage = 0; stage < stages; ++stage)
        graph.nodes.append({QSizeF(220, 64 + below(80)), false, {}});
    for (int image = 0; image < images; ++image)
        graph.nodes.append({outsideSize, true, {}});
    for (int stage = 0; stage < stages; ++stage) {
        const auto earlier = [&] { return below(4) == 0 ? below(stage) : stage - 1 - below(std::min(stage, 20)); };
        add(graph, stage == 0 || below(3) == 0 ? stages + below(images) : earlier(), stage);
        for (int taken = stage == 0 ? 0 : below(3); taken > 0; --taken)
            add(graph, earlier(), stage);
    }
    return graph;
}

} // namespace Stagecraft::Test
