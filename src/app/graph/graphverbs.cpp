// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of GraphController: on the text, on what the text view shows, on places.

#include "app/graph/graphcontroller.h"
#include "edit/edgeedit.h"
#include "edit/products.h"
#include "edit/stageedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr qint64 nudgePauseInMilliseconds = 1000;

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

// From the last on, so that the indices of those still to come stay right.
template <typename Index>
QList<Index> descending(QList<Index> indices)
{
    std::ranges::sort(indices, std::greater{});
    return indices;
}

} // namespace

/// A text with acts made on it one after the other, before it becomes one act on the document.
struct GraphController::Draft
{
    QByteArray bytes;
    Dockerfile::SyntaxTree tree;
    Graph::StageGraph graph;
    Dockerfile::BuildParameters parameters;
    QString description;

    void make(const Edit::PlannedEdit &planned)
    {
        bytes = applied(bytes, planned.edits);
        tree = Dockerfile::SyntaxTree::parse(bytes);
        graph = Graph::resolve(tree, parameters);
        description = planned.description;
    }
};

QString GraphController::perform(const Result<Edit::PlannedEdit> &planned)
{
    if (!planned)
        return planned.error().message;
    if (!planned->edits.isEmpty())
        m_session->perform(planned);
    return {};
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

void GraphController::moveBy(qreal x, qreal y)
{
    NodePlaces places = m_moveStart;
    for (QPointF &place : places)
        place += QPointF(x, y);
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
    storePlaces(places, -1);
}

void GraphController::cancelMove()
{
    m_nodes.setPositions(m_moveStart);
    m_moveStart.clear();
}

void GraphController::storePlaces(const NodePlaces &places, int gesture)
{
    if (places.isEmpty() || !m_session)
        return;
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
    if (!m_session || m_live.nodes.isEmpty())
        return;
    QList<QSizeF> sizes;
    for (const CanvasNode &node : std::as_const(m_live.nodes))
        sizes.append(nodeSize(node, m_nodes.isUnfolded(node.id)));
    Document::NodePositions positions = m_session->document()->nodePositions();
    positions.insert(arranged(m_live, sizes));
    m_session->document()->setNodePositions(positions, tr("Arrange the stages"));
}

QString GraphController::rename(int node, const QString &name)
{
    const int stage = stageOf(node);
    return stage < 0 ? QString()
                     : perform(Edit::renameStage(m_session->graphTree(), m_session->graph(), stage, name.trimmed()));
}

QString GraphController::renameProblem(int node, const QString &name) const
{
    const int stage = stageOf(node);
    if (stage < 0)
        return {};
    const auto planned = Edit::renameStage(m_session->graphTree(), m_session->graph(), stage, name.trimmed());
    return planned ? QString() : planned.error().message;
}

QString GraphController::suggestedName() const
{
    const QStringList names = m_session ? m_session->stageNames() : QStringList();
    const auto isTaken = [&](const QString &name) { return names.contains(name, Qt::CaseInsensitive); };
    QString name = u"stage"_s;
    for (int i = 2; isTaken(name); ++i)
        name = "stage-"_L1 + QString::number(i);
    return name;
}

QString GraphController::addStage(const QString &name, const QString &base, QPointF world)
{
    if (!m_session)
        return {};
    const Graph::StageGraph &graph = m_session->graph();
    const int last = static_cast<int>(graph.stages().size()) - 1;
    Edit::NewStage stage{name.trimmed(), base.trimmed().isEmpty() ? u"scratch"_s : base.trimmed(), -1};
    // The last stage is what is built by default, and stays it.
    if (m_session->target().isEmpty() && last >= 0 && graph.stageList.indexOfName(stage.base) < last)
        stage.before = last;
    const QSet<Graph::StageId> before(m_session->stageIds().cbegin(), m_session->stageIds().cend());
    m_placement.expectStageAt(world);
    const QString problem = perform(Edit::addStage(m_session->graphTree(), graph, stage));
    for (const Graph::StageId id : m_session->stageIds()) {
        if (!before.contains(id))
            select(nodeOfStage(m_session->indexOfId(id)));
    }
    return problem;
}

Result<Edit::PlannedEdit> GraphController::plannedRemoval() const
{
    Draft draft{m_session->graphTree().text(), m_session->graphTree(), m_session->graph(), m_session->parameters(), {}};
    QList<int> stages;
    for (const int node : m_selection) {
        if (stageOf(node) >= 0)
            stages.append(stageOf(node));
    }
    QList<qsizetype> edges;
    if (const EdgeRow *row = m_selectedEdge ? m_edges.row(EdgeModel::edgeId(*m_selectedEdge)) : nullptr)
        edges = row->edge.edges;

    int acts = 0;
    Edit::PlannedEdit only;
    const auto make = [&](const Result<Edit::PlannedEdit> &planned) {
        if (planned) {
            only = *planned;
            draft.make(*planned);
            ++acts;
        }
        return planned.hasValue() ? QString() : planned.error().message;
    };
    const QList<int> lastStageFirst = descending(stages);
    for (const int stage : lastStageFirst) {
        if (const QString problem = make(Edit::deleteStage(draft.tree, draft.graph, stage)); !problem.isEmpty())
            return Error{problem, {}};
    }
    const QList<qsizetype> lastEdgeFirst = descending(edges);
    for (const qsizetype edge : lastEdgeFirst) {
        if (const QString problem = make(Edit::deleteEdge(draft.tree, draft.graph, edge)); !problem.isEmpty())
            return Error{problem, {}};
    }
    if (acts == 1)
        return only;
    const QString description = edges.isEmpty() ? tr("Delete %1 stages").arg(acts) : draft.description;
    return Edit::PlannedEdit{difference(m_session->graphTree().text(), draft.bytes), description};
}

QString GraphController::removeSelection()
{
    if (!m_session || (m_selection.isEmpty() && !m_selectedEdge))
        return {};
    const bool onlyOutside =
        !m_selectedEdge && std::ranges::none_of(m_selection, [this](int node) { return stageOf(node) >= 0; });
    if (onlyOutside)
        return tr("%1 is not part of this file. Delete the edge from it instead.").arg(nameOf(*m_selection.cbegin()));
    return perform(plannedRemoval());
}

QString GraphController::connectionProblem(int from, int to) const
{
    if (!m_session || stageOf(from) < 0)
        return tr("Only a stage can be connected.");
    if (stageOf(to) < 0)
        return tr("Only a stage can take something.");
    return Edit::connectionProblem(m_session->graph(), stageOf(from), stageOf(to));
}

QList<ConnectionTarget> GraphController::connectionTargets(int from) const
{
    QList<ConnectionTarget> targets;
    for (const CanvasNode &node : m_shown.nodes) {
        if (node.stage >= 0 && node.id != from)
            targets.append({node.id, node.name, connectionProblem(from, node.id)});
    }
    std::ranges::stable_partition(targets, [](const ConnectionTarget &target) { return target.problem.isEmpty(); });
    return targets;
}

QString GraphController::guessedPaths(int from, int to) const
{
    if (stageOf(from) < 0 || stageOf(to) < 0)
        return {};
    return Edit::guessedCopy(m_session->graphTree(), m_session->graph(), stageOf(from), stageOf(to)).paths.join(u' ');
}

QString GraphController::guessedDestination(int from, int to) const
{
    if (stageOf(from) < 0 || stageOf(to) < 0)
        return {};
    return Edit::guessedCopy(m_session->graphTree(), m_session->graph(), stageOf(from), stageOf(to)).destination;
}

QString GraphController::connectByCopy(int from, int to, const QString &paths, const QString &destination)
{
    if (stageOf(from) < 0 || stageOf(to) < 0)
        return connectionProblem(from, to);
    const QStringList words = wordsOf(paths);
    if (words.isEmpty())
        return tr("Say what to copy.");
    if (wordsOf(destination).size() != 1)
        return tr("Say where to copy it, in one word.");
    return perform(Edit::connectByCopy(m_session->graphTree(), m_session->graph(), stageOf(from), stageOf(to), words,
                                       destination.trimmed()));
}

QString GraphController::connectByBase(int from, int to)
{
    if (stageOf(from) < 0 || stageOf(to) < 0)
        return connectionProblem(from, to);
    return perform(Edit::connectByBase(m_session->graphTree(), m_session->graph(), stageOf(from), stageOf(to)));
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
