// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/graphcontroller.h"

#include "picture/nodemetrics.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr int ghostTimeInMilliseconds = 1500;
// More nodes than this are not laid out in the interface's own turn.
constexpr qsizetype mostLaidOutAtOnce = 150;

QSet<int> idsOf(const CanvasGraph &graph)
{
    QSet<int> ids;
    for (const CanvasNode &node : graph.nodes)
        ids.insert(node.id);
    return ids;
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
    connect(&m_motion, &NodeMotion::moved, &m_nodes, &NodeModel::setPositions);
    connect(&m_arrangement, &Arrangement::finished, this, &GraphController::takeArrangement);
    connect(&m_opening, &Arrangement::finished, this, [this](const Document::NodePositions &positions) {
        m_placement.expectPlaces(positions);
        dropGhosts();
    });
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
    connect(m_session, &DocumentSession::imagesChanged, this, &GraphController::refresh);
    connect(m_session, &DocumentSession::currentStageChanged, this,
            [this] { m_nodes.setCurrentStage(m_session->currentStage()); });
    connect(document, &Document::Document::layoutChanged, this, &GraphController::followLayout);
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
    m_opening.cancel();
    m_arrangement.cancel();
    m_ghostTimer.stop();
    m_wasTyped = false;
    m_live = m_shown = {};
    show({});
    setSelection({}, 0, std::nullopt);
    if (!m_session)
        return;
    m_nodes.setCurrentStage(m_session->currentStage());
    m_edges.setDirection(m_session->document()->layout().direction);
    refresh();
    Q_EMIT graphChanged();
    Q_EMIT layoutChanged();
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
    const CanvasSource source{m_session->graphTree(),           m_session->graph(),    m_session->stageIds(),
                              m_session->buildStatus(),         m_session->problems(), m_session->images(),
                              m_session->document()->revision()};
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
        show(withHiddenStages(before, m_live, m_session->graphTree()));
    }
    Q_EMIT graphChanged();
}

void GraphController::refresh()
{
    if (!m_session || m_isShowing)
        return;
    m_live = read();
    show(m_ghostTimer.isActive() ? withGhosts(m_shown, m_live)
                                 : withHiddenStages(m_shown, m_live, m_session->graphTree()));
}

void GraphController::dropGhosts()
{
    if (!m_session)
        return;
    show(withHiddenStages(m_shown, m_live, m_session->graphTree()));
    Q_EMIT graphChanged();
}

QList<QSizeF> GraphController::sizesOf(const CanvasGraph &graph) const
{
    QList<QSizeF> sizes;
    for (const CanvasNode &node : graph.nodes)
        sizes.append(nodeSize(node, m_nodes.isUnfolded(node.id)));
    return sizes;
}

bool GraphController::isLaidOutElsewhere(const CanvasGraph &graph)
{
    if (m_placement.hasPlaces() || graph.nodes.size() <= mostLaidOutAtOnce)
        return false;
    const Document::GraphLayout &layout = m_session->document()->layout();
    m_opening.start(arrangementRequest(graph, sizesOf(graph), layout.direction, layout.positions));
    return true;
}

void GraphController::show(const CanvasGraph &graph)
{
    if (m_session && isLaidOutElsewhere(graph))
        return;
    const QScopedValueRollback guard(m_isShowing, true);
    m_motion.stop();
    m_shown = graph;
    const Document::GraphLayout layout = m_session ? m_session->document()->layout() : Document::GraphLayout();
    const NodePlaces places = graph.nodes.isEmpty() ? NodePlaces() : m_placement.update(graph, sizesOf(graph), layout);
    m_nodes.show(graph, places, m_placement.renamed() ? m_placement.renamed()->pinned : layout.pinned);
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
    if (m_session && m_placement.renamed())
        m_session->document()->restoreLayout(*m_placement.renamed());
}

void GraphController::setMotionDuration(int milliseconds)
{
    if (milliseconds == m_motion.duration())
        return;
    m_motion.setDuration(milliseconds);
    Q_EMIT motionDurationChanged();
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

int GraphController::targetNode() const
{
    const auto target = std::ranges::find_if(m_shown.nodes, &CanvasNode::isTarget);
    return target == m_shown.nodes.cend() ? 0 : target->id;
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

void GraphController::selectAll()
{
    setSelection(idsOf(m_shown), m_currentNode, std::nullopt);
}

} // namespace Stagecraft::App
