// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/graphcontroller.h"

#include "app/graph/nodemetrics.h"

#include <QLineF>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr int ghostTimeInMilliseconds = 1500;
constexpr qreal edgeHitDistance = 8; // Screen pixels, as the next two.
constexpr qreal edgeEndReach = 10;
constexpr qreal portReachOutside = 20;
constexpr qreal portReachInside = 10;

QSet<int> idsOf(const CanvasGraph &graph)
{
    QSet<int> ids;
    for (const CanvasNode &node : graph.nodes)
        ids.insert(node.id);
    return ids;
}

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

GraphController::GraphController(QObject *parent)
    : QObject(parent)
{
    m_ghostTimer.setSingleShot(true);
    m_ghostTimer.setInterval(ghostTimeInMilliseconds);
    connect(&m_ghostTimer, &QTimer::timeout, this, &GraphController::dropGhosts);
    connect(&m_nodes, &NodeModel::geometryChanged, this, &GraphController::boundsChanged);
    connect(&m_nodes, &NodeModel::rowsRemoved, this, &GraphController::boundsChanged);
}

void GraphController::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->document()->disconnect(this);
    }
    m_session = session;
    if (session)
        connectSession();
    Q_EMIT sessionChanged();
    open();
}

void GraphController::connectSession()
{
    const Document::Document *document = m_session->document();
    connect(m_session, &DocumentSession::graphChanged, this, &GraphController::follow);
    connect(m_session, &DocumentSession::buildStatusChanged, this, &GraphController::refresh);
    connect(m_session, &DocumentSession::problemsChanged, this, &GraphController::refresh);
    connect(m_session, &DocumentSession::currentStageChanged, this,
            [this] { m_nodes.setCurrentStage(m_session->currentStage()); });
    connect(document, &Document::Document::nodePositionsChanged, this, &GraphController::refresh);
    connect(document, &Document::Document::wasReset, this, &GraphController::open);
    // An act shows its graph before it is heard of here; what is typed shows later.
    connect(document, &Document::Document::changed, this, [this](const TextEdits &, Document::Document::Origin origin) {
        m_wasTyped = origin == Document::Document::Origin::Typing;
        if (m_ghostTimer.isActive())
            m_ghostTimer.start();
    });
}

void GraphController::open()
{
    m_externals = {};
    m_placement.clear();
    m_ghostTimer.stop();
    m_wasTyped = false;
    m_live = m_shown = {};
    show({});
    setSelection({}, 0, std::nullopt);
    if (!m_session)
        return;
    m_nodes.setCurrentStage(m_session->currentStage());
    refresh();
    Q_EMIT graphChanged();
    Q_EMIT opened();
}

CanvasGraph GraphController::withoutHidden(CanvasGraph graph) const
{
    if (m_showsBuildContext)
        return graph;
    const auto context = std::ranges::find(std::as_const(graph.nodes), u"context:"_s, &CanvasNode::key);
    if (context == graph.nodes.cend())
        return graph;
    const int id = context->id;
    graph.edges.removeIf([id](const CanvasEdge &edge) { return edge.key.from == id; });
    graph.nodes.erase(context);
    return graph;
}

CanvasGraph GraphController::read()
{
    const CanvasSource source{m_session->graphTree(),   m_session->graph(),    m_session->stageIds(),
                              m_session->buildStatus(), m_session->problems(), m_session->document()->revision()};
    return withStaleEdges(m_live, withoutHidden(canvasGraph(source, m_externals)));
}

void GraphController::follow()
{
    const CanvasGraph before = m_shown;
    m_live = read();
    if (std::exchange(m_wasTyped, false)) {
        show(withGhosts(before, m_live));
        if (m_shown != m_live)
            m_ghostTimer.start();
    } else {
        m_ghostTimer.stop();
        show(m_live);
    }
    Q_EMIT graphChanged();
}

void GraphController::refresh()
{
    if (!m_session || m_isShowing)
        return;
    m_live = read();
    show(m_ghostTimer.isActive() ? withGhosts(m_shown, m_live) : m_live);
}

void GraphController::dropGhosts()
{
    show(m_live);
    Q_EMIT graphChanged();
}

