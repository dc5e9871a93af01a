// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stagegraph.h"

#include "graph/dependencies.h"
#include "graph/edgecollector.h"
#include "graph/sourcedate.h"
#include "graph/triggerproblems.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::BuildParameters;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

int targetOf(const StageList &stages, const QString &target)
{
    return target.isEmpty() ? static_cast<int>(stages.stages.size()) - 1 : stages.indexOfName(target);
}

/// What is wrong in stages: errors where the target needs the stage, else warnings.
Diagnostics stageProblems(const StageGraph &graph)
{
    Diagnostics problems;
    for (const Dockerfile::StageDiagnostic &found : graph.stageList.stageDiagnostics) {
        problems.append(found.diagnostic);
        if (!graph.reachable.at(found.stage)) {
            problems.last().severity = Severity::Warning;
        }
    }
    return problems;
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
    graph.diagnostics += stageProblems(graph);
    graph.diagnostics += triggerProblems(tree, graph);
    refuseImpossibleEdges(graph);
    arrangeByText(graph.diagnostics);
    return graph;
}

} // namespace Stagecraft::Graph
