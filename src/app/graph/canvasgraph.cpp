// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/canvasgraph.h"

#include "app/graph/statustext.h"
#include "graph/drawing.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

using Graph::DrawnEdge;
using Graph::DrawnNode;
using Graph::Source;

int nodeIdOf(Graph::StageId stage)
{
    return static_cast<int>(stage) * 2;
}

CanvasNode::Kind nodeKind(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Stage:
        return CanvasNode::Kind::Stage;
    case Source::Kind::Image:
        return CanvasNode::Kind::Image;
    case Source::Kind::Context:
        return CanvasNode::Kind::Context;
    case Source::Kind::Url:
        return CanvasNode::Kind::Url;
    }
    return CanvasNode::Kind::Image;
}

QString keyOf(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::Stage:
        return {};
    case Source::Kind::Image:
        return "image:"_L1 + source.text;
    case Source::Kind::Context:
        return "context:"_L1 + source.text;
    case Source::Kind::Url:
        return "url:"_L1 + source.text;
    }
    return {};
}

/// Adds to a drawing what the canvas knows of its parts: who they are, and what became of them.
class Reader
{
public:
    Reader(const CanvasSource &source, ExternalIdentity &externals)
        : m_source(source)
        , m_drawing(Graph::drawingOf(source.tree, source.graph))
    {
        for (const DrawnNode &node : std::as_const(m_drawing.nodes))
            m_result.nodes.append(canvasNode(node));
        identifyExternals(externals);
        for (const DrawnEdge &edge : std::as_const(m_drawing.edges))
            m_result.edges.append(canvasEdge(edge));
    }

    [[nodiscard]] CanvasGraph result() && { return std::move(m_result); }

private:
    CanvasNode canvasNode(const DrawnNode &drawn)
    {
        CanvasNode node;
        node.kind = nodeKind(drawn.source.kind);
        node.key = keyOf(drawn.source);
        node.name = drawn.shortTitle();
        node.detail = drawn.detail();
        node.line = drawn.line;
        node.isTarget = drawn.isTarget;
        node.isNeeded = drawn.needed;
        node.isStale = drawn.isBroken;
        if (drawn.isStage())
            addStage(drawn, &node);
        return node;
    }

    void addStage(const DrawnNode &drawn, CanvasNode *node)
    {
        const Dockerfile::Stage &stage = m_source.graph.stages().at(drawn.source.stage);
        const Graph::StageId id = m_source.stageIds.value(stage.index);
        node->id = nodeIdOf(id);
        node->key = stageKey(stage);
        node->stage = stage.index;
        node->rows = rowsOf(drawn);
        node->status = m_source.status.stages.value(id);
        node->statusText = stageStatusText(node->status, node->isNeeded);
        countProblems(stage.index, node);
    }

    QString stageKey(const Dockerfile::Stage &stage)
    {
        QString key = stage.name.isEmpty() ? "stage "_L1 + QString::number(stage.index) : stage.name;
        if (m_stageKeys.contains(key))
            key += u' ' + QString::number(stage.index);
        m_stageKeys.insert(key);
        return key;
    }

    [[nodiscard]] QList<InstructionRow> rowsOf(const DrawnNode &drawn) const
    {
        const bool linesHold = m_source.status.revision == m_source.revision;
        QList<InstructionRow> rows;
        for (const Graph::DrawnRow &row : drawn.rows) {
            const StepStatus status = linesHold ? m_source.status.lines.value(row.line) : StepStatus();
            rows.append({row.keyword, row.text, row.line, 0, instructionStatusText(status), status.state});
        }
        return rows;
    }

    void countProblems(int stage, CanvasNode *node) const
    {
        for (const Problem &problem : m_source.problems) {
            if (problem.stage != stage)
                continue;
            node->errors += problem.severity == Severity::Error ? 1 : 0;
            node->warnings += problem.severity == Severity::Warning ? 1 : 0;
        }
    }

    /// Edges are in the order of the text, so the first from a node is its first use.
    void identifyExternals(ExternalIdentity &externals)
    {
        QList<qsizetype> rows;
        QList<ExternalIdentity::Seen> seen;
        for (const DrawnEdge &edge : std::as_const(m_drawing.edges)) {
            if (m_drawing.nodes.at(edge.from).isStage() || rows.contains(edge.from))
                continue;
            rows.append(edge.from);
            seen.append({m_result.nodes.at(edge.from).key,
                         QString::number(m_source.stageIds.value(edge.to)) + u' '
                             + QString::number(static_cast<int>(edge.kind))});
        }
        const QList<int> ids = externals.update(seen);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_result.nodes[rows.at(i)].id = ids.at(i);
    }

