// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

QString nameOfCopy(const SyntaxTree &tree, const StageGraph &graph, const Stage &stage)
{
    const bool isGood = Dockerfile::isValidStageName(stage.name);
    return freeStageName(tree, graph, isGood ? stage.writtenName : u"stage"_s);
}

ExpectedGraph expectedWithCopy(const SyntaxTree &tree, const Stage &stage, int place, const QString &name)
{
    const auto moved = [place](int index) { return index >= place ? index + 1 : index; };
    ExpectedGraph expected = expectedGraph(tree, moved);
    const ExpectedStage copy{name.toLower(), expected.stages.at(stage.index).baseStage};
    const QList<Edge> edges = expected.edges;
    for (Edge edge : edges) {
        if (edge.to == moved(stage.index)) {
            edge.to = place;
            expected.edges.append(edge);
        }
    }
    expected.stages.insert(place, copy);
    return expected;
}

} // namespace

Result<PlannedEdit> duplicateStage(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const Stage &original = graph.stages().at(stage);
    const bool isLast = stage + 1 == graph.stages().size();
    const int place = isLast ? stage : stage + 1;
    const QString name = nameOfCopy(tree, graph, original);
    PlannedEdit planned{renumbering(tree, graph.stageList, [place](int old) { return old >= place ? old + 1 : old; }),
                        Text::tr("Duplicate stage %1").arg(graph.displayName(stage))};
    const TextEdits inCopy = planned.edits + TextEdits{naming(tree, original, name)};
    planned.edits.append(insertionOfStage(tree, graph.stageList, place, editedText(tree, original.range, inCopy),
                                          styleOf(tree, graph.stageList)));
    return verified(tree, planned, expectedWithCopy(tree, original, place, name));
}

} // namespace Stagecraft::Edit
