// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of GraphController on single instructions, and on the order of the text.

#include "app/graph/graphcontroller.h"
#include "app/graph/nodemetrics.h"
#include "edit/instructionedit.h"
#include "edit/stageedit.h"

#include <algorithm>

namespace Stagecraft::App {

/// -1 where none begins there, such as in the moment in which the text is further on than the canvas.
qsizetype GraphController::instructionOfLine(int line) const
{
    if (!m_session)
        return -1;
    const QList<Dockerfile::Instruction> &all = m_session->graphTree().instructions();
    const auto found = std::ranges::find(all, line, &Dockerfile::Instruction::startLine);
    return found == all.cend() ? -1 : found - all.cbegin();
}

QString GraphController::instructionText(int line) const
{
    const qsizetype instruction = instructionOfLine(line);
    if (instruction < 0)
        return {};
    const Dockerfile::SyntaxTree &tree = m_session->graphTree();
    return QString::fromUtf8(tree.textAt(tree.instructions().at(instruction).range));
}

QString GraphController::replaceInstruction(int line, const QString &text)
{
    const qsizetype instruction = instructionOfLine(line);
    return instruction < 0
        ? QString()
        : perform(Edit::replaceInstruction(m_session->graphTree(), m_session->graph(), instruction, text));
}

QString GraphController::addInstruction(int node, int line, const QString &text)
{
    const int stage = stageOf(node);
    if (stage < 0)
        return {};
    const qsizetype above = instructionOfLine(line);
    const qsizetype before = above < 0 ? m_session->graph().stages().at(stage).endInstruction : above + 1;
    return perform(Edit::insertInstruction(m_session->graphTree(), m_session->graph(), before, text));
}

QString GraphController::removeInstruction(int line)
{
    const qsizetype instruction = instructionOfLine(line);
    return instruction < 0 ? QString()
                           : perform(Edit::deleteInstruction(m_session->graphTree(), m_session->graph(), instruction));
}

QString GraphController::moveInstruction(int line, int step)
{
    const qsizetype instruction = instructionOfLine(line);
    const int index = instruction < 0 ? -1 : m_session->graph().stageList.stageOfInstruction(instruction);
    if (index < 0)
        return {};
    const Dockerfile::Stage &stage = m_session->graph().stages().at(index);
    if (step < 0 && instruction <= stage.firstInstruction + 1)
        return tr("It is the first of its stage already.");
    if (step > 0 && instruction + 1 >= stage.endInstruction)
        return tr("It is the last of its stage already.");
    const qsizetype before = step < 0 ? instruction - 1 : instruction + 2;
    return perform(Edit::moveInstruction(m_session->graphTree(), m_session->graph(), instruction, before));
}

/// The gap between rows that is nearest to \a world.
RowPlace GraphController::rowPlace(QPointF world) const
{
    const CanvasHit found = hit(world, 1);
    const NodeRow *row = m_nodes.row(found.node);
    if (!row || row->node.stage < 0 || row->node.isGhost)
        return {};
    const qreal top = NodeMetrics::headerHeight + NodeMetrics::rowsPadding;
    const qreal rows = (world.y() - row->position.y() - top) / NodeMetrics::rowHeight;
    const auto gap = std::clamp<qsizetype>(qRound(rows), 0, row->shownRows.size());
    RowPlace place{found.node, row->shownRows.value(gap).line, {}, NodeMetrics::stageWidth};
    if (row->shownRows.value(gap).hidden < 0) // what folds the list is no instruction
        place.line = 0;
    place.start = row->position + QPointF(0, top + static_cast<qreal>(gap) * NodeMetrics::rowHeight);
    return place;
}

QString GraphController::dropInstruction(int line, const RowPlace &place)
{
    const qsizetype instruction = instructionOfLine(line);
    const int stage = stageOf(place.node);
    if (instruction < 0 || stage < 0)
        return {};
    const qsizetype next = instructionOfLine(place.line);
    const qsizetype before = next < 0 ? m_session->graph().stages().at(stage).endInstruction : next;
    return perform(Edit::moveInstruction(m_session->graphTree(), m_session->graph(), instruction, before));
}

QString GraphController::moveStage(int node, int step)
{
    const int stage = stageOf(node);
    if (stage < 0)
        return {};
    const int before = step < 0 ? stage - 1 : stage + 2;
    if (before < 0)
        return tr("It is the first stage already.");
    if (before > m_session->graph().stages().size())
        return tr("It is the last stage already.");
    return perform(Edit::moveStage(m_session->graphTree(), m_session->graph(), stage, before));
}

} // namespace Stagecraft::App
