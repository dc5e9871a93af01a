// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What the canvas shows although it is not in the text as it is read.

#include "app/graph/canvasgraph.h"

#include <QSet>

#include <algorithm>

namespace Stagecraft::App {

namespace {

using Dockerfile::Heredoc;
using Dockerfile::Instruction;

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

/// \a next with the edges of \a previous into \a nodes, as ghosts, and what is outside the file that those need.
CanvasGraph withEdgesInto(const QSet<int> &nodes, const CanvasGraph &previous, CanvasGraph next)
{
    const QSet<EdgeKey> edges = edgeKeys(next);
    for (const CanvasEdge &edge : previous.edges) {
        if (!nodes.contains(edge.key.to) || edges.contains(edge.key))
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

/// \a previous without the edges that \a next has not for another reason than an error: they were changed or deleted.
CanvasGraph lastGood(CanvasGraph previous, const CanvasGraph &next)
{
    QSet<int> based; // On what their FROM says now.
    for (const CanvasEdge &edge : next.edges) {
        if (edge.key.kind == Graph::Edge::Kind::Base)
            based.insert(edge.key.to);
    }
    const CanvasGraph &before = previous;
    previous.edges.removeIf([&](const CanvasEdge &edge) {
        const CanvasNode *was = before.node(edge.key.to);
        const CanvasNode *is = next.node(edge.key.to);
        const bool hasNewError = was && is && is->flaws > was->flaws;
        const bool isReplaced = edge.key.kind == Graph::Edge::Kind::Base && based.contains(edge.key.to);
        return isReplaced || !(edge.isGhost || hasNewError);
    });
    return previous;
}

/// Whether the line at \a offset is part of an instruction that was not meant to go so far.
bool isSwallowed(const Dockerfile::SyntaxTree &tree, qsizetype offset)
{
    const auto isAround = [offset](const Instruction &instruction) {
        return instruction.range.start <= offset && offset < instruction.range.end;
    };
    const auto found = std::ranges::find_if(tree.instructions(), isAround);
    if (found == tree.instructions().cend() || found->range.start == offset)
        return false;
    return std::ranges::none_of(found->heredocs, [offset](const Heredoc &heredoc) {
        const bool isInside = heredoc.bodyRange.start <= offset && offset < heredoc.bodyRange.end;
        return isInside && !heredoc.terminatorRange.isEmpty();
    });
}

bool isHidden(const QByteArray &from, const Dockerfile::SyntaxTree &tree)
{
    const QByteArray &text = tree.text();
    for (qsizetype at = text.indexOf(from); at >= 0 && !from.isEmpty(); at = text.indexOf(from, at + 1)) {
        const qsizetype end = at + from.size();
        const bool startsLine = at == 0 || text.at(at - 1) == '\n';
        const bool endsLine = end == text.size() || text.at(end) == '\n' || text.at(end) == '\r';
        if (startsLine && endsLine && isSwallowed(tree, at))
            return true;
    }
    return false;
}

} // namespace

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
    const CanvasGraph good = lastGood(previous, next);
    return withEdgesInto(stale, good, std::move(next));
}

CanvasGraph withHiddenStages(const CanvasGraph &previous, CanvasGraph next, const Dockerfile::SyntaxTree &tree)
{
    const QSet<int> nodes = nodeIds(next);
    QSet<int> hidden;
    for (const CanvasNode &node : previous.nodes) {
        if (nodes.contains(node.id) || node.kind != CanvasNode::Kind::Stage || !isHidden(node.from, tree))
            continue;
        hidden.insert(node.id);
        next.nodes.append(ghostOf(node));
    }
    return hidden.isEmpty() ? next : withEdgesInto(hidden, previous, std::move(next));
}

} // namespace Stagecraft::App
