// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editverification.h"
#include "edit/stagenames.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// Why the edge cannot come from another stage, or empty.
QString edgeProblem(const StageGraph &graph, const Edge &edge, int from)
{
    if (edge.kind == Edge::Kind::OnBuild) {
        return Text::tr("A trigger takes part in every stage built on its own. Change it in the text.");
    }
    if (edge.kind == Edge::Kind::Add || edge.from.kind == Source::Kind::Url) {
        return Text::tr("ADD cannot take from a stage.");
    }
    if (edge.from.kind == Source::Kind::Context) {
        return Text::tr(
            "What comes from a build context cannot come from a stage by the same paths. Add a copy instead.");
    }
    return connectionProblem(graph, from, edge.to);
}

/// The reference as it has to be written: a stage whose name another one hides can only be copied from, by its number.
QByteArray referenceText(const Edge &edge, const QString &name, int from)
{
    if (edge.kind == Edge::Kind::Base) {
        return name.toLower().toUtf8();
    }
    return edge.kind == Edge::Kind::Copy && name.isEmpty() ? QByteArray::number(from) : name.toUtf8();
}

void reconnect(ExpectedGraph &expected, const Edge &edge, int from)
{
    const auto isIt = [&edge](const Edge &other) {
        return other.kind == edge.kind && other.instruction == edge.instruction
            && other.referenceRange == edge.referenceRange;
    };
    const auto found = std::ranges::find_if(expected.edges, isIt);
    if (found == expected.edges.end()) {
        return;
    }
    found->from = {Source::Kind::Stage, from, {}};
    if (edge.kind == Edge::Kind::Base) {
        expected.stages[edge.to].baseStage = from;
        expected.newBases.append(edge.to);
    }
}

} // namespace

Result<PlannedEdit> reconnectEdges(const SyntaxTree &tree, const StageGraph &graph, const QList<qsizetype> &edges,
                                   int from)
{
    if (from < 0 || from >= graph.stages().size()) {
        return Error{Text::tr("There is no such stage."), {}};
    }
    PlannedEdit planned{{}, Text::tr("Take from %1 instead").arg(graph.displayName(from))};
    ExpectedGraph expected = expectedGraph(tree);
    StageHandle source;
    for (const qsizetype index : edges) {
        const Edge &edge = graph.edges.at(index);
        if (const QString problem = edgeProblem(graph, edge, from); !problem.isEmpty()) {
            return Error{problem, {}};
        }
        if (edge.from == Source{Source::Kind::Stage, from, {}}) {
            continue;
        }
        source = handleOf(tree, graph, from);
        const QByteArray reference = referenceText(edge, source.name, from);
        if (reference.isEmpty()) {
            return Error{
                Text::tr("Two stages are called \"%1\". Rename one of them first.").arg(graph.displayName(from)), {}};
        }
        planned.edits.append({unquoted(tree, edge.referenceRange), reference});
        reconnect(expected, edge, from);
    }
    if (source.naming) {
        planned.edits.append(*source.naming);
        expected.stages[from].name = source.name;
    }
    return verified(tree, planned, expected);
}

} // namespace Stagecraft::Edit
