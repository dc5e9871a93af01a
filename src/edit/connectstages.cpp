// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/copyline.h"
#include "edit/edgeedit.h"
#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stagenames.h"
#include "graph/dependencies.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

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

bool isCopiedAlready(const StageGraph &graph, int from, int to, const CopyLine &copied)
{
    return std::ranges::any_of(graph.edges, [&](const Edge &edge) {
        return edge.kind == Edge::Kind::Copy && edge.to == to && edge.from == Source{Source::Kind::Stage, from, {}}
        && edge.paths == copied.paths && edge.destination == copied.destination;
    });
}

/// How many instructions there are, so that one swallowed by unfinished text before it is noticed.
bool addsOneInstruction(const SyntaxTree &tree, const PlannedEdit &planned)
{
    const SyntaxTree after = SyntaxTree::parse(applied(tree.text(), arranged(planned.edits)));
    return after.instructions().size() == tree.instructions().size() + 1;
}

} // namespace

QString connectionProblem(const StageGraph &graph, int from, int to)
{
    const qsizetype count = graph.stages().size();
    if (from < 0 || to < 0 || from >= count || to >= count) {
        return Text::tr("There is no such stage.");
    }
    if (from == to) {
        return Text::tr("A stage cannot take anything from itself.");
    }
    QStringList names{graph.displayName(from)};
    const QList<int> path = Graph::pathBetween(to, from, Graph::usersOfStages(count, graph.edges));
    for (const int stage : path) {
        names.append(graph.displayName(stage));
    }
    if (!path.isEmpty()) {
        return Text::tr("That would make a cycle: %1.").arg(names.join(u" → "_s));
    }
    if (from > to) {
        return Text::tr("Stage \"%1\" comes after stage \"%2\", and a stage can only take from stages above it.")
            .arg(graph.displayName(from), graph.displayName(to));
    }
    return {};
}

Result<PlannedEdit> connectByCopy(const SyntaxTree &tree, const StageGraph &graph, int from, int to,
                                  const QStringList &paths, const QString &destination)
{
    const CopyLine copied = withFolder({paths, destination});
    for (const QString &problem : {connectionProblem(graph, from, to), pathProblem({paths, destination})}) {
        if (!problem.isEmpty()) {
            return Error{problem, {}};
        }
    }
    PlannedEdit planned{{}, Text::tr("Copy from %1 to %2").arg(graph.displayName(from), graph.displayName(to))};
    if (isCopiedAlready(graph, from, to, copied)) {
        return planned;
    }
    const StageHandle source = handleOf(tree, graph, from);
    const EditStyle style = styleOf(tree, graph.stageList);
    // A name that two stages share means the last of them; a number means one.
    const QByteArray reference = source.name.isEmpty() ? QByteArray::number(from) : source.name.toUtf8();
    const QByteArray line = copyInstructionText(style, reference, copied);
    const qsizetype place = instructionToFollow(tree, graph.stages().at(to));
    ExpectedGraph expected = expectedGraph(tree);
    expected.edges += copyEdges(from, to, {copied});
    if (source.naming) {
        planned.edits.append(*source.naming);
        expected.stages[from].name = source.name;
    }
    planned.edits.append(insertionAfter(tree, place, line, style));
    if (!addsOneInstruction(tree, planned)) {
        return Error{Text::tr("The instruction before the new COPY is not complete. Mend the text first."), {}};
    }
    return verified(tree, planned, expected);
}

Result<PlannedEdit> connectByBase(const SyntaxTree &tree, const StageGraph &graph, int from, int to)
{
    if (const QString problem = connectionProblem(graph, from, to); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const Stage &child = graph.stages().at(to);
    PlannedEdit planned{{}, Text::tr("Build %1 on %2").arg(graph.displayName(to), graph.displayName(from))};
    if (child.baseStage == from) {
        return planned;
    }
    const StageHandle source = handleOf(tree, graph, from);
    if (source.name.isEmpty()) {
        return Error{Text::tr("Two stages are called \"%1\". Rename one of them first.").arg(graph.displayName(from)),
                     {}};
    }
    if (child.baseRange.isEmpty()) {
        return Error{
            Text::tr("The FROM of stage \"%1\" is not complete. Mend the text first.").arg(graph.displayName(to)), {}};
    }
    QList<ExpectedStage> expected = expectedStages(graph);
    expected[to].baseStage = from;
    if (source.naming) {
        planned.edits.append(*source.naming);
        expected[from].name = source.name;
    }
    planned.edits.append({child.baseRange, source.name.toLower().toUtf8()});
    return verified(tree, planned, expected);
}

} // namespace Stagecraft::Edit
