// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/stagebase.h"
#include "edit/stagenames.h"
#include "edit/stagereferences.h"
#include "edit/stagesplitting.h"
#include "edit/stateinstructions.h"
#include "edit/variables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::Flag;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// One stage cut in two. The upper part keeps FROM and index, the lower part the name.
class Splitting
{
public:
    Splitting(const SyntaxTree &tree, const StageGraph &graph, int stage, qsizetype instruction,
              const StageSplit &split, StageBase base)
        : m_tree(tree)
        , m_graph(graph)
        , m_stage(graph.stages().at(stage))
        , m_cut(instruction)
        , m_split(split)
        , m_base(std::move(base))
        , m_style(styleOf(tree, graph.stageList))
    {
        for (qsizetype i = m_cut; i < m_stage.endInstruction; ++i) {
            m_rest.append(i);
        }
        if (!isOnUpper()) {
            repeatState();
        } else if (has(m_cut, m_stage.endInstruction, InstructionKind::Entrypoint)
                   && !has(m_cut, m_stage.endInstruction, InstructionKind::Cmd)) {
            repeatCommand();
        }
    }

    [[nodiscard]] TextEdits edits() const
    {
        TextEdits edits = renumbering(m_tree, m_graph.stageList, [this](int old) { return indexOf(old); });
        edits.append(naming(m_tree, m_stage, m_split.builderName));
        edits.append(m_cut < m_stage.endInstruction ? insertionInside() : insertionBelow());
        return edits;
    }

    /// What each instruction was before.
    [[nodiscard]] QList<qsizetype> origins() const
    {
        QList<qsizetype> all = allInstructions(m_tree);
        const QList<qsizetype> below = all.sliced(m_cut);
        all.resize(m_cut);
        return all + QList<qsizetype>{-1} + m_state + QList<qsizetype>(m_split.copies.size(), -1) + below;
    }

    [[nodiscard]] ExpectedGraph expected() const
    {
        const int upper = m_stage.index;
        ExpectedGraph expected = expectedGraph(m_tree, [this](int old) { return indexOf(old); });
        for (Edge &edge : expected.edges) {
            if (edge.to == upper + 1 && edge.instruction < m_cut) {
                edge.to = upper;
            }
        }
        Edge base;
        base.from = m_base.stage >= 0 ? Source{Source::Kind::Stage, m_base.stage, {}}
                                      : Source{Source::Kind::Image, -1, expandedBase(m_tree, m_base.text)};
        base.to = upper + 1;
        expected.edges.append(base);
        expected.edges += copyEdges(upper, upper + 1, m_split.copies);
        expected.stages.insert(upper, {m_split.builderName.toLower(), expected.stages.at(upper).baseStage});
        expected.stages[upper + 1].baseStage = m_base.stage;
        expected.newBases.append(upper + 1);
        return expected;
    }

private:
    [[nodiscard]] bool isOnUpper() const { return m_base.stage == m_stage.index; }
    [[nodiscard]] int indexOf(int old) const { return old >= m_stage.index ? old + 1 : old; }

    [[nodiscard]] bool has(qsizetype first, qsizetype end, InstructionKind kind) const
    {
        const auto &all = m_tree.instructions();
        return std::any_of(all.cbegin() + first, all.cbegin() + end,
                           [kind](const Instruction &instruction) { return instruction.kind == kind; });
    }

    /// An ENTRYPOINT would take away the CMD of the stage that its own is built on.
    void repeatCommand()
    {
        for (qsizetype i = m_cut - 1; i > m_stage.firstInstruction && m_state.isEmpty(); --i) {
            if (m_tree.instructions().at(i).kind == InstructionKind::Cmd) {
                m_state.append(i);
            }
        }
    }

    void repeatState()
    {
        const qsizetype first = m_stage.firstInstruction + 1;
        m_state = stateFor(m_tree, first, m_cut, m_rest);
        for (qsizetype i = first; i < m_cut; ++i) {
            if (isImageConfiguration(m_tree.instructions().at(i))) {
                m_state.append(i);
            }
        }
        std::ranges::sort(m_state);
    }

    [[nodiscard]] QByteArray fromLine() const
    {
        const std::optional<Flag> platform = isOnUpper() ? std::nullopt : platformFlag(m_tree, m_stage);
        QByteArrayList words{m_style.keyword("FROM")};
        if (platform) {
            words.append(m_tree.textAt(platform->range).toByteArray());
        }
        words.append(m_base.text.toUtf8());
        if (!m_stage.writtenName.isEmpty()) {
            words += {m_style.keyword("AS"), m_stage.writtenName.toUtf8()};
        }
        return indentAt(m_tree, m_tree.instructions().at(m_stage.firstInstruction).range.start) + words.join(' ');
    }

