// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/instructionedit.h"

#include <QCoreApplication>

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

} // namespace

Result<PlannedEdit> deleteInstruction(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction)
{
    const Instruction &removed = tree.instructions().at(instruction);
    if (removed.kind == InstructionKind::From) {
        return Error{Text::tr("FROM begins its stage: delete the stage instead."), {}};
    }
    QByteArrayList expected = instructionTexts(tree);
    expected.removeAt(instruction);
    return verified(tree, graph,
                    {{removalOfInstruction(tree, instruction)}, Text::tr("Delete %1").arg(removed.keyword)}, expected);
}

Result<PlannedEdit> moveInstruction(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction,
                                    qsizetype before)
{
    const Instruction &moved = tree.instructions().at(instruction);
    if (moved.kind == InstructionKind::From) {
        return Error{Text::tr("FROM begins its stage: move the stage instead."), {}};
    }
    PlannedEdit planned{{}, Text::tr("Move %1").arg(moved.keyword)};
    if (before == instruction || before == instruction + 1) {
        return planned;
    }
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray text = tree.textAt(withComments(moved)).trimmed().toByteArray();
    planned.edits = {insertionOfInstruction(tree, before, text, style), removalOfInstruction(tree, instruction)};
    QByteArrayList expected = instructionTexts(tree);
    expected.move(instruction, before > instruction ? before - 1 : before);
    return verified(tree, graph, planned, expected);
}

} // namespace Stagecraft::Edit
