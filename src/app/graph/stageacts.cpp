// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of the canvas on stages.

#include "app/graph/actdraft.h"
#include "app/graph/canvasacts.h"
#include "app/graph/graphcontroller.h"
#include "dockerfile/frominstruction.h"
#include "edit/edgeedit.h"
#include "edit/instructionedit.h"
#include "edit/pasteedit.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagereferenceedit.h"
#include "edit/stagesnippets.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

CanvasAct CanvasActs::rename(int node, const QString &name) const
{
    const DocumentSession *session = settledSession();
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage can be renamed."));
    return act(Edit::renameStage(session->graphTree(), session->graph(), stage, name.trimmed()));
}

QString CanvasActs::suggestedName() const
{
    const DocumentSession *session = m_controller.session();
    return session ? Edit::freeStageName(session->graphTree(), session->graph()) : QString();
}

CanvasAct CanvasActs::addStage(const QString &name, const QString &base, QPointF world) const
{
    const DocumentSession *session = settledSession();
    if (!session)
        return {};
    const Graph::StageGraph &graph = session->graph();
    const int last = static_cast<int>(graph.stages().size()) - 1;
    Edit::NewStage stage{name.trimmed(), base.trimmed().isEmpty() ? u"scratch"_s : base.trimmed(), -1};
    // The last stage is what is built by default, and stays it.
    if (session->target().isEmpty() && last >= 0 && graph.stageList.indexOfName(stage.base) < last)
        stage.before = last;
    CanvasAct added = act(Edit::addStage(session->graphTree(), graph, stage));
    added.placeOfNewStage = world;
    return added;
}

CanvasAct CanvasActs::moveStage(int node, int step) const
{
    const DocumentSession *session = settledSession();
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage can be moved in the text."));
    const int before = step < 0 ? stage - 1 : stage + 2;
    if (before < 0)
        return refused(tr("It is the first stage already."));
    if (before > session->graph().stages().size())
        return refused(tr("It is the last stage already."));
    return act(Edit::moveStage(session->graphTree(), session->graph(), stage, before));
}

CanvasAct CanvasActs::duplicate(int node) const
{
    const DocumentSession *session = settledSession();
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage can be duplicated."));
    return act(Edit::duplicateStage(session->graphTree(), session->graph(), stage));
}

QString CanvasActs::platformOf(int node) const
{
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return {};
    const DocumentSession &session = *m_controller.session();
    const qsizetype from = session.graph().stages().at(stage).firstInstruction;
    const auto read = Dockerfile::fromInstruction(session.graphTree().instructions().at(from));
    return read && read->platform ? read->platform->value.value_or(QString()) : QString();
}

CanvasAct CanvasActs::setPlatform(int node, const QString &platform) const
{
    const DocumentSession *session = settledSession();
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage has a platform."));
    const QString value = platform.trimmed();
    return act(Edit::setFlag(session->graphTree(), session->graph(),
                             session->graph().stages().at(stage).firstInstruction, u"platform"_s,
                             value.isEmpty() ? std::nullopt : std::optional(value)));
}

CanvasAct CanvasActs::nameReferences(int node) const
{
    const DocumentSession *session = settledSession();
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return refused(tr("Only a stage is referred to by number."));
    return act(Edit::nameReferences(session->graphTree(), session->graph(), stage));
}

CanvasAct CanvasActs::aliasImage(int node, const QString &name) const
{
    const DocumentSession *session = settledSession();
    const NodeRow *row = m_controller.nodeModel().row(node);
    if (!session || !row || row->node.kind != CanvasNode::Kind::Image)
        return refused(tr("Only an image can be given a stage of its own."));
    return act(
        Edit::aliasImage(session->graphTree(), session->graph(), row->node.key.section(u':', 1), name.trimmed()));
}

QString CanvasActs::copiedText() const
{
    const DocumentSession *session = settledSession();
    if (!session)
        return {};
    const QList<qsizetype> instructions = instructionsOfLines(m_controller.selectedLines());
    const QByteArray text = instructions.isEmpty()
        ? Edit::copiedStages(session->graphTree(), session->graph(), m_controller.selectedStages())
        : Edit::copiedInstructions(session->graphTree(), instructions);
    return QString::fromUtf8(text);
}

