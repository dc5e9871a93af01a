// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"

#include "edit/editstyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

/// Lines that go one after the other up to the end of the file go as one.
void joinLastRemovals(TextEdits &edits)
{
    while (edits.size() > 1 && edits.constLast().replacement.isEmpty()) {
        const TextEdit &before = edits.at(edits.size() - 2);
        if (!before.replacement.isEmpty() || before.range.end < edits.constLast().range.start) {
            return;
        }
        const TextRange both = united(before.range, edits.constLast().range);
        edits.removeLast();
        edits.last().range = both;
    }
}

/// Where the last lines of a file without a last line end go, the line end before them goes too, and empty lines.
void keepOpenEnd(const QByteArray &text, TextEdits &edits)
{
    joinLastRemovals(edits);
    if (edits.isEmpty() || text.endsWith('\n') || !edits.constLast().replacement.isEmpty()
        || edits.constLast().range.end != text.size()) {
        return;
    }
    qsizetype &start = edits.last().range.start;
    while (start > 0 && text.at(start - 1) == '\n') {
        start -= start > 1 && text.at(start - 2) == '\r' ? 2 : 1;
    }
    edits = arranged(edits);
}

PlannedEdit settled(const SyntaxTree &tree, PlannedEdit planned)
{
    planned.edits = arranged(planned.edits);
    keepOpenEnd(tree.text(), planned.edits);
    return planned;
}

Error notAsMeant()
{
    return {QCoreApplication::translate("GraphEdit",
                                        "The text around this place is not complete or has two stages of one name, "
                                        "so the change would not come out as meant. Mend the text first."),
            {}};
}

/// How often what is wrong already may be wrong after an edit.
enum class Repeats {
    Refused,
    Allowed, ///< Such as in a copy of what is wrong.
};

/// Whether what is wrong in a stage that was not needed may become an error.
enum class FirstErrors {
    Refused,
    Allowed,
};

/// What is wrong in \a after that was not in \a before, or empty. Warnings count: those of the meaning are errors of
/// stages that the target does not need.
QString newProblem(const StageGraph &before, const StageGraph &after, Repeats repeats,
                   FirstErrors firstErrors = FirstErrors::Refused)
{
    if (before.stages().isEmpty()) {
        return {};
    }
    QStringList known;
    for (const Diagnostic &old : before.diagnostics) {
        known.append(old.message);
    }
    for (const Diagnostic &found : after.diagnostics) {
        const bool counts = found.severity == Severity::Error || found.layer == Layer::Meaning;
        const bool isKnown =
            repeats == Repeats::Allowed ? known.contains(found.message) : known.removeOne(found.message);
        const bool isFirstError =
            firstErrors == FirstErrors::Refused && found.severity == Severity::Error && !before.hasErrors();
        if (counts && (!isKnown || isFirstError)) {
            return found.message;
        }
    }
    return {};
}

bool areAsExpected(const QList<Stage> &stages, const QList<ExpectedStage> &expected)
{
    return std::ranges::equal(stages, expected, [](const Stage &stage, const ExpectedStage &wanted) {
        return stage.name == wanted.name && stage.baseStage == wanted.baseStage;
    });
}

/// What an edge means, without its place in the text.
QString meaningOf(const Edge &edge)
{
    const QStringList parts{QString::number(edge.to),
                            QString::number(static_cast<int>(edge.kind)),
                            QString::number(static_cast<int>(edge.from.kind)),
                            QString::number(edge.from.stage),
                            edge.from.text,
                            edge.mountType,
                            edge.destination,
                            edge.paths.join(QChar(0x1e))};
    return parts.join(QChar(0x1f));
}

QStringList meaningsOf(const QList<Edge> &edges, const QList<int> &newBases)
{
    QStringList meanings;
    for (const Edge &edge : edges) {
        if (edge.kind != Edge::Kind::OnBuild || !newBases.contains(edge.to)) {
            meanings.append(meaningOf(edge));
        }
    }
    meanings.sort();
    return meanings;
}

} // namespace

QList<ExpectedStage> expectedStages(const StageGraph &graph)
{
    QList<ExpectedStage> stages;
    for (const Stage &stage : graph.stages()) {
        stages.append({stage.name, stage.baseStage});
    }
    return stages;
}

Result<PlannedEdit> verified(const SyntaxTree &tree, PlannedEdit planned, const QList<ExpectedStage> &expected)
{
    planned = settled(tree, std::move(planned));
    if (planned.edits.isEmpty()) {
        return planned;
    }
    const QByteArray text = applied(tree.text(), planned.edits);
    const StageList stages = Dockerfile::stagesOf(SyntaxTree::parse(text));
    return areAsExpected(stages.stages, expected) ? Result<PlannedEdit>(planned) : notAsMeant();
}

QByteArrayList instructionTexts(const SyntaxTree &tree)
{
    QByteArrayList texts;
    for (const Dockerfile::Instruction &instruction : tree.instructions()) {
        texts.append(tree.textAt(instruction.range).toByteArray());
    }
    return texts;
}

Result<PlannedEdit> verified(const SyntaxTree &tree, const StageGraph &graph, PlannedEdit planned,
                             const QByteArrayList &expected)
{
    planned = settled(tree, std::move(planned));
    if (planned.edits.isEmpty()) {
        return planned;
    }
    const auto after = SyntaxTree::parse(applied(tree.text(), planned.edits));
    if (instructionTexts(after) != expected) {
        return notAsMeant();
    }
    const QString problem = newProblem(graph, Graph::resolve(after), Repeats::Refused);
    return problem.isEmpty() ? Result<PlannedEdit>(planned) : Error{problem, {}};
}

ExpectedGraph expectedGraph(const SyntaxTree &tree, const std::function<int(int)> &moved)
{
    const StageGraph graph = Graph::resolve(tree);
    const auto indexOf = [&moved](int stage) { return stage >= 0 && moved ? moved(stage) : stage; };
    ExpectedGraph expected{expectedStages(graph), graph.edges, {}};
    for (ExpectedStage &stage : expected.stages) {
        stage.baseStage = indexOf(stage.baseStage);
    }
    for (Edge &edge : expected.edges) {
        edge.to = indexOf(edge.to);
        edge.from.stage = indexOf(edge.from.stage);
    }
    return expected;
}

Result<PlannedEdit> verified(const SyntaxTree &tree, PlannedEdit planned, const ExpectedGraph &expected)
{
    planned = settled(tree, std::move(planned));
    if (planned.edits.isEmpty()) {
        return planned;
    }
    const StageGraph after = Graph::resolve(SyntaxTree::parse(applied(tree.text(), planned.edits)));
    if (!areAsExpected(after.stages(), expected.stages)
        || meaningsOf(after.edges, expected.newBases) != meaningsOf(expected.edges, expected.newBases)) {
        return notAsMeant();
    }
    const QString problem = newProblem(Graph::resolve(tree), after, Repeats::Allowed,
                                       expected.targetChanges ? FirstErrors::Allowed : FirstErrors::Refused);
    return problem.isEmpty() ? Result<PlannedEdit>(planned) : Error{problem, {}};
}

} // namespace Stagecraft::Edit
