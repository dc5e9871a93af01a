// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/copyreplacement.h"
#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/stagebase.h"
#include "edit/stageedit.h"
#include "edit/stagereferences.h"

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

/// Takes one stage out, and notes what the others take from then on.
class Deletion
{
public:
    Deletion(const SyntaxTree &tree, const StageGraph &graph, const Stage &deleted, Copies copies)
        : m_tree(tree)
        , m_graph(graph)
        , m_deleted(deleted)
        , m_edits{removalOfLines(tree, deleted.range)}
    {
        const QList<StageReference> references = referencesIn(tree, graph.stageList);
        for (const StageReference &reference : references) {
            if (!isInside(reference.instruction)) {
                adjust(reference, copies);
            }
        }
    }

    [[nodiscard]] const TextEdits &edits() const { return m_edits; }

    [[nodiscard]] QList<ExpectedStage> stages() const
    {
        QList<ExpectedStage> expected = expectedStages(m_graph);
        expected.removeAt(m_deleted.index);
        for (ExpectedStage &stage : expected) {
            stage.baseStage = indexOf(stage.baseStage == m_deleted.index ? m_deleted.baseStage : stage.baseStage);
        }
        return expected;
    }

    /// What is left, and what is taken from elsewhere instead.
    [[nodiscard]] ExpectedGraph graph() const
    {
        ExpectedGraph expected = expectedGraph(m_tree, [this](int stage) { return indexOf(stage); });
        const QList<Edge> edges = expected.edges;
        expected.edges.clear();
        const auto ownBase = std::ranges::find_if(edges, [this](const Edge &edge) {
            return edge.kind == Edge::Kind::Base && edge.instruction == m_deleted.firstInstruction;
        });
        for (Edge edge : edges) {
            const bool takesFromIt = edge.from.kind == Source::Kind::Stage && edge.from.stage < 0;
            if (takesFromIt && edge.kind == Edge::Kind::Base && ownBase != edges.cend()) {
                edge.from = ownBase->from;
                expected.newBases.append(edge.to);
            } else if (takesFromIt && !replace(edge)) {
                continue;
            }
            // What a trigger of its base takes for it stands in that base.
            if (!isInside(edge.instruction) && edge.to >= 0) {
                expected.edges.append(edge);
            }
        }
        expected.stages = stages();
        expected.targetChanges = m_deleted.index == m_graph.stages().size() - 1;
        return expected;
    }

private:
    [[nodiscard]] bool isInside(qsizetype instruction) const
    {
        return instruction >= m_deleted.firstInstruction && instruction < m_deleted.endInstruction;
    }

    /// The index of another stage afterwards; -1 of the deleted one.
    [[nodiscard]] int indexOf(int stage) const
    {
        return stage == m_deleted.index ? -1 : stage > m_deleted.index ? stage - 1 : stage;
    }

    /// What becomes of a reference: removed with what it stands in, written anew, or its number put right.
    void adjust(const StageReference &reference, Copies copies)
    {
        if (reference.stage != m_deleted.index) {
            if (reference.form == StageReference::Form::Index && reference.stage > m_deleted.index) {
                m_edits.append({reference.range, QByteArray::number(reference.stage - 1)});
            }
        } else if (reference.kind == Edge::Kind::Base) {
            const Stage &child = m_graph.stages().at(m_graph.stageList.stageOfInstruction(reference.instruction));
            m_edits.append(baseTakenOver(m_tree, child, m_deleted));
        } else if (reference.kind == Edge::Kind::Copy) {
            adjustCopy(reference, copies);
        } else {
            m_edits.append(removalOfFlag(m_tree, reference.flagRange));
        }
    }

    void adjustCopy(const StageReference &reference, Copies copies)
    {
        const auto replacement =
            copies == Copies::TakeFromItsSources ? copyReplacement(m_tree, m_graph, reference) : std::nullopt;
        if (replacement) {
            m_edits += replacement->edits;
            m_replacements.append(*replacement);
        } else {
            m_edits.append(removalOfInstruction(m_tree, reference.instruction));
        }
    }

    /// Whether the copy that makes the edge takes from elsewhere instead: \a edge is then that.
    [[nodiscard]] bool replace(Edge &edge) const
    {
        const auto found = std::ranges::find(m_replacements, edge.instruction, &CopyReplacement::instruction);
        if (found == m_replacements.cend()) {
            return false;
        }
        edge.from = found->source;
        edge.from.stage = indexOf(edge.from.stage);
        edge.paths = found->paths;
        return true;
    }

    const SyntaxTree &m_tree;
    const StageGraph &m_graph;
    const Stage &m_deleted;
    TextEdits m_edits;
    QList<CopyReplacement> m_replacements;
};

} // namespace

Result<PlannedEdit> deleteStage(const SyntaxTree &tree, const StageGraph &graph, int stage, Copies copies)
{
    if (graph.stages().size() == 1) {
        return Error{Text::tr("A Dockerfile needs at least one stage."), {}};
    }
    const Deletion deletion(tree, graph, graph.stages().at(stage), copies);
    const PlannedEdit planned{deletion.edits(), Text::tr("Delete stage %1").arg(graph.displayName(stage))};
    return verified(tree, planned, deletion.graph());
}

} // namespace Stagecraft::Edit