/// Below the current one, but above the last, which stays what is built.
int CanvasActs::placeOfNewStages() const
{
    const int count = static_cast<int>(m_controller.session()->graph().stages().size());
    const int current = m_controller.stageOf(m_controller.currentNode());
    const int below = current < 0 ? count : current + 1;
    return m_controller.session()->target().isEmpty() && count > 0 ? std::min(below, count - 1) : below;
}

CanvasAct CanvasActs::paste(const QString &text) const
{
    const DocumentSession *session = settledSession();
    if (!session || text.trimmed().isEmpty())
        return refused(tr("There is no text to paste."));
    const QByteArray bytes = text.toUtf8();
    if (Edit::holdsStages(bytes))
        return act(Edit::pasteStages(session->graphTree(), session->graph(), bytes, placeOfNewStages()));
    const int stage = m_controller.stageOf(m_controller.currentNode());
    if (stage < 0)
        return refused(tr("Select the stage to paste the instructions into."));
    const qsizetype line = instructionOfLine(m_controller.currentLine());
    return act(Edit::pasteInstructions(session->graphTree(), session->graph(), bytes,
                                       line < 0 ? session->graph().stages().at(stage).endInstruction : line + 1));
}

QStringList CanvasActs::snippets() const
{
    QStringList titles;
    const QList<Edit::StageSnippet> all = Edit::stageSnippets();
    for (const Edit::StageSnippet &snippet : all)
        titles.append(snippet.title);
    return titles;
}

CanvasAct CanvasActs::addSnippet(int snippet, const QString &name, QPointF world) const
{
    const DocumentSession *session = settledSession();
    const Edit::StageSnippet chosen = Edit::stageSnippets().value(snippet);
    if (!session || chosen.text.isEmpty())
        return {};
    CanvasAct added = act(Edit::pasteStages(session->graphTree(), session->graph(),
                                            Edit::snippetText(chosen, name.trimmed()), placeOfNewStages()));
    added.placeOfNewStage = world;
    return added;
}

QStringList CanvasActs::bases() const
{
    const DocumentSession *session = m_controller.session();
    QStringList bases = session ? session->stageNames() : QStringList();
    for (const CanvasNode &node : m_controller.shownGraph().nodes) {
        if (node.kind == CanvasNode::Kind::Image)
            bases.append(node.key.section(u':', 1));
    }
    bases += Edit::commonBases();
    bases.removeDuplicates();
    return bases;
}

CanvasAct CanvasActs::removeSelection(bool reconnects) const
{
    const DocumentSession *session = settledSession();
    if (!session)
        return {};
    const EdgeRow *edge = m_controller.selectedEdgeRow();
    const QList<int> stages = m_controller.selectedStages();
    if (stages.isEmpty() && !edge) {
        const QSet<int> &outside = m_controller.selection();
        return outside.isEmpty() ? CanvasAct()
                                 : refused(tr("%1 is not part of this file. Delete the edge from it instead.")
                                               .arg(m_controller.nameOf(*outside.cbegin())));
    }
    const auto copies = reconnects ? Edit::Copies::TakeFromItsSources : Edit::Copies::Remove;
    ActDraft draft(*session);
    const QList<int> lastStageFirst = descending(stages);
    for (const int stage : lastStageFirst) {
        if (draft.problem().isEmpty())
            draft.make(Edit::deleteStage(draft.tree(), draft.graph(), stage, copies));
    }
    const QList<qsizetype> lastEdgeFirst = edge ? descending(edge->edge.edges) : QList<qsizetype>();
    for (const qsizetype index : lastEdgeFirst) {
        if (draft.problem().isEmpty())
            draft.make(Edit::deleteEdge(draft.tree(), draft.graph(), index));
    }
    return act(draft.whole(edge ? tr("Delete %1 connections").arg(lastEdgeFirst.size())
                                : tr("Delete %1 stages").arg(stages.size())));
}

} // namespace Stagecraft::App
