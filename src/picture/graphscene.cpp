// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/graphscene.h"

#include "picture/edgedetour.h"
#include "picture/nodemetrics.h"
#include "picture/rowfolding.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

using Graph::Drawing;
using Graph::DrawnEdge;
using Graph::DrawnNode;

namespace {

QList<SceneRow> rowsOf(const DrawnNode &drawn)
{
    QList<SceneRow> rows;
    for (const Graph::DrawnRow &row : drawn.rows)
        rows.append({row.keyword, row.text, row.line, 0, {}, StatusTone::Neutral});
    return foldedRows(rows, false);
}

SceneNode nodeOf(const DrawnNode &drawn, const QList<ProblemCount> &problems)
{
    SceneNode node;
    node.kind = drawn.source.kind;
    node.name = drawn.shortTitle();
    node.detail = drawn.detail();
    node.stage = drawn.isStage() ? drawn.source.stage : -1;
    node.isTarget = drawn.isTarget;
    node.isNeeded = drawn.needed;
    node.isStale = drawn.isBroken;
    node.rows = rowsOf(drawn);
    if (!drawn.isStage())
        return node;
    const ProblemCount count = problems.value(drawn.source.stage);
    node.errors = count.errors;
    node.warnings = count.warnings;
    if (!drawn.needed)
        node.statusText = QCoreApplication::translate("Canvas", "not needed");
    return node;
}

void layOut(const Drawing &drawing, Graph::LayoutDirection direction, QList<SceneNode> *nodes)
{
    QList<Graph::LayoutNode> boxes;
    for (const SceneNode &node : std::as_const(*nodes))
        boxes.append({node.size(), !node.isStage(), std::nullopt});
    QList<Graph::LayoutEdge> lines;
    for (const DrawnEdge &edge : drawing.edges) {
        if (edge.from != edge.to)
            lines.append({edge.from, edge.to, edge.kind == Graph::Edge::Kind::Base});
    }
    Graph::LayoutOptions options;
    options.direction = direction;
    const QList<QPointF> places = Graph::layeredLayout(boxes, lines, options);
    for (qsizetype i = 0; i < places.size(); ++i)
        (*nodes)[i].position = places.at(i);
}

EdgeTerminal terminalOf(const SceneNode &node)
{
    return {node.rect(), NodeMetrics::headerAnchorOf(node.isStage())};
}

EdgeTerminal sinkOf(const SceneNode &node, const DrawnEdge &edge)
{
    EdgeTerminal terminal = terminalOf(node);
    const int row = endsAtInstruction(edge.kind) ? rowOfLine(node.rows, edge.lines.constFirst()) : -1;
    if (row >= 0)
        terminal.anchor = NodeMetrics::rowAnchor(row);
    return terminal;
}

SceneEdge edgeOf(const DrawnEdge &drawn, const QList<SceneNode> &nodes, const QList<QRectF> &boxes,
                 Graph::LayoutDirection direction)
{
    const SceneNode &from = nodes.at(drawn.from);
    const SceneNode &to = nodes.at(drawn.to);
    SceneEdge edge;
    edge.route = ledPast(routeBetween(terminalOf(from), sinkOf(to, drawn), drawn.kind, direction), boxes);
    edge.kind = drawn.kind;
    edge.isValid = drawn.valid;
    edge.isNeeded = to.isNeeded;
    if (drawn.kind == Graph::Edge::Kind::Base)
        return edge;
    edge.label = edgeLabel(drawn.kind, drawn.texts, showsLine(to.rows, drawn.lines.constFirst()));
    edge.colorStage = from.stage;
    edge.isColorOfTarget = from.isTarget;
    return edge;
}

} // namespace

QSizeF SceneNode::size() const
{
    return isStage() ? NodeMetrics::stageSize(rows.size(), !sizeText.isEmpty()) : NodeMetrics::externalSize;
}

GraphScene firstScene(const Drawing &drawing, const SceneOptions &options)
{
    GraphScene scene;
    scene.title = options.title;
    for (const DrawnNode &node : drawing.nodes)
        scene.nodes.append(nodeOf(node, options.problems));
    scene.target = targetName(scene.nodes);
    layOut(drawing, options.direction, &scene.nodes);
    QList<QRectF> boxes;
    for (const SceneNode &node : std::as_const(scene.nodes))
        boxes.append(node.rect());
    for (const DrawnEdge &edge : drawing.edges)
        scene.edges.append(edgeOf(edge, scene.nodes, boxes, options.direction));
    return scene;
}

QString edgeLabel(Graph::Edge::Kind kind, const QStringList &texts, bool endsAtItsRow)
{
    if (kind == Graph::Edge::Kind::Base || texts.isEmpty())
        return {};
    // The line tells the kind; there is little room between two stages.
    if (texts.size() > 1)
        return u"\u00d7%1"_s.arg(texts.size());
    const bool isMount = kind == Graph::Edge::Kind::Mount; // Its row says what is run, not what is mounted.
    return endsAtItsRow && !isMount ? QString() : texts.constFirst();
}

QString targetName(const QList<SceneNode> &nodes)
{
    const auto target = std::ranges::find(nodes, true, &SceneNode::isTarget);
    return target == nodes.cend() ? QString() : target->name;
}

} // namespace Stagecraft::Picture
