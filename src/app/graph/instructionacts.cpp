// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of the canvas on single instructions.

#include "app/graph/actdraft.h"
#include "app/graph/canvasacts.h"
#include "app/graph/graphcontroller.h"
#include "edit/instructionedit.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

QString noInstruction()
{
    return CanvasActs::tr("The instruction is not there any more.");
}

} // namespace

/// -1 where none begins there.
qsizetype CanvasActs::instructionOfLine(int line) const
{
    const DocumentSession *session = settledSession();
    if (!session)
        return -1;
    const QList<Dockerfile::Instruction> &all = session->graphTree().instructions();
    const auto found = std::ranges::find(all, line, &Dockerfile::Instruction::startLine);
    return found == all.cend() ? -1 : found - all.cbegin();
}

/// None when one of them is not there.
QList<qsizetype> CanvasActs::instructionsOfLines(const QList<int> &lines) const
{
    QList<qsizetype> instructions;
    for (const int line : lines)
        instructions.append(instructionOfLine(line));
    return instructions.contains(-1) ? QList<qsizetype>() : instructions;
}

QString CanvasActs::instructionText(int line) const
{
    const qsizetype instruction = instructionOfLine(line);
    if (instruction < 0)
        return {};
    const Dockerfile::SyntaxTree &tree = m_controller.session()->graphTree();
    return QString::fromUtf8(tree.textAt(tree.instructions().at(instruction).range));
}

CanvasAct CanvasActs::replaceInstruction(int line, const QString &text) const
{
    const qsizetype instruction = instructionOfLine(line);
    if (instruction < 0)
        return refused(noInstruction());
    const DocumentSession &session = *m_controller.session();
    return act(Edit::replaceInstruction(session.graphTree(), session.graph(), instruction, text));
}

CanvasAct CanvasActs::addInstruction(int node, int line, const QString &text) const
{
    const qsizetype above = instructionOfLine(line);
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage has instructions."));
    const DocumentSession &session = *m_controller.session();
    const qsizetype before = above < 0 ? session.graph().stages().at(stage).endInstruction : above + 1;
    return act(Edit::insertInstruction(session.graphTree(), session.graph(), before, text));
}

CanvasAct CanvasActs::removeInstructions(const QList<int> &lines) const
{
    const DocumentSession *session = settledSession();
    const QList<qsizetype> instructions = instructionsOfLines(lines);
    if (instructions.isEmpty())
        return refused(noInstruction());
    ActDraft draft(*session);
    const QList<qsizetype> lastFirst = descending(instructions);
    for (const qsizetype instruction : lastFirst) {
        if (draft.problem().isEmpty())
            draft.make(Edit::deleteInstruction(draft.tree(), draft.graph(), instruction));
    }
    return act(draft.whole(tr("Delete %1 instructions").arg(lines.size())));
}

CanvasAct CanvasActs::moveInstruction(int line, int step) const
{
    const qsizetype instruction = instructionOfLine(line);
    if (instruction < 0)
        return refused(noInstruction());
    const DocumentSession &session = *m_controller.session();
    const int index = session.graph().stageList.stageOfInstruction(instruction);
    if (index < 0)
        return refused(noInstruction());
    const Dockerfile::Stage &stage = session.graph().stages().at(index);
    if (step < 0 && instruction <= stage.firstInstruction + 1)
        return refused(tr("It is the first of its stage already."));
    if (step > 0 && instruction + 1 >= stage.endInstruction)
        return refused(tr("It is the last of its stage already."));
    const qsizetype before = step < 0 ? instruction - 1 : instruction + 2;
    return act(Edit::moveInstruction(session.graphTree(), session.graph(), instruction, before));
}

CanvasAct CanvasActs::dropInstruction(int line, const RowPlace &place) const
{
    const qsizetype instruction = instructionOfLine(line);
    const int stage = m_controller.stageOf(place.node);
    if (instruction < 0 || stage < 0)
        return refused(noInstruction());
    const qsizetype next = instructionOfLine(place.line);
    const DocumentSession &session = *m_controller.session();
    const qsizetype before = next < 0 ? session.graph().stages().at(stage).endInstruction : next;
    return act(Edit::moveInstruction(session.graphTree(), session.graph(), instruction, before));
}

} // namespace Stagecraft::App
