// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/treeinvariants.h"
#include "fuzz/demand.h"
#include "graph/stagegraph.h"

using namespace Stagecraft;

/// Any bytes give a tree that holds them all, and a graph whose places lie inside the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const Graph::StageGraph graph = Graph::resolve(tree);
    const QString problem = treeProblem(tree, graph.stageList);
    demand(problem.isEmpty(), problem);
    for (const Diagnostic &diagnostic : graph.diagnostics)
        demandInside(diagnostic.range, text);
    for (const Graph::Edge &edge : graph.edges)
        demandInside(edge.referenceRange, text);
    for (const Dockerfile::Stage &stage : graph.stages())
        demandInside(stage.range, text);
    return 0;
}
