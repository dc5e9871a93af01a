// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/stagebase.h"
#include "edit/stageedit.h"
#include "edit/stagereferences.h"
#include "edit/variables.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::StageGraph;

using Dockerfile::Flag;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

bool has(const SyntaxTree &tree, const Stage &stage, InstructionKind kind)
{
    for (qsizetype i = stage.firstInstruction + 1; i < stage.endInstruction; ++i) {
        if (tree.instructions().at(i).kind == kind) {
            return true;
        }
    }
    return false;
}

QByteArray platformText(const SyntaxTree &tree, const Stage &stage)
{
    const std::optional<Flag> platform = platformFlag(tree, stage);
    return platform ? tree.textAt(platform->range).toByteArray() : QByteArray();
}

/// The one stage that the stage can be merged into, or why there is none.
Result<int> onlyUser(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const QString name = graph.displayName(stage);
    QList<int> users;
    const QList<StageReference> references = referencesIn(tree, graph.stageList);
    for (const StageReference &reference : references) {
        if (reference.stage == stage) {
            users.append(graph.stageList.stageOfInstruction(reference.instruction));
        }
    }
    if (users.isEmpty()) {
        return Error{Text::tr("No stage is built on \"%1\", so there is none to merge it into.").arg(name), {}};
    }
    const int user = users.constFirst();
    if (!std::ranges::all_of(users, [user](int other) { return other == user; })) {
        return Error{Text::tr("More than one stage takes from \"%1\", and the others would lose it.").arg(name), {}};
    }
    const QString userName = graph.displayName(user);
    if (graph.stages().at(user).baseStage != stage) {
        return Error{
            Text::tr("Stage \"%1\" only copies from \"%2\" or mounts it. Only what it is built on can be merged "
                     "into it.")
                .arg(userName, name),
            {}};
    }
    return users.size() == 1
        ? Result<int>(user)
        : Error{Text::tr("Stage \"%1\" is built on \"%2\" and also copies from it or mounts it.").arg(userName, name),
                {}};
}

/// Why the instructions of both would not mean in one stage what they mean in two, or empty.
QString meaningProblem(const SyntaxTree &tree, const StageGraph &graph, const Stage &stage, const Stage &user)
{
    if (has(tree, stage, InstructionKind::Onbuild)) {
        return Text::tr("An ONBUILD of \"%1\" takes part in \"%2\" now, and would not when they are one.")
            .arg(graph.displayName(stage.index), graph.displayName(user.index));
    }
    const QByteArray platform = platformText(tree, user);
    if (!platform.isEmpty() && platform != platformText(tree, stage)) {
        return Text::tr("\"%1\" and \"%2\" are built for different platforms.")
            .arg(graph.displayName(stage.index), graph.displayName(user.index));
    }
    const bool losesCommand = has(tree, stage, InstructionKind::Cmd) && has(tree, user, InstructionKind::Entrypoint)
        && !has(tree, user, InstructionKind::Cmd);
    return losesCommand
        ? Text::tr("The ENTRYPOINT of \"%1\" takes the CMD of \"%2\" away now, and would not when they are one.")
              .arg(graph.displayName(user.index), graph.displayName(stage.index))
        : QString();
}

/// Two stages that become one, at the place and under the name of the lower.
class Merging
{
public:
    Merging(const SyntaxTree &tree, const StageGraph &graph, const Stage &stage, const Stage &user)
        : m_tree(tree)
        , m_graph(graph)
        , m_stage(stage)
        , m_user(user)
    { }

    [[nodiscard]] TextEdits edits() const
    {
        const TextRange from = m_tree.instructions().at(m_stage.firstInstruction).range;
        const qsizetype place = m_tree.instructions().at(m_user.firstInstruction).range.end;
        // From the line end of FROM on, so that all between the instructions comes along.
        const QByteArray body = m_tree.textAt({from.end, m_stage.range.end}).toByteArray();
        const QByteArray comments = m_tree.textAt({m_stage.range.start, from.start}).toByteArray();
        const qsizetype above = placeAbove(m_tree, m_user.range.start);
        TextEdits edits = renumbering(m_tree, m_graph.stageList, [this](int old) { return indexOf(old); });
        edits.append({{above, above}, comments});
        edits.append(baseTakenOver(m_tree, m_user, m_stage));
        edits.append({{place, place}, body});
        edits.append(removalOfLines(m_tree, m_stage.range));
        return edits;
    }

    /// What each instruction was before.
    [[nodiscard]] QList<qsizetype> origins() const
    {
        QList<qsizetype> origins;
        const QList<qsizetype> all = allInstructions(m_tree);
        const qsizetype first = m_stage.firstInstruction;
        for (const qsizetype instruction : all) {
            if (instruction < first || instruction >= m_stage.endInstruction) {
                origins.append(instruction);
            }
            if (instruction == m_user.firstInstruction) {
                origins += all.sliced(first + 1, m_stage.endInstruction - first - 1);
            }
        }
        return origins;
    }

    [[nodiscard]] ExpectedGraph expected() const
    {
        ExpectedGraph expected = expectedGraph(m_tree, [this](int old) { return indexOf(old); });
        expected.edges.removeIf([this](const Edge &edge) {
            return edge.kind == Edge::Kind::Base && edge.instruction == m_user.firstInstruction;
        });
        for (Edge &edge : expected.edges) {
            edge.to = edge.to < 0 ? indexOf(m_user.index) : edge.to;
        }
        expected.stages[m_user.index].baseStage = expected.stages.at(m_stage.index).baseStage;
        expected.stages.removeAt(m_stage.index);
        return expected;
    }

private:
    /// -1 for the stage that goes.
    [[nodiscard]] int indexOf(int old) const { return old == m_stage.index ? -1 : old > m_stage.index ? old - 1 : old; }

    const SyntaxTree &m_tree;
    const StageGraph &m_graph;
    const Stage &m_stage;
    const Stage &m_user;
};

} // namespace

Result<PlannedEdit> mergeStage(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const Result<int> user = onlyUser(tree, graph, stage);
    if (!user) {
        return user.error();
    }
    const Stage &upper = graph.stages().at(stage);
    const Stage &lower = graph.stages().at(*user);
    if (const QString problem = meaningProblem(tree, graph, upper, lower); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const Merging merging(tree, graph, upper, lower);
    const PlannedEdit planned{merging.edits(),
                              Text::tr("Merge %1 into %2").arg(graph.displayName(stage), graph.displayName(*user))};
    const QString problem = variableProblem(tree, planned.edits, merging.origins());
    return problem.isEmpty() ? verified(tree, planned, merging.expected()) : Error{problem, {}};
}

} // namespace Stagecraft::Edit