    [[nodiscard]] CanvasEdge canvasEdge(const DrawnEdge &drawn) const
    {
        const CanvasNode &to = m_result.nodes.at(drawn.to);
        return {{m_result.nodes.at(drawn.from).id, to.id, drawn.kind},
                drawn.edges,
                drawn.lines,
                drawn.texts,
                drawn.valid,
                to.isNeeded,
                false};
    }

    const CanvasSource &m_source;
    Graph::Drawing m_drawing;
    CanvasGraph m_result;
    QSet<QString> m_stageKeys;
};

QSet<int> nodeIds(const CanvasGraph &graph)
{
    QSet<int> ids;
    for (const CanvasNode &node : graph.nodes)
        ids.insert(node.id);
    return ids;
}

QSet<EdgeKey> edgeKeys(const CanvasGraph &graph)
{
    QSet<EdgeKey> keys;
    for (const CanvasEdge &edge : graph.edges)
        keys.insert(edge.key);
    return keys;
}

CanvasNode ghostOf(CanvasNode node)
{
    node.isGhost = true;
    node.stage = -1;
    node.isTarget = false;
    return node;
}

CanvasEdge ghostOf(CanvasEdge edge)
{
    edge.isGhost = true;
    edge.edges.clear();
    return edge;
}

} // namespace

const CanvasNode *CanvasGraph::node(int id) const
{
    const auto found = std::ranges::find(nodes, id, &CanvasNode::id);
    return found == nodes.cend() ? nullptr : &*found;
}

const CanvasNode *CanvasGraph::nodeOfStage(int stage) const
{
    const auto found = std::ranges::find(nodes, stage, &CanvasNode::stage);
    return stage < 0 || found == nodes.cend() ? nullptr : &*found;
}

QList<int> ExternalIdentity::update(const QList<Seen> &seen)
{
    QList<Known> gone = std::exchange(m_known, {});
    QList<int> ids(seen.size(), 0);
    // The same thing keeps its id before any other may have it.
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const auto same = std::ranges::find_if(gone, [&](const Known &known) { return known.seen.key == seen[i].key; });
        if (same != gone.end()) {
            ids[i] = same->id;
            gone.erase(same);
        }
    }
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (ids[i] == 0) {
            const auto before =
                std::ranges::find_if(gone, [&](const Known &known) { return known.seen.firstUse == seen[i].firstUse; });
            ids[i] = before != gone.end() ? before->id : 2 * m_next++ + 1;
            if (before != gone.end())
                gone.erase(before);
        }
        m_known.append({seen[i], ids[i]});
    }
    return ids;
}

CanvasGraph canvasGraph(const CanvasSource &source, ExternalIdentity &externals)
{
    return Reader(source, externals).result();
}

CanvasGraph withGhosts(const CanvasGraph &previous, CanvasGraph next)
{
    const QSet<int> nodes = nodeIds(next);
    const QSet<EdgeKey> edges = edgeKeys(next);
    for (const CanvasNode &node : previous.nodes) {
        if (!nodes.contains(node.id))
            next.nodes.append(ghostOf(node));
    }
    for (const CanvasEdge &edge : previous.edges) {
        if (!edges.contains(edge.key))
            next.edges.append(ghostOf(edge));
    }
    return next;
}

CanvasGraph withStaleEdges(const CanvasGraph &previous, CanvasGraph next)
{
    QSet<int> stale;
    for (const CanvasNode &node : std::as_const(next.nodes)) {
        if (node.isStale)
            stale.insert(node.id);
    }
    if (stale.isEmpty())
        return next;
    const QSet<EdgeKey> edges = edgeKeys(next);
    for (const CanvasEdge &edge : previous.edges) {
        if (!stale.contains(edge.key.to) || edges.contains(edge.key))
            continue;
        if (!next.node(edge.key.from)) {
            const CanvasNode *from = previous.node(edge.key.from);
            if (!from || from->kind == CanvasNode::Kind::Stage)
                continue;
            next.nodes.append(ghostOf(*from));
        }
        next.edges.append(ghostOf(edge));
    }
    return next;
}

} // namespace Stagecraft::App
