// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editverification.h"
#include "edit/stagenames.h"

#include <QCoreApplication>

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::StageGraph;

using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// What \a stage and its new child are to be built on.
QList<ExpectedStage> expectedBetween(const SyntaxTree &tree, const StageGraph &graph, const Edge &base, int stage)
{
    QList<ExpectedStage> expected = expectedStages(graph);
    expected[stage].baseStage = expected.at(base.to).baseStage;
    expected[stage].name = handleOf(tree, graph, stage).name.toLower();
    expected[base.to].baseStage = stage;
    return expected;
}

} // namespace

Result<PlannedEdit> insertOnEdge(const SyntaxTree &tree, const StageGraph &graph, qsizetype edge, int stage)
{
    const Edge &base = graph.edges.at(edge);
    if (base.kind != Edge::Kind::Base) {
        return Error{Text::tr("A stage can be put between two others only where one is built on the other."), {}};
    }
    Result<PlannedEdit> below = moveEdges(tree, graph, {edge}, stage);
    if (!below) {
        return below;
    }
    Result<PlannedEdit> above = connectByBase(tree, graph, stage, base.to);
    if (!above) {
        return above;
    }
    const PlannedEdit planned{below->edits + above->edits,
                              Text::tr("Put %1 below %2").arg(graph.displayName(stage), graph.displayName(base.to))};
    return verified(tree, planned, expectedBetween(tree, graph, base, stage));
}

} // namespace Stagecraft::Edit
