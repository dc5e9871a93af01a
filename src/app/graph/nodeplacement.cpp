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

/// Whether what is stored under the key of \a node is the place of this node, not of one that had the key before.
bool NodePlacement::isItsOwn(const CanvasNode &node) const
{
    const auto owner = m_owners.constFind(node.key);
    return !node.isGhost && (owner == m_owners.cend() ? !m_places.contains(node.id) : *owner == node.id);
}

std::optional<QPointF> NodePlacement::placeOf(const CanvasNode &node, const Document::NodePositions &stored)
{
    if (const auto put = stored.constFind(node.key); put != stored.cend() && isItsOwn(node))
        return *put;
    if (const auto put = m_pinned.constFind(node.id); put != m_pinned.cend() && !isItsOwn(node))
        return *put;
    if (const auto known = m_places.constFind(node.id); known != m_places.cend())
        return *known;
    return node.kind == CanvasNode::Kind::Stage ? std::exchange(m_expected, std::nullopt) : std::nullopt;
}

void NodePlacement::remember(const CanvasGraph &graph, const NodePlaces &places, const Document::NodePositions &stored)
{
    m_renamed.clear();
    for (const CanvasNode &node : graph.nodes) {
        if (!isItsOwn(node) && !node.isGhost && (stored.contains(node.key) || m_pinned.contains(node.id)))
            m_renamed.insert(node.key, places.value(node.id));
    }
    for (const CanvasNode &node : graph.nodes) {
        if (const QString before = m_keys.value(node.id); before != node.key && m_owners.value(before) == node.id)
            m_owners.remove(before);
    }
    for (const CanvasNode &node : graph.nodes) {
        const QPointF place = places.value(node.id);
        if (!m_places.contains(node.id))
            m_places.insert(node.id, place);
        if (node.isGhost)
            continue;
        m_keys.insert(node.id, node.key);
        m_owners.insert(node.key, node.id);
        if (stored.contains(node.key) || m_renamed.contains(node.key))
            m_pinned.insert(node.id, place);
        else
            m_pinned.remove(node.id);
    }
}

NodePlaces NodePlacement::update(const CanvasGraph &graph, const QList<QSizeF> &sizes,
                                 const Document::NodePositions &stored)
{
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
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        result.insert(graph.nodes.at(i).id, known.at(i) ? *known.at(i) : places.value(i));
    remember(graph, result, stored);
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
