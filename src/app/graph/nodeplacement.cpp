// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/nodeplacement.h"

#include "graph/layeredlayout.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

constexpr Graph::LayoutOptions layoutOptions;

QList<Graph::LayoutNode> layoutNodes(const CanvasGraph &graph, const QList<QSizeF> &sizes)
{
    QList<Graph::LayoutNode> nodes;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        nodes.append({sizes.at(i), graph.nodes.at(i).kind != CanvasNode::Kind::Stage, std::nullopt});
    return nodes;
}

QList<Graph::LayoutEdge> layoutEdges(const CanvasGraph &graph)
{
    QHash<int, qsizetype> rows;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        rows.insert(graph.nodes.at(i).id, i);
    QList<Graph::LayoutEdge> edges;
    for (const CanvasEdge &edge : graph.edges) {
        if (rows.contains(edge.key.from) && rows.contains(edge.key.to) && edge.key.from != edge.key.to)
            edges.append({rows.value(edge.key.from), rows.value(edge.key.to)});
    }
    return edges;
}

} // namespace

void NodePlacement::clear()
{
    *this = {};
}

std::optional<QPointF> NodePlacement::placeOf(const CanvasNode &node, const Document::NodePositions &stored)
{
    if (const auto put = stored.constFind(node.key); put != stored.cend())
        return *put;
    if (const auto put = m_renamed.constFind(node.key); put != m_renamed.cend())
        return *put;
    if (const auto known = m_places.constFind(node.id); known != m_places.cend())
        return *known;
    return node.kind == CanvasNode::Kind::Stage ? std::exchange(m_expected, std::nullopt) : std::nullopt;
}

void NodePlacement::followKeys(const CanvasGraph &graph, const Document::NodePositions &stored)
{
    m_renamed.clear();
    for (const CanvasNode &node : graph.nodes) {
        const bool hasNewKey = m_keys.contains(node.id) && m_keys.value(node.id) != node.key;
        if (hasNewKey && m_pinned.contains(node.id) && !stored.contains(node.key))
            m_renamed.insert(node.key, m_pinned.value(node.id));
    }
}

NodePlaces NodePlacement::update(const CanvasGraph &graph, const QList<QSizeF> &sizes,
                                 const Document::NodePositions &stored)
{
    followKeys(graph, stored);
    QList<Graph::LayoutNode> nodes = layoutNodes(graph, sizes);
    QList<std::optional<QPointF>> known;
    for (const CanvasNode &node : graph.nodes)
        known.append(placeOf(node, stored));

    const bool isFirst = m_places.isEmpty();
    if (isFirst) {
        for (qsizetype i = 0; i < nodes.size(); ++i)
            nodes[i].pinned = known.at(i);
    }
    const bool allKnown = std::ranges::all_of(known, [](const auto &place) { return place.has_value(); });
    QList<QPointF> places;
    if (!allKnown)
        places = isFirst ? Graph::layeredLayout(nodes, layoutEdges(graph), layoutOptions)
                         : Graph::placedBeside(nodes, layoutEdges(graph), known, layoutOptions);

    NodePlaces result;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        const CanvasNode &node = graph.nodes.at(i);
        const QPointF place = known.at(i) ? *known.at(i) : places.value(i);
        result.insert(node.id, place);
        if (!m_places.contains(node.id))
            m_places.insert(node.id, place);
        m_keys.insert(node.id, node.key);
        if (stored.contains(node.key))
            m_pinned.insert(node.id, stored.value(node.key));
        else if (!m_renamed.contains(node.key))
            m_pinned.remove(node.id);
    }
    m_expected.reset();
    return result;
}

Document::NodePositions arranged(const CanvasGraph &graph, const QList<QSizeF> &sizes)
{
    const QList<QPointF> places = Graph::layeredLayout(layoutNodes(graph, sizes), layoutEdges(graph), layoutOptions);
    Document::NodePositions positions;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        positions.insert(graph.nodes.at(i).key, places.at(i));
    return positions;
}

} // namespace Stagecraft::App
