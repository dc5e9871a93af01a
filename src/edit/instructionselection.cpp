// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/instructionselection.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

} // namespace

QList<qsizetype> inOrder(QList<qsizetype> instructions)
{
    std::ranges::sort(instructions);
    instructions.erase(std::unique(instructions.begin(), instructions.end()), instructions.end());
    return instructions;
}

QString selectionProblem(const SyntaxTree &tree, const StageGraph &graph, const QList<qsizetype> &selected)
{
    const qsizetype count = tree.instructions().size();
    if (selected.isEmpty() || selected.constFirst() < 0 || selected.constLast() >= count) {
        return Text::tr("Choose the instructions that are to be a stage of their own.");
    }
    const int stage = graph.stageList.stageOfInstruction(selected.constFirst());
    if (stage < 0 || stage != graph.stageList.stageOfInstruction(selected.constLast())) {
        return Text::tr("Only instructions of one stage can be a stage of their own.");
    }
    const bool hasFrom = selected.constFirst() == graph.stages().at(stage).firstInstruction;
    return hasFrom ? Text::tr("FROM begins its stage and stays with it. Choose instructions below it.") : QString();
}

bool areFirst(const SyntaxTree &tree, const StageGraph &graph, const QList<qsizetype> &selected)
{
    const Stage &stage = graph.stages().at(graph.stageList.stageOfInstruction(selected.constFirst()));
    for (qsizetype i = stage.firstInstruction + 1; i < selected.constLast(); ++i) {
        if (!selected.contains(i) && tree.instructions().at(i).kind != InstructionKind::Arg) {
            return false;
        }
    }
    return true;
}

} // namespace Stagecraft::Edit
