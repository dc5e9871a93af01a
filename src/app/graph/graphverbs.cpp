// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What GraphController does: acts on the text, what the text view shows.

#include "app/graph/graphcontroller.h"
#include "picture/nodemetrics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

QString GraphController::perform(const CanvasAct &act)
{
    if (!act.problem.isEmpty() || act.isEmpty() || !m_session)
        return act.problem;
    if (act.revision != m_session->document()->revision())
        return tr("The text has changed in the meantime. Try again.");
    const QSet<Graph::StageId> before(m_session->stageIds().cbegin(), m_session->stageIds().cend());
    if (act.placeOfNewStage)
        m_placement.expectStageAt(*act.placeOfNewStage);
    m_session->perform(act.planned);
    const QList<Graph::StageId> after = m_session->stageIds();
    for (const Graph::StageId id : after) {
        if (!before.contains(id))
            select(nodeOfStage(m_session->indexOfId(id)));
    }
    return {};
}

/// The gap between rows that is nearest to \a world.
RowPlace GraphController::rowPlace(QPointF world) const
{
    const CanvasHit found = hit(world, 1);
    const NodeRow *row = m_nodes.row(found.node);
    if (!row || row->node.stage < 0 || row->node.isGhost)
        return {};
    const qreal top = Picture::NodeMetrics::headerHeight + Picture::NodeMetrics::rowsPadding;
    const qreal rows = (world.y() - row->position.y() - top) / Picture::NodeMetrics::rowHeight;
    const auto gap = std::clamp<qsizetype>(qRound(rows), 0, row->shownRows.size());
    RowPlace place{found.node, row->shownRows.value(gap).line, {}, Picture::NodeMetrics::stageWidth};
    if (row->shownRows.value(gap).hidden < 0) // what folds the list is no instruction
        place.line = 0;
    place.start = row->position + QPointF(0, top + static_cast<qreal>(gap) * Picture::NodeMetrics::rowHeight);
    return place;
}

void GraphController::reveal(int node)
{
    const NodeRow *row = m_nodes.row(node);
    if (!row || !m_session)
        return;
    if (row->node.stage >= 0)
        m_session->revealStage(row->node.stage);
    else
        m_session->revealLines(row->node.line, row->node.line);
}

void GraphController::revealLine(int line)
{
    if (m_session)
        m_session->revealLines(line, line);
}

void GraphController::goToText(int node)
{
    if (const NodeRow *row = m_nodes.row(node))
        goToLine(row->node.line);
}

void GraphController::goToLine(int line)
{
    if (m_session && line > 0)
        m_session->goToLine(line);
}

void GraphController::revealEdge(const QString &edge)
{
    if (const EdgeRow *row = m_edges.row(edge); row && !row->edge.lines.isEmpty())
        revealLine(row->edge.lines.constFirst());
}

void GraphController::goToEdge(const QString &edge)
{
    if (const EdgeRow *row = m_edges.row(edge); row && !row->edge.lines.isEmpty())
        goToLine(row->edge.lines.constFirst());
}

void GraphController::makeTarget(int node)
{
    if (stageOf(node) >= 0)
        m_session->chooseTarget(stageOf(node));
}

bool GraphController::isTarget(int node) const
{
    const NodeRow *row = m_nodes.row(node);
    return row && row->node.isTarget;
}

} // namespace Stagecraft::App
