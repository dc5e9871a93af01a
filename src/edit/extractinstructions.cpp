// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/instructionselection.h"
#include "edit/stagebase.h"
#include "edit/stageedit.h"
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
using Graph::StageGraph;

using Dockerfile::Flag;
using Dockerfile::Instruction;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// Instructions that go to a new stage above theirs, which copies back what they make.
class Extraction
{
public:
    Extraction(const SyntaxTree &tree, const StageGraph &graph, const QList<qsizetype> &selected,
               const StageExtraction &extraction)
        : m_tree(tree)
        , m_graph(graph)
        , m_stage(graph.stages().at(graph.stageList.stageOfInstruction(selected.constFirst())))
        , m_extraction(extraction)
        , m_style(styleOf(tree, graph.stageList))
    {
        QList<qsizetype> moved = selected;
        // What is said about the image goes on being said about it.
        moved.removeIf([&tree](qsizetype index) { return isImageConfiguration(tree.instructions().at(index)); });
        m_written = stateFor(tree, m_stage.firstInstruction + 1, selected.constLast(), moved) + moved;
        std::ranges::sort(m_written);
        // What is below may need what they say, so that stays as well.
        std::ranges::copy_if(moved, std::back_inserter(m_removed),
                             [&tree](qsizetype instruction) { return !isState(tree.instructions().at(instruction)); });
    }

    [[nodiscard]] const Stage &stage() const { return m_stage; }
    [[nodiscard]] bool isEmpty() const { return m_removed.isEmpty(); }

    [[nodiscard]] TextEdits edits() const
    {
        TextEdits edits = renumbering(m_tree, m_graph.stageList, [this](int old) { return indexOf(old); });
        edits.append(insertionOfStage(m_tree, m_graph.stageList, m_stage.index, newStage(), m_style));
        for (const qsizetype removed : m_removed) {
            const bool isFirst = removed == m_removed.constFirst() && !m_extraction.copies.isEmpty();
            edits.append(isFirst ? replacement(removed) : removalOfInstruction(m_tree, removed));
        }
        return edits;
    }

    /// What each instruction was before.
    [[nodiscard]] QList<qsizetype> origins() const
    {
        QList<qsizetype> origins;
        const QList<qsizetype> all = allInstructions(m_tree);
        for (const qsizetype instruction : all) {
            if (instruction == m_stage.firstInstruction) {
                origins += QList<qsizetype>{-1} + m_written;
            }
            if (instruction == m_removed.constFirst()) {
                origins += QList<qsizetype>(m_extraction.copies.size(), -1);
            }
            if (!m_removed.contains(instruction)) {
                origins.append(instruction);
            }
        }
        return origins;
    }

    [[nodiscard]] ExpectedGraph expected() const
    {
        const int place = m_stage.index;
        ExpectedGraph expected = expectedGraph(m_tree, [this](int old) { return indexOf(old); });
        const QList<Edge> edges = expected.edges;
        expected.edges.clear();
        for (Edge edge : edges) {
            const bool isMoved = m_removed.contains(edge.instruction);
            if (edge.kind == Edge::Kind::Base && edge.to == place + 1) {
                expected.edges.append(edge);
                edge.to = place;
            }
            edge.to = isMoved ? place : edge.to;
            if (!isMoved || edge.kind != Edge::Kind::OnBuild) {
                expected.edges.append(edge);
            }
        }
        expected.edges += copyEdges(place, place + 1, m_extraction.copies);
        expected.stages.insert(place, {m_extraction.name.toLower(), expected.stages.at(place).baseStage});
        expected.newBases.append(place);
        return expected;
    }

private:
    [[nodiscard]] int indexOf(int old) const { return old >= m_stage.index ? old + 1 : old; }

    /// From the start of its first line; what goes has its comments with it.
    [[nodiscard]] TextRange linesOf(qsizetype index) const
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        const TextRange range = m_removed.contains(index) ? withComments(instruction) : instruction.range;
        return {placeAbove(m_tree, range.start), range.end};
    }

    [[nodiscard]] QByteArray newStage() const
    {
        const std::optional<Flag> platform = platformFlag(m_tree, m_stage);
        QByteArrayList words{m_style.keyword("FROM")};
        if (platform) {
            words.append(m_tree.textAt(platform->range).toByteArray());
        }
        words += {m_tree.textAt(m_stage.baseRange).toByteArray(), m_style.keyword("AS"), m_extraction.name.toUtf8()};
        QByteArrayList lines{words.join(' ')};
        for (const qsizetype written : m_written) {
            lines.append(m_tree.textAt(linesOf(written)).toByteArray());
        }
        return lines.join(m_style.lineEnd);
    }

    /// The copies, where the first of the instructions was.
    [[nodiscard]] TextEdit replacement(qsizetype instruction) const
    {
        const QByteArray indent = indentAt(m_tree, m_tree.instructions().at(instruction).range.start);
        const QByteArrayList lines =
            copyInstructionTexts(m_style, indent, m_extraction.name.toUtf8(), m_extraction.copies);
        return {linesOf(instruction), lines.join(m_style.lineEnd)};
    }

    const SyntaxTree &m_tree;
    const StageGraph &m_graph;
    const Stage &m_stage;
    const StageExtraction &m_extraction;
    EditStyle m_style;
    QList<qsizetype> m_written; ///< Of the new stage.
    QList<qsizetype> m_removed; ///< Of the old one.
};

} // namespace

Result<PlannedEdit> extractInstructions(const SyntaxTree &tree, const StageGraph &graph,
                                        const QList<qsizetype> &instructions, const StageExtraction &extraction)
{
    const QList<qsizetype> selected = inOrder(instructions);
    if (const QString problem = selectionProblem(tree, graph, selected); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const int stage = graph.stageList.stageOfInstruction(selected.constFirst());
    if (extraction.form == StageExtraction::Form::Base) {
        return areFirst(tree, graph, selected)
            ? splitBefore(tree, graph, stage, selected.constLast() + 1, {extraction.name, {}, {}})
            : Error{Text::tr("Only what a stage begins with can become what it is built on."), {}};
    }
    for (const QString &problem : {nameProblem(tree, graph, extraction.name), pathProblem(extraction.copies)}) {
        if (!problem.isEmpty()) {
            return Error{problem, {}};
        }
    }
    const Extraction extracted(tree, graph, selected, extraction);
    if (extracted.isEmpty()) {
        return Error{Text::tr("These make nothing that could be copied. Choose the commands below them as well."), {}};
    }
    const PlannedEdit planned{extracted.edits(), Text::tr("Make stage %1 of instructions").arg(extraction.name)};
    const QString problem = variableProblem(tree, planned.edits, extracted.origins());
    return problem.isEmpty() ? verified(tree, planned, extracted.expected()) : Error{problem, {}};
}

} // namespace Stagecraft::Edit
