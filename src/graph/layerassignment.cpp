// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layerassignment.h"

#include <QSet>
#include <queue>

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>
#include <vector>

namespace Stagecraft::Graph {

namespace {

using Adjacency = QList<QList<qsizetype>>;

Adjacency successorsOf(qsizetype nodeCount, const QList<LayoutEdge> &edges)
{
    Adjacency successors(nodeCount);
    for (const LayoutEdge edge : edges) {
        if (edge.from != edge.to && edge.from >= 0 && edge.to >= 0 && edge.from < nodeCount && edge.to < nodeCount) {
            successors[edge.from].append(edge.to);
        }
    }
    for (QList<qsizetype> &list : successors) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return successors;
}

/// Depth-first search without recursion: files can hold chains of any length.
class CycleBreaker
{
public:
    CycleBreaker(const Adjacency &successors)
        : m_successors(successors)
        , m_states(successors.size(), State::New)
    { }

    [[nodiscard]] QList<LayoutEdge> keptEdges()
    {
        for (qsizetype node = 0; node < m_successors.size(); ++node) {
            visit(node);
        }
        std::ranges::sort(m_kept, {}, [](LayoutEdge edge) { return std::pair(edge.from, edge.to); });
        return m_kept;
    }

private:
    enum class State { New, Open, Done };

    void visit(qsizetype start)
    {
        if (m_states.at(start) != State::New) {
            return;
        }
        std::vector<std::pair<qsizetype, qsizetype>> path{{start, 0}};
        m_states[start] = State::Open;
        while (!path.empty()) {
            auto &[node, next] = path.back();
            if (next == m_successors.at(node).size()) {
                m_states[node] = State::Done;
                path.pop_back();
                continue;
            }
            const qsizetype successor = m_successors.at(node).at(next++);
            if (m_states.at(successor) != State::Open) {
                m_kept.append({node, successor});
            }
            if (m_states.at(successor) == State::New) {
                m_states[successor] = State::Open;
                path.emplace_back(successor, 0);
            }
        }
    }

    const Adjacency &m_successors;
    QList<State> m_states;
    QList<LayoutEdge> m_kept;
};

} // namespace

QList<LayoutEdge> acyclicEdges(qsizetype nodeCount, const QList<LayoutEdge> &edges)
{
    QList<LayoutEdge> kept = CycleBreaker(successorsOf(nodeCount, edges)).keptEdges();
    QSet<std::pair<qsizetype, qsizetype>> atHead;
    for (const LayoutEdge edge : edges) {
        if (edge.atHead) {
            atHead.insert({edge.from, edge.to});
        }
    }
    for (LayoutEdge &edge : kept) {
        edge.atHead = atHead.contains({edge.from, edge.to});
    }
    return kept;
}

QList<qsizetype> dependencyOrder(qsizetype nodeCount, const QList<LayoutEdge> &edges)
{
    const Adjacency successors = successorsOf(nodeCount, edges);
    QList<int> waitingFor(nodeCount, 0);
    for (const QList<qsizetype> &list : successors) {
        for (const qsizetype node : list) {
            ++waitingFor[node];
        }
    }
    std::priority_queue<qsizetype, std::vector<qsizetype>, std::greater<>> ready;
    for (qsizetype node = 0; node < nodeCount; ++node) {
        if (waitingFor.at(node) == 0) {
            ready.push(node);
        }
    }
    QList<qsizetype> order;
    while (!ready.empty()) {
        const qsizetype node = ready.top();
        ready.pop();
        order.append(node);
        for (const qsizetype successor : successors.at(node)) {
            if (--waitingFor[successor] == 0) {
                ready.push(successor);
            }
        }
    }
    return order;
}

QList<int> layersOf(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges)
{
    const Adjacency successors = successorsOf(nodes.size(), edges);
    const QList<qsizetype> order = dependencyOrder(nodes.size(), edges);
    QList<int> layers(nodes.size(), 0);
    QList<qsizetype> used(nodes.size(), 0); // by each node, without what is external: that moves along with it
    for (const qsizetype node : order) {
        for (const qsizetype successor : successors.at(node)) {
            layers[successor] = std::max(layers.at(successor), layers.at(node) + 1);
            used[successor] += nodes.at(node).external ? 0 : 1;
        }
    }
    for (const qsizetype node : order | std::views::reverse) {
        const QList<qsizetype> &users = successors.at(node);
        if (!users.isEmpty() && (nodes.at(node).external || used.at(node) <= users.size())) {
            const auto layerOf = [&layers](qsizetype user) { return layers.at(user); };
            layers[node] = layerOf(*std::ranges::min_element(users, {}, layerOf)) - 1;
        }
    }
    return layers;
}

} // namespace Stagecraft::Graph
