// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editstyle.h"
#include "edit/editverification.h"

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

/// The mount flag an edge stands for: the one that holds its reference, or the first that says the same.
const Flag *mountFlag(const Instruction &instruction, const Edge &edge)
{
    const auto makesIt = [&edge](const Flag &flag) {
        if (flag.name != "mount"_L1) {
            return false;
        }
        const QString value = flag.value.value_or(QString());
        return edge.referenceRange.isEmpty()
            ? !value.contains("from="_L1, Qt::CaseInsensitive) && value.contains(edge.destination)
            : flag.range.contains(edge.referenceRange);
    };
    const auto found = std::ranges::find_if(instruction.flags, makesIt);
    return found == instruction.flags.cend() ? nullptr : &*found;
}

TextEdits removalOf(const SyntaxTree &tree, const StageGraph &graph, const Edge &edge)
{
    if (edge.kind == Edge::Kind::Base) {
        const Stage &stage = graph.stages().at(edge.to);
        const bool already = tree.textAt(stage.baseRange) == QByteArrayView("scratch");
        return already ? TextEdits() : TextEdits{{stage.baseRange, "scratch"}};
    }
    const Instruction &instruction = tree.instructions().at(edge.instruction);
    const Flag *mount = mountFlag(instruction, edge);
    return {mount != nullptr ? removalOfFlag(tree, mount->range) : removalOfInstruction(tree, edge.instruction)};
}

QString descriptionOf(const StageGraph &graph, const Edge &edge)
{
    const QString to = graph.displayName(edge.to);
    switch (edge.kind) {
    case Edge::Kind::Base:
        return Text::tr("Build %1 on nothing").arg(to);
    case Edge::Kind::Mount:
        return Text::tr("Remove a mount from %1").arg(to);
    default:
        return Text::tr("Remove a copy into %1").arg(to);
    }
}

} // namespace

Result<PlannedEdit> deleteEdge(const SyntaxTree &tree, const StageGraph &graph, qsizetype edge)
{
    const Edge &removed = graph.edges.at(edge);
    QList<ExpectedStage> expected = expectedStages(graph);
    if (removed.kind == Edge::Kind::Base) {
        expected[removed.to].baseStage = -1;
    }
    return verified(tree, {removalOf(tree, graph, removed), descriptionOf(graph, removed)}, expected);
}

} // namespace Stagecraft::Edit
