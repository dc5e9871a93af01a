// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Which nodes and which edge GraphController holds as selected.

#include "app/graph/graphcontroller.h"

#include <cmath>
#include <limits>

namespace Stagecraft::App {

namespace {

// How far a node is in a direction, sideways counting double; negative when it is not there.
qreal costTowards(QPointF way, GraphController::Direction direction)
{
    const bool isAcross = direction == GraphController::Left || direction == GraphController::Right;
    const bool isBack = direction == GraphController::Left || direction == GraphController::Up;
    const qreal along = (isAcross ? way.x() : way.y()) * (isBack ? -1 : 1);
    const qreal aside = std::abs(isAcross ? way.y() : way.x());
    return along < 1 ? -1 : along + 2 * aside;
}

} // namespace

const EdgeRow *GraphController::selectedEdgeRow() const
{
    return m_selectedEdge ? m_edges.row(EdgeModel::edgeId(*m_selectedEdge)) : nullptr;
}

QList<int> GraphController::selectedStages() const
{
    QList<int> stages;
    for (const int node : m_selection) {
        if (stageOf(node) >= 0)
            stages.append(stageOf(node));
    }
    return stages;
}

void GraphController::setSelection(const QSet<int> &nodes, int current, const std::optional<EdgeKey> &edge)
{
    if (nodes == m_selection && current == m_currentNode && edge == m_selectedEdge)
        return;
    if (current != m_currentNode)
        setRows({});
    m_selection = nodes;
    m_currentNode = current;
    m_selectedEdge = edge;
    m_nodes.setSelection(nodes);
    m_edges.setSelection(edge);
    if (m_question.kind == LensKind::Connected)
        look();
    Q_EMIT selectionChanged();
}

void GraphController::select(int node, SelectMode mode)
{
    QSet<int> nodes = mode == Replace ? QSet<int>() : m_selection;
    if (mode == Toggle && nodes.remove(node)) {
        setSelection(nodes, nodes.isEmpty() ? 0 : *nodes.constBegin(), std::nullopt);
        return;
    }
    if (mode == Replace)
        clearLines();
    nodes.insert(node);
    setSelection(nodes, node, std::nullopt);
}

void GraphController::selectInside(const QRectF &world, SelectMode mode)
{
    QSet<int> nodes = mode == Replace ? QSet<int>() : m_selection;
    for (const NodeRow &row : m_nodes.rows()) {
        if (!row.rect().intersects(world))
            continue;
        if (mode != Toggle || !nodes.remove(row.key()))
            nodes.insert(row.key());
    }
    setSelection(nodes, nodes.contains(m_currentNode) || nodes.isEmpty() ? m_currentNode : *nodes.constBegin(),
                 std::nullopt);
}

void GraphController::clearSelection()
{
    setSelection({}, 0, std::nullopt);
}

void GraphController::selectEdge(const QString &edge)
{
    if (const EdgeRow *row = m_edges.row(edge))
        setSelection({}, m_currentNode, row->key());
}

void GraphController::selectNearest(Direction direction)
{
    if (m_shown.nodes.isEmpty())
        return;
    const NodeRow *from = m_nodes.row(m_currentNode);
    if (!from) {
        const int current = m_session ? nodeOfStage(m_session->currentStage()) : 0;
        select(current != 0 ? current : m_shown.nodes.constFirst().id);
        return;
    }
    int best = 0;
    qreal least = std::numeric_limits<qreal>::infinity();
    for (const NodeRow &row : m_nodes.rows()) {
        const qreal cost = costTowards(row.rect().center() - from->rect().center(), direction);
        if (row.key() == m_currentNode || cost < 0 || cost >= least)
            continue;
        least = cost;
        best = row.key();
    }
    if (best != 0)
        select(best);
}

void GraphController::walkEdges(int step)
{
    QList<EdgeKey> edges;
    for (const CanvasEdge &edge : std::as_const(m_shown.edges)) {
        if (edge.key.from == m_currentNode || edge.key.to == m_currentNode)
            edges.append(edge.key);
    }
    if (edges.isEmpty())
        return;
    const qsizetype at = m_selectedEdge ? edges.indexOf(*m_selectedEdge) : -1;
    const qsizetype next = at < 0 ? (step > 0 ? 0 : edges.size() - 1) : (at + step + edges.size()) % edges.size();
    setSelection({}, m_currentNode, edges.at(next));
}

void GraphController::selectUpstream()
{
    setSelection(reachedFrom(m_shown, m_selection, true), m_currentNode, std::nullopt);
}

void GraphController::selectDownstream()
{
    setSelection(reachedFrom(m_shown, m_selection, false), m_currentNode, std::nullopt);
}

} // namespace Stagecraft::App
