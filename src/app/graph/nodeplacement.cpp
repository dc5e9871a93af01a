// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/nodeplacement.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

Graph::LayoutOptions optionsFor(Graph::LayoutDirection direction)
{
    Graph::LayoutOptions options;
    options.direction = direction;
    return options;
}

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
            edges.append(
                {rows.value(edge.key.from), rows.value(edge.key.to), edge.key.kind == Graph::Edge::Kind::Base});
    }
    return edges;
}

} // namespace

void NodePlacement::clear()
{
    *this = {};
}

/// Whether what is stored under the key of \a node is the place of this node, not of one that had the key before. While
/// a node was away, as by undo, the key was another's, and so is what the history has restored under it.
bool NodePlacement::isItsOwn(const CanvasNode &node) const
{
    if (node.isGhost)
        return false;
    const auto owner = m_owners.constFind(node.key);
    return owner == m_owners.cend() ? !m_places.contains(node.id) : *owner == node.id && m_present.contains(node.id);
}

std::optional<QPointF> NodePlacement::placeOf(const CanvasNode &node, const Document::GraphLayout &stored)
{
    if (const auto put = stored.positions.constFind(node.key); put != stored.positions.cend() && isItsOwn(node))
        return *put;
    if (const auto put = m_stored.constFind(node.id); put != m_stored.cend() && !isItsOwn(node))
        return *put;
    if (const auto known = m_places.constFind(node.id); known != m_places.cend())
        return *known;
    if (const auto expected = m_expectedPlaces.constFind(node.key); expected != m_expectedPlaces.cend())
        return *expected;
    return node.kind == CanvasNode::Kind::Stage ? std::exchange(m_expected, std::nullopt) : std::nullopt;
}

/// What is stored of a node goes on to its new key.
void NodePlacement::followKeys(const CanvasGraph &graph, const NodePlaces &places, const Document::GraphLayout &stored)
{
    m_renamed.reset();
    for (const CanvasNode &node : graph.nodes) {
        const bool isStored = stored.positions.contains(node.key) || m_stored.contains(node.id);
        if (node.isGhost || !isStored || isItsOwn(node))
            continue;
        if (!m_renamed)
            m_renamed = stored;
        m_renamed->positions.insert(node.key, places.value(node.id));
        if (m_pinned.contains(node.id))
            m_renamed->pinned.insert(node.key);
        else
            m_renamed->pinned.remove(node.key);
    }
}

void NodePlacement::remember(const CanvasGraph &graph, const NodePlaces &places, const Document::GraphLayout &stored)
{
    for (const CanvasNode &node : graph.nodes) {
        if (const QString before = m_keys.value(node.id); before != node.key && m_owners.value(before) == node.id)
            m_owners.remove(before);
    }
    m_present.clear();
    const Document::GraphLayout &layout = m_renamed ? *m_renamed : stored;
    for (const CanvasNode &node : graph.nodes) {
        const QPointF place = places.value(node.id);
        if (!m_places.contains(node.id))
            m_places.insert(node.id, place);
        if (node.isGhost)
            continue;
        m_present.insert(node.id);
        m_keys.insert(node.id, node.key);
        m_owners.insert(node.key, node.id);
        if (layout.positions.contains(node.key))
            m_stored.insert(node.id, place);
        else
            m_stored.remove(node.id);
        if (layout.pinned.contains(node.key))
            m_pinned.insert(node.id);
        else
            m_pinned.remove(node.id);
    }
}

NodePlaces NodePlacement::update(const CanvasGraph &graph, const QList<QSizeF> &sizes,
                                 const Document::GraphLayout &stored)
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
        places = isFirst ? Graph::layeredLayout(nodes, layoutEdges(graph), optionsFor(stored.direction))
                         : Graph::placedBeside(nodes, layoutEdges(graph), known, optionsFor(stored.direction));

    NodePlaces result;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        result.insert(graph.nodes.at(i).id, known.at(i) ? *known.at(i) : places.value(i));
    followKeys(graph, result, stored);
    remember(graph, result, stored);
    m_expected.reset();
    m_expectedPlaces.clear();
    return result;
}

ArrangementRequest arrangementRequest(const CanvasGraph &graph, const QList<QSizeF> &sizes,
                                      Graph::LayoutDirection direction, const Document::NodePositions &fixed)
{
    ArrangementRequest request{{}, layoutNodes(graph, sizes), layoutEdges(graph), optionsFor(direction)};
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        request.keys.append(graph.nodes.at(i).key);
        if (const auto place = fixed.constFind(request.keys.constLast()); place != fixed.cend())
            request.nodes[i].pinned = *place;
    }
    return request;
}

Document::NodePositions arranged(const ArrangementRequest &request)
{
    const QList<QPointF> places = Graph::layeredLayout(request.nodes, request.edges, request.options);
    Document::NodePositions positions;
    for (qsizetype i = 0; i < request.keys.size(); ++i)
        positions.insert(request.keys.at(i), places.at(i));
    return positions;
}

} // namespace Stagecraft::App
