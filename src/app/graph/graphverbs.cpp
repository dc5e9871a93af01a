// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What GraphController does: acts on the text, what the text view shows, places.

#include "app/graph/alignment.h"
#include "app/graph/graphcontroller.h"
#include "picture/nodemetrics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr qreal gridStep = 20;
constexpr qint64 nudgePauseInMilliseconds = 1000;

} // namespace

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

void GraphController::beginMove(int node)
{
    if (!m_selection.contains(node))
        select(node);
    m_moveStart.clear();
    for (const int moved : std::as_const(m_selection)) {
        if (const NodeRow *row = m_nodes.row(moved))
            m_moveStart.insert(moved, row->position);
    }
}

/// The offset of what is moved that puts it on the grid, or in line with what is not moved.
QPointF GraphController::drawnIntoLine(QPointF offset, qreal tolerance)
{
    QRectF moved;
    QList<QRectF> others;
    for (const NodeRow &row : m_nodes.rows()) {
        if (m_moveStart.contains(row.key()))
            moved = moved.united(QRectF(m_moveStart.value(row.key()) + offset, row.size()));
        else
            others.append(row.rect());
    }
    if (m_snapsToGrid) {
        const QPointF corner = (moved.topLeft() / gridStep).toPoint() * gridStep;
        return offset + corner - moved.topLeft();
    }
    const Alignment alignment = alignmentOf(moved, others, tolerance);
    setGuides(alignment.guides);
    return offset + alignment.shift;
}

void GraphController::setGuides(const QList<QRectF> &guides)
{
    if (guides == m_guides)
        return;
    m_guides = guides;
    Q_EMIT guidesChanged();
}

void GraphController::setSnapsToGrid(bool snaps)
{
    if (snaps == m_snapsToGrid)
        return;
    m_snapsToGrid = snaps;
    Q_EMIT snapsToGridChanged();
}

void GraphController::moveBy(qreal x, qreal y, qreal tolerance)
{
    setGuides({});
    const QPointF offset = tolerance > 0 && !m_moveStart.isEmpty() ? drawnIntoLine({x, y}, tolerance) : QPointF(x, y);
    NodePlaces places = m_moveStart;
    for (QPointF &place : places)
        place += offset;
    m_nodes.setPositions(places);
}

void GraphController::endMove()
{
    NodePlaces places;
    for (auto start = m_moveStart.cbegin(); start != m_moveStart.cend(); ++start) {
        const NodeRow *row = m_nodes.row(start.key());
        if (row && row->position != start.value())
            places.insert(start.key(), row->position);
    }
    m_moveStart.clear();
    setGuides({});
    storePlaces(places, -1);
}

void GraphController::cancelMove()
{
    m_nodes.setPositions(m_moveStart);
    m_moveStart.clear();
    setGuides({});
}

void GraphController::storePlaces(const NodePlaces &places, int gesture)
{
    if (places.isEmpty() || !m_session)
        return;
    m_session->settle(); // Places are stored under the keys of the text, which may just have been typed.
    Document::NodePositions positions = m_session->document()->nodePositions();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (const NodeRow *row = m_nodes.row(place.key()))
            positions.insert(row->node.key, place.value());
    }
    const QString description =
        places.size() == 1 ? tr("Move %1").arg(nameOf(places.cbegin().key())) : tr("Move %1 nodes").arg(places.size());
    m_session->document()->setNodePositions(positions, description, gesture);
}

void GraphController::nudge(qreal x, qreal y)
{
    if (!m_nudged.isValid() || m_nudged.elapsed() > nudgePauseInMilliseconds)
        ++m_nudgeGesture;
    m_nudged.start();
    NodePlaces places;
    for (const int node : std::as_const(m_selection)) {
        if (const NodeRow *row = m_nodes.row(node))
            places.insert(node, row->position + QPointF(x, y));
    }
    storePlaces(places, m_nudgeGesture);
}

void GraphController::arrange()
{
    if (!m_session)
        return;
    m_session->settle();
    if (m_live.nodes.isEmpty())
        return;
    QList<QSizeF> sizes;
    for (const CanvasNode &node : std::as_const(m_live.nodes))
        sizes.append(nodeSize(node, m_nodes.isUnfolded(node.id)));
    Document::NodePositions positions = m_session->document()->nodePositions();
    positions.insert(arranged(m_live, sizes));
    m_session->document()->setNodePositions(positions, tr("Arrange the stages"));
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
