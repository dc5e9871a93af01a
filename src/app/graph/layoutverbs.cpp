// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Where nodes stand: moved by hand, by keys, or arranged.

#include "app/graph/alignment.h"
#include "app/graph/graphcontroller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr qreal gridStep = 20;
constexpr qreal edgeReach = 14; // Screen pixels.
constexpr qint64 nudgePauseInMilliseconds = 1000;

} // namespace

void GraphController::beginMove(int node)
{
    m_motion.finish();
    if (!m_selection.contains(node))
        select(node);
    m_moveStart.clear();
    for (const int moved : std::as_const(m_selection)) {
        // What is gone from the text has no place to be kept.
        if (const NodeRow *row = m_nodes.row(moved); row && !row->node.isGhost)
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

QString GraphController::edgeToPutOn(QPointF world, qreal zoom) const
{
    const EdgeRow *edge = m_edges.edgeAt(world, edgeReach / zoom);
    if (m_moveStart.size() != 1 || !edge || edge->edge.key.kind != Graph::Edge::Kind::Base)
        return {};
    const int node = m_moveStart.cbegin().key();
    const EdgeKey &key = edge->edge.key;
    const QString id = EdgeModel::edgeId(key);
    return key.from != node && key.to != node && m_acts.insertOnEdge(id, node).problem.isEmpty() ? id : QString();
}

QString GraphController::endMoveOnEdge(const QString &edge)
{
    const int node = m_moveStart.isEmpty() ? 0 : m_moveStart.cbegin().key();
    const CanvasAct act = m_acts.insertOnEdge(edge, node);
    if (!act.problem.isEmpty() || act.isEmpty()) {
        endMove();
        return act.problem;
    }
    m_session->document()->group(act.description(), [&] {
        endMove();
        perform(act);
    });
    return {};
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
    Document::GraphLayout layout = m_session->document()->layout();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (const NodeRow *row = m_nodes.row(place.key()))
            layout.positions.insert(row->node.key, place.value());
    }
    const QString description =
        places.size() == 1 ? tr("Move %1").arg(nameOf(places.cbegin().key())) : tr("Move %1 nodes").arg(places.size());
    m_session->document()->setLayout(layout, description, gesture);
}

void GraphController::nudge(qreal x, qreal y)
{
    const bool goesOn =
        m_nudged.isValid() && m_nudged.elapsed() <= nudgePauseInMilliseconds && m_selection == m_nudging;
    m_nudging = m_selection;
    if (!goesOn)
        ++m_nudgeGesture;
    m_nudged.start();
    m_motion.finish();
    NodePlaces places;
    for (const int node : std::as_const(m_selection)) {
        if (const NodeRow *row = m_nodes.row(node); row && !row->node.isGhost)
            places.insert(node, row->position + QPointF(x, y));
    }
    storePlaces(places, m_nudgeGesture);
}

bool GraphController::isTopToBottom() const
{
    return m_session && m_session->document()->layout().direction == Graph::LayoutDirection::TopToBottom;
}

void GraphController::arrange()
{
    if (m_session)
        arrangeIn(m_session->document()->layout().direction);
}

void GraphController::setTopToBottom(bool isDownwards)
{
    if (m_session && isDownwards != isTopToBottom())
        arrangeIn(isDownwards ? Graph::LayoutDirection::TopToBottom : Graph::LayoutDirection::LeftToRight);
}

/// What is selected stays where it is.
void GraphController::arrangeIn(Graph::LayoutDirection direction)
{
    m_session->settle();
    if (m_live.nodes.isEmpty())
        return;
    m_motion.finish();
    Document::NodePositions pinned;
    for (const NodeRow &row : m_nodes.rows()) {
        if (row.isPinned)
            pinned.insert(row.node.key, row.position);
    }
    ArrangementRequest request = arrangementRequest(m_live, sizesOf(m_live), direction, pinned);
    if (const NodeRow *current = m_nodes.row(m_currentNode); current && m_live.node(m_currentNode))
        request.options.anchor = {request.keys.indexOf(current->node.key), current->position};
    m_arrangedDirection = direction;
    m_arrangement.start(request);
}

void GraphController::takeArrangement(const Document::NodePositions &positions)
{
    if (!m_session)
        return;
    Document::GraphLayout layout = m_session->document()->layout();
    layout.positions.insert(positions);
    layout.direction = m_arrangedDirection;
    m_session->document()->setLayout(layout, tr("Arrange the stages"));
    Q_EMIT arrangedAnew();
}

void GraphController::followLayout()
{
    const NodePlaces before = m_nodes.positions();
    m_edges.setDirection(m_session->document()->layout().direction);
    refresh();
    m_motion.start(before, m_nodes.positions());
    Q_EMIT layoutChanged();
}

bool GraphController::isPinned(int node) const
{
    const NodeRow *row = m_nodes.row(node);
    return row && row->isPinned;
}

void GraphController::togglePins()
{
    if (!m_session)
        return;
    m_session->settle();
    QList<const NodeRow *> chosen;
    for (const int node : std::as_const(m_selection)) {
        if (const NodeRow *row = m_nodes.row(node); row && !row->node.isGhost)
            chosen.append(row);
    }
    if (chosen.isEmpty())
        return;
    const bool pins = std::ranges::any_of(chosen, [](const NodeRow *row) { return !row->isPinned; });
    Document::GraphLayout layout = m_session->document()->layout();
    for (const NodeRow *row : std::as_const(chosen)) {
        layout.positions.insert(row->node.key, row->position);
        if (pins)
            layout.pinned.insert(row->node.key);
        else
            layout.pinned.remove(row->node.key);
    }
    const QString name = chosen.constFirst()->node.name;
    const QString one = pins ? tr("Pin %1").arg(name) : tr("Unpin %1").arg(name);
    const QString many = pins ? tr("Pin %1 nodes").arg(chosen.size()) : tr("Unpin %1 nodes").arg(chosen.size());
    m_session->document()->setLayout(layout, chosen.size() == 1 ? one : many);
}

} // namespace Stagecraft::App
