// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of the canvas on stages.

#include "app/graph/actdraft.h"
#include "app/graph/canvasacts.h"
#include "app/graph/graphcontroller.h"
#include "edit/edgeedit.h"
#include "edit/stageedit.h"

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
    const QStringList names = m_controller.session() ? m_controller.session()->stageNames() : QStringList();
    const auto isTaken = [&](const QString &name) { return names.contains(name, Qt::CaseInsensitive); };
    QString name = u"stage"_s;
    for (int i = 2; isTaken(name); ++i)
        name = "stage-"_L1 + QString::number(i);
    return name;
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

CanvasAct CanvasActs::removeSelection() const
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
    ActDraft draft(*session);
    const QList<int> lastStageFirst = descending(stages);
    for (const int stage : lastStageFirst) {
        if (draft.problem().isEmpty())
            draft.make(Edit::deleteStage(draft.tree(), draft.graph(), stage));
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
