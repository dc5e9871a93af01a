// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stageedit.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// One stage taken out of the order and put in front of another: the new index of each old one.
class Moving
{
public:
    Moving(int stage, int before)
        : m_from(stage)
        , m_to(before > stage ? before - 1 : before)
    { }

    [[nodiscard]] int operator()(int stage) const
    {
        if (stage == m_from) {
            return m_to;
        }
        const int closed = stage > m_from ? stage - 1 : stage;
        return stage >= 0 && closed >= m_to ? closed + 1 : closed;
    }

private:
    int m_from;
    int m_to;
};

/// Why a stage would then be above one that it takes from, or empty.
QString orderProblem(const StageGraph &graph, const Moving &moved)
{
    for (const Edge &edge : graph.edges) {
        const int source = edge.from.kind == Source::Kind::Stage ? edge.from.stage : -1;
        if (source >= 0 && source < edge.to && moved(source) > moved(edge.to)) {
            return Text::tr("Stage \"%1\" takes from stage \"%2\", and a stage can only take from stages above it.")
                .arg(graph.displayName(edge.to), graph.displayName(source));
        }
    }
    return {};
}

/// The edges between stages as they are to be afterwards, or as they are for no move at all.
QList<Edge> comparableEdges(const StageGraph &graph, const Moving &moved)
{
    QList<Edge> edges;
    for (const Edge &edge : graph.edges) {
        Source source = edge.from;
        source.stage = moved(source.stage);
        edges.append({edge.kind, source, moved(edge.to), 0, 0, {}, edge.mountType, edge.paths, edge.destination});
    }
    std::ranges::stable_sort(edges, {}, &Edge::to);
    return edges;
}

bool isSameEdge(const Edge &one, const Edge &other)
{
    return one.kind == other.kind && one.from == other.from && one.to == other.to && one.mountType == other.mountType
        && one.paths == other.paths && one.destination == other.destination;
}

QList<ExpectedStage> expectedOrder(const StageGraph &graph, const Moving &moved)
{
    QList<ExpectedStage> expected(graph.stages().size());
    for (const Stage &stage : graph.stages()) {
        expected[moved(stage.index)] = {stage.name, moved(stage.baseStage)};
    }
    return expected;
}

} // namespace

Result<PlannedEdit> moveStage(const SyntaxTree &tree, const StageGraph &graph, int stage, int before)
{
    const Stage &block = graph.stages().at(stage);
    PlannedEdit planned{{}, Text::tr("Move stage %1").arg(graph.displayName(stage))};
    if (before == stage || before == stage + 1) {
        return planned;
    }
    const Moving moved(stage, before);
    if (const QString problem = orderProblem(graph, moved); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    planned.edits = renumbering(tree, graph.stageList, moved);
    planned.edits.append(insertionOfStage(tree, graph.stageList, before, editedText(tree, block.range, planned.edits),
                                          styleOf(tree, graph.stageList)));
    planned.edits.append(removalOfLines(tree, block.range));
    const StageGraph after = Graph::resolve(SyntaxTree::parse(applied(tree.text(), arranged(planned.edits))));
    const bool keepsEdges =
        std::ranges::equal(comparableEdges(graph, moved), comparableEdges(after, Moving(0, 0)), isSameEdge);
    if (!keepsEdges) {
        return Error{Text::tr("Something would then mean another stage than it means now, such as a name that two "
                              "stages have. Mend the text first."),
                     {}};
    }
    return verified(tree, planned, expectedOrder(graph, moved));
}

} // namespace Stagecraft::Edit
