// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/dependencies.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StageGraph)
};

QList<QList<int>> neighbours(qsizetype stageCount, const QList<Edge> &edges, bool users)
{
    QList<QList<int>> lists(stageCount);
    for (const Edge &edge : edges) {
        if (edge.from.kind == Source::Kind::Stage) {
            lists[users ? edge.from.stage : edge.to].append(users ? edge.to : edge.from.stage);
        }
    }
    for (QList<int> &list : lists) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return lists;
}

/// Breadth first from \a start: for each stage the one it was reached from, itself for the start, -1 where it was not.
QList<int> reachedFrom(int start, const QList<QList<int>> &next)
{
    QList<int> origins(next.size(), -1);
    QList<int> queue{start};
    origins[start] = start;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        for (const int stage : next.at(queue.at(i))) {
            if (origins.at(stage) < 0) {
                origins[stage] = queue.at(i);
                queue.append(stage);
            }
        }
    }
    return origins;
}

QList<Edge> withoutBases(QList<Edge> edges)
{
    edges.removeIf([](const Edge &edge) { return edge.kind == Edge::Kind::Base; });
    return edges;
}

QString cycleMessage(const StageGraph &graph, const Edge &edge, const QList<int> &path)
{
    if (edge.from.stage == edge.to) {
        return Text::tr("Stage \"%1\" cannot take files from itself.").arg(graph.displayName(edge.to));
    }
    QStringList names{graph.displayName(edge.from.stage)};
    for (const int stage : path) {
        names.append(graph.displayName(stage));
    }
    return Text::tr("Stages that need each other cannot be built: %1.").arg(names.join(u" → "_s));
}

QString orderMessage(const StageGraph &graph, const Edge &edge)
{
    return Text::tr("Stage \"%1\" has to be defined before stage \"%2\", which takes files from it.")
        .arg(graph.displayName(edge.from.stage), graph.displayName(edge.to));
}

} // namespace

QList<QList<int>> usersOfStages(qsizetype stageCount, const QList<Edge> &edges)
{
    return neighbours(stageCount, edges, true);
}

QList<bool> neededBy(int target, qsizetype stageCount, const QList<Edge> &edges)
{
    QList<bool> needed(stageCount, false);
    if (target >= 0) {
        const QList<int> origins = reachedFrom(target, neighbours(stageCount, edges, false));
        std::ranges::transform(origins, needed.begin(), [](int origin) { return origin >= 0; });
    }
    return needed;
}

QList<int> pathBetween(int from, int to, const QList<QList<int>> &users)
{
    const QList<int> origins = reachedFrom(from, users);
    if (origins.at(to) < 0) {
        return {};
    }
    QList<int> path{to};
    while (path.constFirst() != from) {
        path.prepend(origins.at(path.constFirst()));
    }
    return path;
}

void refuseImpossibleEdges(StageGraph &graph)
{
    const QList<QList<int>> users = usersOfStages(graph.stages().size(), graph.edges);
    const QList<QList<int>> takers = usersOfStages(graph.stages().size(), withoutBases(graph.edges));
    for (Edge &edge : graph.edges) {
        // Every cycle has an edge against the order of the text; those along it are right by themselves.
        if (edge.from.kind != Source::Kind::Stage || edge.from.stage < edge.to) {
            continue;
        }
        edge.valid = false;
        // BuildKit refuses a wrong order only in stages it comes to, but a cycle of copies and mounts anywhere.
        const bool isRefused = graph.reachable.at(edge.to) || !pathBetween(edge.to, edge.from.stage, takers).isEmpty();
        const Severity severity = isRefused ? Severity::Error : Severity::Warning;
        const QList<int> path = pathBetween(edge.to, edge.from.stage, users);
        const QString message = path.isEmpty() ? orderMessage(graph, edge) : cycleMessage(graph, edge, path);
        graph.diagnostics.append({edge.referenceRange, severity, Layer::Meaning, message});
    }
}

} // namespace Stagecraft::Graph
