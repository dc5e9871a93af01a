// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/lens.h"

#include "app/graph/statustext.h"
#include "base/bytesize.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

using Lenses = QHash<int, NodeLens>;

bool isStage(const CanvasNode &node)
{
    return node.kind == CanvasNode::Kind::Stage;
}

bool holds(const CanvasNode &node, const QString &search)
{
    const auto contains = [&](const QString &text) { return text.contains(search, Qt::CaseInsensitive); };
    return contains(node.name) || contains(node.detail)
        || std::ranges::any_of(node.rows,
                               [&](const InstructionRow &row) { return contains(row.keyword + u' ' + row.text); });
}

Lenses fadingAllBut(const CanvasGraph &graph, const std::function<bool(const CanvasNode &)> &matters)
{
    Lenses lenses;
    for (const CanvasNode &node : graph.nodes)
        lenses.insert(node.id, {!matters(node), -1, {}});
    return lenses;
}

/// Stages come after what they take from, so the order of the text is one in which they can be built.
Lenses neededOf(const CanvasGraph &graph)
{
    Lenses lenses = fadingAllBut(graph, [](const CanvasNode &node) { return node.isNeeded; });
    int order = 0;
    for (const CanvasNode &node : graph.nodes) {
        if (isStage(node) && node.isNeeded)
            lenses[node.id].text = QString::number(++order);
    }
    return lenses;
}

Lenses connectedOf(const CanvasGraph &graph, const QSet<int> &selection)
{
    if (selection.isEmpty())
        return {};
    const QSet<int> reached = reachedFrom(graph, selection, true) + reachedFrom(graph, selection, false);
    return fadingAllBut(graph, [&](const CanvasNode &node) { return reached.contains(node.id); });
}

Lenses problemsOf(const CanvasGraph &graph)
{
    Lenses lenses = fadingAllBut(graph, [](const CanvasNode &node) { return node.errors + node.warnings > 0; });
    for (const CanvasNode &node : graph.nodes) {
        if (!lenses.value(node.id).isFaded)
            lenses[node.id].text = QString::number(node.errors + node.warnings);
    }
    return lenses;
}

/// Of stages alone; what was not measured is faded.
Lenses measured(const CanvasGraph &graph, const std::function<double(const StepStatus &)> &measure,
                const std::function<QString(double)> &text)
{
    double most = 0;
    for (const CanvasNode &node : graph.nodes)
        most = std::max(most, isStage(node) ? measure(node.status) : 0);
    Lenses lenses;
    for (const CanvasNode &node : graph.nodes) {
        const double value = isStage(node) ? measure(node.status) : -1;
        lenses.insert(node.id,
                      {value < 0, value < 0 || most == 0 ? -1 : value / most, value < 0 ? QString() : text(value)});
    }
    return lenses;
}

Lenses cacheOf(const CanvasGraph &graph)
{
    Lenses lenses;
    for (const CanvasNode &node : graph.nodes) {
        const bool isCached = node.status.state == StepState::Cached;
        const bool isKnown = isStage(node) && (isCached || node.status.state == StepState::Done);
        lenses.insert(node.id, {!isKnown, !isKnown ? -1 : isCached ? 0.0 : 1.0, isKnown ? node.statusText : QString()});
    }
    return lenses;
}

Lenses lensOfKind(const CanvasGraph &graph, const LensQuestion &question)
{
    switch (question.kind) {
    case LensKind::Everything:
        return {};
    case LensKind::Needed:
        return neededOf(graph);
    case LensKind::Connected:
        return connectedOf(graph, question.selection);
    case LensKind::Findings:
        return problemsOf(graph);
    case LensKind::Time:
        return measured(graph, [](const StepStatus &status) { return status.seconds; }, durationText);
    case LensKind::Size:
        return measured(
            graph, [](const StepStatus &status) { return static_cast<double>(status.bytes); },
            [](double bytes) { return byteSizeText(static_cast<qint64>(bytes)); });
    case LensKind::Cache:
        return cacheOf(graph);
    }
    return {};
}

} // namespace

QList<int> nodesHolding(const CanvasGraph &graph, const QString &search)
{
    QList<int> found;
    for (const CanvasNode &node : graph.nodes) {
        if (!search.isEmpty() && holds(node, search))
            found.append(node.id);
    }
    return found;
}

QSet<int> reachedFrom(const CanvasGraph &graph, QSet<int> nodes, bool upstream)
{
    qsizetype before = -1;
    while (before != nodes.size()) {
        before = nodes.size();
        for (const CanvasEdge &edge : graph.edges) {
            if (nodes.contains(upstream ? edge.key.to : edge.key.from))
                nodes.insert(upstream ? edge.key.from : edge.key.to);
        }
    }
    return nodes;
}

QHash<int, NodeLens> lensOf(const CanvasGraph &graph, const LensQuestion &question)
{
    Lenses lenses = lensOfKind(graph, question);
    if (question.search.isEmpty())
        return lenses;
    for (const CanvasNode &node : graph.nodes) {
        if (!holds(node, question.search))
            lenses[node.id].isFaded = true;
    }
    return lenses;
}

} // namespace Stagecraft::App
