// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stagegraph.h"

#include "graph/dependencies.h"
#include "graph/edgecollector.h"
#include "graph/sourcedate.h"
#include "graph/sourcelookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::BuildParameters;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

/// The stage that is built; a name goes before an index, so that a stage called "1" cannot be hidden.
int targetOf(const StageList &stages, const QString &target)
{
    if (target.isEmpty()) {
        return static_cast<int>(stages.stages.size()) - 1;
    }
    if (const int named = stages.indexOfName(target); named >= 0) {
        return named;
    }
    const int index = stageIndexIn(target).value_or(-1);
    return index < stages.stages.size() ? index : -1;
}

void arrangeByText(Diagnostics &diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic &diagnostic) { return diagnostic.range.start; });
    diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
}

} // namespace

bool StageGraph::hasErrors() const
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic &found) { return found.severity == Severity::Error; });
}

QString StageGraph::platformOf(int stage) const
{
    for (int at = stage; at >= 0; at = stages().at(at).baseStage) {
        if (!stages().at(at).platform.isEmpty())
            return stages().at(at).platform;
    }
    return platform;
}

QString StageGraph::displayName(int stage) const
{
    const QString &name = stages().at(stage).writtenName;
    return name.isEmpty() ? QCoreApplication::translate("StageGraph", "stage %1").arg(stage) : name;
}

StageGraph resolve(const SyntaxTree &tree, const BuildParameters &parameters)
{
    StageGraph graph;
    graph.stageList = Dockerfile::stagesOf(tree, parameters);
    graph.diagnostics = tree.diagnostics() + graph.stageList.diagnostics;
    CollectedEdges collected = collectEdges(tree, graph.stageList, parameters);
    graph.edges = collected.edges;
    graph.diagnostics += collected.diagnostics;
    graph.diagnostics += sourceDateProblems(tree, graph, parameters);
    graph.platform = parameters.platform;
    graph.target = targetOf(graph.stageList, parameters.target);
    graph.reachable = neededBy(graph.target, graph.stages().size(), graph.edges);
    refuseImpossibleEdges(graph);
    arrangeByText(graph.diagnostics);
    return graph;
}

} // namespace Stagecraft::Graph