void GraphController::show(const CanvasGraph &graph)
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_shown = graph;
    QList<QSizeF> sizes;
    for (const CanvasNode &node : graph.nodes)
        sizes.append(nodeSize(node, m_nodes.isUnfolded(node.id)));
    const Document::NodePositions stored =
        m_session ? m_session->document()->nodePositions() : Document::NodePositions();
    const NodePlaces places = graph.nodes.isEmpty() ? NodePlaces() : m_placement.update(graph, sizes, stored);
    m_nodes.show(graph, places);
    m_edges.show(graph);
    if (m_question.kind != LensKind::Everything || !m_question.search.isEmpty())
        look();
    keepRenamedPlaces();
    const bool rowsAreGone =
        std::ranges::any_of(m_rows.rows, [this](qsizetype row) { return row >= rowsOfCurrentNode().size(); });
    if (rowsAreGone)
        setRows({});
    else if (!m_rows.rows.isEmpty())
        Q_EMIT linesSelected();

    const QSet<int> left = QSet<int>(m_selection).intersect(idsOf(graph));
    const bool edgeIsLeft = m_selectedEdge && m_edges.holds(*m_selectedEdge);
    if (left != m_selection || edgeIsLeft != m_selectedEdge.has_value())
        setSelection(left, left.contains(m_currentNode) ? m_currentNode : 0,
                     edgeIsLeft ? m_selectedEdge : std::nullopt);
}

void GraphController::keepRenamedPlaces()
{
    if (!m_session || m_placement.renamed().isEmpty())
        return;
    Document::NodePositions positions = m_session->document()->nodePositions();
    positions.insert(m_placement.renamed());
    m_session->document()->restoreNodePositions(positions);
}

void GraphController::setShowsBuildContext(bool shows)
{
    if (shows == m_showsBuildContext)
        return;
    m_showsBuildContext = shows;
    refresh();
    Q_EMIT showsBuildContextChanged();
}

int GraphController::stageCount() const
{
    return static_cast<int>(std::ranges::count(m_shown.nodes, CanvasNode::Kind::Stage, &CanvasNode::kind));
}

CanvasHit GraphController::hitNode(const NodeRow &row, QPointF inside, qreal zoom) const
{
    CanvasHit hit{row.key(), Body, 0, {}};
    const QSizeF size = row.size();
    const QPointF port(size.width(), row.headerAnchor());
    const QPointF toPort = (inside - port) * zoom;
    const qreal reach = toPort.x() > 0 ? portReachOutside : portReachInside;
    const bool isStage = row.node.kind == CanvasNode::Kind::Stage && !row.node.isGhost;
    if (isStage && std::hypot(toPort.x(), toPort.y()) <= reach) {
        hit.part = Port;
        return hit;
    }
    if (!QRectF(QPointF(), size).contains(inside))
        return {};
    const auto at = static_cast<qsizetype>(
        std::floor((inside.y() - NodeMetrics::headerHeight - NodeMetrics::rowsPadding) / NodeMetrics::rowHeight));
    if (isStage && inside.y() < NodeMetrics::headerHeight * 0.6) {
        hit.part = inside.x() < size.width() * 0.6 ? Name : Body;
    } else if (at >= 0 && at < row.shownRows.size()) {
        const bool isAtGrip = isStage && inside.x() < NodeMetrics::gripWidth;
        hit.part = row.shownRows.at(at).hidden != 0 ? Fold : isAtGrip ? Grip : Row;
        hit.line = row.shownRows.at(at).line;
    }
    return hit;
}

/// Of the edge that is selected, where its ends can be taken hold of.
CanvasHit GraphController::hitEdgeEnd(QPointF world, qreal zoom) const
{
    const EdgeRow *row = selectedEdgeRow();
    if (!row)
        return {};
    const auto isNear = [&](QPointF place) { return QLineF(place, world).length() * zoom <= edgeEndReach; };
    const bool atStart = isNear(row->route.start);
    if (!atStart && !isNear(row->route.end))
        return {};
    return {0, atStart ? EdgeStart : EdgeEnd, row->edge.lines.value(0), EdgeModel::edgeId(row->key())};
}

