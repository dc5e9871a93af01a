// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of the canvas that make one stage of two, and two of one.

#include "advice/runtimebase.h"
#include "advice/stagechain.h"
#include "app/graph/canvasacts.h"
#include "app/graph/graphcontroller.h"
#include "edit/stageedit.h"

namespace Stagecraft::App {

namespace {

QString textOf(const QList<Edit::CopyLine> &copies)
{
    QStringList lines;
    for (const Edit::CopyLine &copy : copies)
        lines.append((copy.paths + QStringList(copy.destination)).join(u' '));
    return lines.join(u'\n');
}

/// The last word of each line is where the others go.
QList<Edit::CopyLine> copiesOf(const QString &text)
{
    QList<Edit::CopyLine> copies;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const QString destination = words.takeLast();
        copies.append({words, destination});
    }
    return copies;
}

/// Slimmer images for the part of a stage from \a instruction on.
QStringList runtimeBasesFor(const DocumentSession &session, qsizetype instruction)
{
    const Graph::StageGraph &graph = session.graph();
    const int index = graph.stageList.stageOfInstruction(instruction);
    if (index < 0)
        return {};
    const auto &instructions = session.graphTree().instructions();
    bool needsShell = false;
    for (qsizetype i = instruction; i < graph.stages().at(index).endInstruction; ++i)
        needsShell |= instructions.at(i).kind == Dockerfile::InstructionKind::Run;
    return Advice::runtimeBases(Advice::chainOf(graph, index).rootImage, needsShell);
}

} // namespace

CanvasAct CanvasActs::merge(int node) const
{
    const DocumentSession *session = settledSession();
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage can be merged into another."));
    return act(Edit::mergeStage(session->graphTree(), session->graph(), stage));
}

StageProposal CanvasActs::proposedSplit(int line) const
{
    const qsizetype instruction = instructionOfLine(line);
    if (instruction < 0)
        return {};
    const DocumentSession &session = *m_controller.session();
    const Edit::StageSplit split = Edit::proposedSplit(session.graphTree(), session.graph(), instruction);
    QStringList slimmer = runtimeBasesFor(session, instruction);
    const QString base = slimmer.isEmpty() ? split.runtimeBase : slimmer.constFirst();
    return {split.builderName, base, slimmer, textOf(split.copies), false};
}

CanvasAct CanvasActs::split(int line, const QString &name, const QString &base, const QString &copies) const
{
    const qsizetype instruction = instructionOfLine(line);
    if (instruction < 0)
        return refused(tr("The instruction is not there any more."));
    const DocumentSession &session = *m_controller.session();
    const QString runtime = base.trimmed();
    return act(
        Edit::splitStage(session.graphTree(), session.graph(), instruction,
                         {name.trimmed(), runtime, runtime.isEmpty() ? QList<Edit::CopyLine>() : copiesOf(copies)}));
}

StageProposal CanvasActs::proposedExtraction(const QList<int> &lines) const
{
    const QList<qsizetype> instructions = instructionsOfLines(lines);
    if (instructions.isEmpty())
        return {};
    const DocumentSession &session = *m_controller.session();
    const auto proposed = Edit::proposedExtraction(session.graphTree(), session.graph(), instructions);
    return {proposed.name, {}, {}, textOf(proposed.copies), proposed.form == Edit::StageExtraction::Form::Base};
}

CanvasAct CanvasActs::extract(const QList<int> &lines, const QString &name, bool isBase, const QString &copies) const
{
    const QList<qsizetype> instructions = instructionsOfLines(lines);
    if (instructions.isEmpty())
        return refused(tr("The instruction is not there any more."));
    using Form = Edit::StageExtraction::Form;
    const DocumentSession &session = *m_controller.session();
    return act(Edit::extractInstructions(
        session.graphTree(), session.graph(), instructions,
        {name.trimmed(), isBase ? Form::Base : Form::Copies, isBase ? QList<Edit::CopyLine>() : copiesOf(copies)}));
}

} // namespace Stagecraft::App