    /// All new lines, without a line end at their end.
    [[nodiscard]] QByteArray lines() const
    {
        const qsizetype model = std::min(m_stage.firstInstruction + 1, m_stage.endInstruction - 1);
        const QByteArray indent = indentAt(m_tree, m_tree.instructions().at(model).range.start);
        QByteArrayList lines{fromLine()};
        for (const qsizetype state : m_state) {
            lines.append(indent + m_tree.textAt(m_tree.instructions().at(state).range).toByteArray());
        }
        lines += copyInstructionTexts(m_style, indent, m_split.builderName.toUtf8(), m_split.copies);
        return lines.join(m_style.lineEnd);
    }

    [[nodiscard]] TextEdit insertionInside() const
    {
        const qsizetype place = placeAbove(m_tree, withComments(m_tree.instructions().at(m_cut)).start);
        const LineIndex &index = m_tree.lines();
        int blank = 0;
        for (int line = index.lineAt(place) - 1;
             line >= 1 && m_tree.textAt({index.lineStart(line), index.lineEnd(line)}).trimmed().isEmpty(); --line) {
            ++blank;
        }
        const QByteArray gap = m_style.lineEnd.repeated(std::max(0, m_style.blankLines - blank));
        return {{place, place}, gap + lines() + m_style.lineEnd};
    }

    [[nodiscard]] TextEdit insertionBelow() const
    {
        const qsizetype end = m_tree.instructions().at(m_cut - 1).range.end;
        return {{end, end}, m_style.lineEnd.repeated(1 + m_style.blankLines) + lines()};
    }

    const SyntaxTree &m_tree;
    const StageGraph &m_graph;
    const Stage &m_stage;
    qsizetype m_cut;
    const StageSplit &m_split;
    StageBase m_base;
    EditStyle m_style;
    QList<qsizetype> m_rest;
    QList<qsizetype> m_state; ///< What is said again below.
};

/// What the lower part is built on; the upper one where nothing else is said.
Result<StageBase> lowerBase(const StageGraph &graph, int stage, const StageSplit &split)
{
    const bool onUpper =
        split.runtimeBase.isEmpty() || split.runtimeBase.compare(split.builderName, Qt::CaseInsensitive) == 0;
    return onUpper ? Result<StageBase>(StageBase{split.builderName.toLower(), stage})
                   : stageBase(graph, split.runtimeBase, stage);
}

QString partProblem(const SyntaxTree &tree, const Stage &stage, qsizetype instruction, const StageSplit &split)
{
    for (qsizetype i = stage.firstInstruction + 1; i < instruction; ++i) {
        if (tree.instructions().at(i).kind == InstructionKind::Onbuild) {
            return Text::tr("An ONBUILD above would take part in the lower stage, or be lost to those built on it. "
                            "Move it down first.");
        }
    }
    return pathProblem(split.copies);
}

} // namespace

Result<PlannedEdit> splitBefore(const SyntaxTree &tree, const StageGraph &graph, int stage, qsizetype instruction,
                                const StageSplit &split)
{
    for (const QString &problem : {nameProblem(tree, graph, split.builderName),
                                   partProblem(tree, graph.stages().at(stage), instruction, split)}) {
        if (!problem.isEmpty()) {
            return Error{problem, {}};
        }
    }
    const Result<StageBase> base = lowerBase(graph, stage, split);
    if (!base) {
        return base.error();
    }
    const Splitting splitting(tree, graph, stage, instruction, split, *base);
    const PlannedEdit planned{splitting.edits(), Text::tr("Split stage %1").arg(graph.displayName(stage))};
    const QString problem = variableProblem(tree, planned.edits, splitting.origins());
    return problem.isEmpty() ? verified(tree, planned, splitting.expected()) : Error{problem, {}};
}

Result<PlannedEdit> splitStage(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction,
                               const StageSplit &split)
{
    const int stage = graph.stageList.stageOfInstruction(instruction);
    if (stage < 0 || instruction >= tree.instructions().size()) {
        return Error{Text::tr("There is no stage here to split."), {}};
    }
    if (instruction == graph.stages().at(stage).firstInstruction) {
        return Error{Text::tr("FROM begins its stage: there is nothing above it to split off."), {}};
    }
    return splitBefore(tree, graph, stage, instruction, split);
}

} // namespace Stagecraft::Edit
