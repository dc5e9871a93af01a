// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/copyline.h"
#include "edit/edgeedit.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/variables.h"

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

/// Why what the edge stands for cannot be in the stage \a to, or empty.
QString edgeProblem(const StageGraph &graph, const Edge &edge, int to)
{
    if (edge.kind == Edge::Kind::OnBuild) {
        return Text::tr("A trigger takes part in every stage built on its own. Change it in the text.");
    }
    if (edge.kind == Edge::Kind::Mount) {
        return Text::tr("A mount belongs to the command that uses it. Move the RUN instead.");
    }
    return edge.from.kind == Source::Kind::Stage ? connectionProblem(graph, edge.from.stage, to) : QString();
}

/// The edges to move that are not where they are to be, each instruction once, in the order of the text.
QList<Edge> edgesToMove(const StageGraph &graph, const QList<qsizetype> &edges, int to)
{
    QList<Edge> moved;
    for (const qsizetype index : edges) {
        const Edge &edge = graph.edges.at(index);
        const auto isThere = [&edge](const Edge &other) { return other.instruction == edge.instruction; };
        if (edge.to != to && std::ranges::none_of(moved, isThere)) {
            moved.append(edge);
        }
    }
    std::ranges::sort(moved, {}, &Edge::instruction);
    return moved;
}

/// The instructions of the edges, with their comments, as they stand below each other.
QByteArray movedText(const SyntaxTree &tree, const QList<Edge> &edges, const EditStyle &style, const QByteArray &indent)
{
    QByteArrayList texts;
    for (const Edge &edge : edges) {
        texts.append(tree.textAt(withComments(tree.instructions().at(edge.instruction))).trimmed().toByteArray());
    }
    return texts.join(style.lineEnd + indent);
}

void moveCopies(const SyntaxTree &tree, const StageGraph &graph, const QList<Edge> &copies, int to,
                PlannedEdit &planned, ExpectedGraph &expected)
{
    const EditStyle style = styleOf(tree, graph.stageList);
    const qsizetype place = instructionToFollow(tree, graph.stages().at(to));
    const QByteArray indent = indentAt(tree, tree.instructions().at(place).range.start);
    planned.edits.append(insertionAfter(tree, place, movedText(tree, copies, style, indent), style));
    for (const Edge &copy : copies) {
        planned.edits.append(removalOfInstruction(tree, copy.instruction));
        for (Edge &edge : expected.edges) {
            if (edge.instruction == copy.instruction && edge.kind != Edge::Kind::OnBuild) {
                edge.to = to;
            }
        }
    }
}

/// What each instruction was before.
QList<qsizetype> originsAfter(const SyntaxTree &tree, const StageGraph &graph, const QList<Edge> &copies, int to)
{
    QList<qsizetype> moved;
    for (const Edge &copy : copies) {
        moved.append(copy.instruction);
    }
    QList<qsizetype> origins;
    const qsizetype place = instructionToFollow(tree, graph.stages().at(to));
    const QList<qsizetype> all = allInstructions(tree);
    for (const qsizetype instruction : all) {
        if (!moved.contains(instruction)) {
            origins.append(instruction);
        }
        if (instruction == place) {
            origins += moved;
        }
    }
    return origins;
}

/// The base of another stage for \a child, too; a stage has to have one, so the other keeps it.
void shareBase(const SyntaxTree &tree, const StageGraph &graph, const Edge &base, int to, PlannedEdit &planned,
               ExpectedGraph &expected)
{
    const Stage &child = graph.stages().at(to);
    if (tree.textAt(child.baseRange) == tree.textAt(base.referenceRange)) {
        return;
    }
    planned.edits.append({child.baseRange, tree.textAt(base.referenceRange).toByteArray()});
    expected.stages[to].baseStage = expected.stages.at(base.to).baseStage;
    expected.newBases.append(to);
    const auto isBaseOf = [](const Edge &edge, int stage) { return edge.kind == Edge::Kind::Base && edge.to == stage; };
    const QList<Edge> before = expected.edges;
    const auto given = std::ranges::find_if(before, [&](const Edge &edge) { return isBaseOf(edge, base.to); });
    for (Edge &edge : expected.edges) {
        if (given != before.cend() && isBaseOf(edge, to)) {
            edge.from = given->from;
        }
    }
}

} // namespace

Result<PlannedEdit> moveEdges(const SyntaxTree &tree, const StageGraph &graph, const QList<qsizetype> &edges, int to)
{
    if (to < 0 || to >= graph.stages().size()) {
        return Error{Text::tr("There is no such stage."), {}};
    }
    const QList<Edge> moved = edgesToMove(graph, edges, to);
    for (const Edge &edge : moved) {
        if (const QString problem = edgeProblem(graph, edge, to); !problem.isEmpty()) {
            return Error{problem, {}};
        }
    }
    QList<Edge> copies;
    QList<Edge> bases;
    for (const Edge &edge : moved) {
        (edge.kind == Edge::Kind::Base ? bases : copies).append(edge);
    }
    if (bases.size() > 1) {
        return Error{Text::tr("A stage is built on one image or stage only."), {}};
    }
    PlannedEdit planned;
    ExpectedGraph expected = expectedGraph(tree);
    if (!copies.isEmpty()) {
        moveCopies(tree, graph, copies, to, planned, expected);
    }
    if (!bases.isEmpty()) {
        shareBase(tree, graph, bases.constFirst(), to, planned, expected);
    }
    planned.description = Text::tr("Move to stage %1").arg(graph.displayName(to));
    const QString problem = variableProblem(tree, planned.edits, originsAfter(tree, graph, copies, to));
    return problem.isEmpty() ? verified(tree, planned, expected) : Error{problem, {}};
}

} // namespace Stagecraft::Edit
