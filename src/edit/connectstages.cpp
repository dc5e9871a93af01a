// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stagenames.h"
#include "graph/dependencies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

QString pathProblem(const QStringList &paths, const QString &destination)
{
    if (paths.isEmpty() || paths.contains(QString()) || destination.isEmpty()) {
        return Text::tr("COPY needs at least one path and a destination.");
    }
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const QString all = paths.join(QString()) + destination;
    return std::ranges::any_of(all, isControl) ? Text::tr("A path cannot hold line ends or other control characters.")
                                               : QString();
}

/// Several sources need a folder to go into.
QString folderFor(const QStringList &paths, const QString &destination)
{
    return paths.size() > 1 && !destination.endsWith(u'/') ? destination + u'/' : destination;
}

/// Plain words where they can stand so, else the JSON form.
QByteArray copyArguments(const QStringList &paths, const QString &destination)
{
    QStringList words = paths;
    words.append(destination);
    const auto needsQuotes = [](const QString &word) {
        return word.startsWith("--"_L1) || word.startsWith(u'[') || word.startsWith("<<"_L1)
            || std::ranges::any_of(
                   word, [](QChar c) { return c.isSpace() || c == u'"' || c == u'\'' || c == u'\\' || c == u'`'; });
    };
    if (!std::ranges::any_of(words, needsQuotes)) {
        return words.join(u' ').toUtf8();
    }
    QByteArrayList quoted;
    for (const QString &word : std::as_const(words)) {
        const QByteArray array = QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact);
        quoted.append(array.sliced(1, array.size() - 2));
    }
    return '[' + quoted.join(", ") + ']';
}

/// After the last COPY of the stage, else after its last WORKDIR, else after FROM.
qsizetype instructionToFollow(const SyntaxTree &tree, const Stage &stage)
{
    for (const InstructionKind kind : {InstructionKind::Copy, InstructionKind::Workdir}) {
        for (qsizetype i = stage.endInstruction - 1; i > stage.firstInstruction; --i) {
            if (tree.instructions().at(i).kind == kind) {
                return i;
            }
        }
    }
    return stage.firstInstruction;
}

bool isCopiedAlready(const StageGraph &graph, int from, int to, const QStringList &paths, const QString &destination)
{
    return std::ranges::any_of(graph.edges, [&](const Edge &edge) {
        return edge.kind == Edge::Kind::Copy && edge.to == to && edge.from == Source{Source::Kind::Stage, from, {}}
        && edge.paths == paths && edge.destination == destination;
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
    const QString folder = folderFor(paths, destination);
    for (const QString &problem : {connectionProblem(graph, from, to), pathProblem(paths, destination)}) {
        if (!problem.isEmpty()) {
            return Error{problem, {}};
        }
    }
    PlannedEdit planned{{}, Text::tr("Copy from %1 to %2").arg(graph.displayName(from), graph.displayName(to))};
    if (isCopiedAlready(graph, from, to, paths, folder)) {
        return planned;
    }
    const StageHandle source = handleOf(tree, graph, from);
    const EditStyle style = styleOf(tree, graph.stageList);
    // A name that two stages share means the last of them; a number means one.
    const QByteArray reference = source.name.isEmpty() ? QByteArray::number(from) : source.name.toUtf8();
    const QByteArray line = style.keyword("COPY") + " --from=" + reference + ' ' + copyArguments(paths, folder);
    const qsizetype place = instructionToFollow(tree, graph.stages().at(to));
    QList<ExpectedStage> expected = expectedStages(graph);
    if (source.naming) {
        planned.edits.append(*source.naming);
        expected[from].name = source.name;
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