CanvasHit GraphController::hit(QPointF world, qreal zoom) const
{
    if (const CanvasHit end = hitEdgeEnd(world, zoom); end.part != Nothing)
        return end;
    // As they are drawn: selected nodes above others, later ones above earlier ones.
    CanvasHit best;
    bool bestIsSelected = false;
    for (const NodeRow &row : m_nodes.rows()) {
        const CanvasHit found = hitNode(row, world - row.position, zoom);
        const bool inside = row.rect().contains(world);
        const bool bestInside = best.node != 0 && nodeRect(best.node).contains(world);
        if (found.node == 0 || (bestInside && !inside) || (bestIsSelected && !row.isSelected && bestInside))
            continue;
        best = found;
        bestIsSelected = row.isSelected;
    }
    if (best.node != 0)
        return best;
    if (const EdgeRow *edge = m_edges.edgeAt(world, edgeHitDistance / zoom))
        return {0, Edge, edge->edge.lines.value(0), EdgeModel::edgeId(edge->key())};
    return {};
}

QRectF GraphController::nodeRect(int node) const
{
    const NodeRow *row = m_nodes.row(node);
    return row ? row->rect() : QRectF();
}

QRectF GraphController::selectionRect() const
{
    QRectF rect;
    for (const int node : m_selection)
        rect = rect.united(nodeRect(node));
    return rect;
}

QRectF GraphController::stagesRect() const
{
    QRectF rect;
    for (int stage = 0; stage < stageCount(); ++stage)
        rect = rect.united(nodeRect(nodeOfStage(stage)));
    return rect;
}

int GraphController::stageOf(int node) const
{
    const NodeRow *row = m_nodes.row(node);
    return row ? row->node.stage : -1;
}

int GraphController::nodeOfStage(int stage) const
{
    const CanvasNode *node = m_shown.nodeOfStage(stage);
    return node ? node->id : 0;
}

QString GraphController::nameOf(int node) const
{
    const NodeRow *row = m_nodes.row(node);
    return row ? row->node.name : QString();
}

QString GraphController::edgeText(const QString &edge) const
{
    const EdgeRow *row = m_edges.row(edge);
    return row ? row->edge.labels.join(u'\n') : QString();
}

QPointF GraphController::edgeMiddle(const QString &edge) const
{
    const EdgeRow *row = m_edges.row(edge);
    return row ? row->route.path().pointAt(0.5) : QPointF();
}

QPointF GraphController::edgeStart(const QString &edge) const
{
    const EdgeRow *row = m_edges.row(edge);
    return row ? row->route.start : QPointF();
}

QPointF GraphController::edgeEnd(const QString &edge) const
{
    const EdgeRow *row = m_edges.row(edge);
    return row ? row->route.end : QPointF();
}

bool GraphController::isImage(int node) const
{
    const NodeRow *row = m_nodes.row(node);
    return row && row->node.kind == CanvasNode::Kind::Image;
}

QString GraphController::selectedEdge() const
{
    return m_selectedEdge ? EdgeModel::edgeId(*m_selectedEdge) : QString();
}

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

void GraphController::selectAll()
{
    setSelection(idsOf(m_shown), m_currentNode, std::nullopt);
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

/// Shows the nodes through the lens.
void GraphController::look()
{
    m_question.selection = m_selection;
    m_nodes.setLens(lensOf(m_shown, m_question));
    Q_EMIT lensChanged();
}

void GraphController::setLens(Lens lens)
{
    if (lens == this->lens())
        return;
    m_question.kind = static_cast<LensKind>(lens);
    look();
}

void GraphController::setSearch(const QString &search)
{
    if (search == m_question.search)
        return;
    m_question.search = search;
    look();
}

int GraphController::foundCount() const
{
    return static_cast<int>(nodesHolding(m_shown, m_question.search).size());
}

void GraphController::selectFound(int step)
{
    const QList<int> found = nodesHolding(m_shown, m_question.search);
    if (found.isEmpty())
        return;
    const qsizetype at = found.indexOf(m_currentNode);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : found.size() - 1) : (at + step + found.size()) % found.size();
    select(found.at(next));
    reveal(found.at(next));
}

} // namespace Stagecraft::App
