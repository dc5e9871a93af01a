// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/stagebase.h"
#include "edit/stageedit.h"
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

/// What becomes of a reference when \a deleted goes: removed with what it stands in, or its number put right.
void adjust(const SyntaxTree &tree, const StageGraph &graph, const Stage &deleted, const StageReference &reference,
            TextEdits &edits)
{
    if (reference.stage != deleted.index) {
        if (reference.form == StageReference::Form::Index && reference.stage > deleted.index) {
            edits.append({reference.range, QByteArray::number(reference.stage - 1)});
        }
    } else if (reference.kind == Edge::Kind::Base) {
        const Stage &child = graph.stages().at(graph.stageList.stageOfInstruction(reference.instruction));
        edits.append(baseTakenOver(tree, child, deleted));
    } else if (reference.kind == Edge::Kind::Copy) {
        edits.append(removalOfInstruction(tree, reference.instruction));
    } else {
        edits.append(removalOfFlag(tree, reference.flagRange));
    }
}

QList<ExpectedStage> expectedWithout(const StageGraph &graph, const Stage &deleted)
{
    QList<ExpectedStage> expected = expectedStages(graph);
    expected.removeAt(deleted.index);
    for (ExpectedStage &stage : expected) {
        if (stage.baseStage == deleted.index) {
            stage.baseStage = deleted.baseStage;
        } else if (stage.baseStage > deleted.index) {
            --stage.baseStage;
        }
    }
    return expected;
}

} // namespace

Result<PlannedEdit> deleteStage(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const Stage &deleted = graph.stages().at(stage);
    if (graph.stages().size() == 1) {
        return Error{Text::tr("A Dockerfile needs at least one stage."), {}};
    }
    PlannedEdit planned{{removalOfLines(tree, deleted.range)},
                        Text::tr("Delete stage %1").arg(graph.displayName(stage))};
    const QList<StageReference> references = referencesIn(tree, graph.stageList);
    for (const StageReference &reference : references) {
        const bool goesToo =
            reference.instruction >= deleted.firstInstruction && reference.instruction < deleted.endInstruction;
        if (!goesToo) {
            adjust(tree, graph, deleted, reference, planned.edits);
        }
    }
    return verified(tree, planned, expectedWithout(graph, deleted));
}

} // namespace Stagecraft::Edit
