// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"

#include "edit/editstyle.h"

#include <QCoreApplication>

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

/// Where the last lines of a file without a last line end go, the line end before them goes too.
void keepOpenEnd(const QByteArray &text, TextEdits &edits)
{
    if (edits.isEmpty() || text.endsWith('\n') || !edits.constLast().replacement.isEmpty()
        || edits.constLast().range.end != text.size()) {
        return;
    }
    qsizetype &start = edits.last().range.start;
    if (start > 0 && text.at(start - 1) == '\n') {
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

/// What is wrong in \a after that was not in \a before, or empty. Warnings count: those of the meaning are errors of
/// stages that the target does not need.
QString newProblem(const StageGraph &before, const StageGraph &after)
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
        if (counts && !known.removeOne(found.message)) {
            return found.message;
        }
    }
    return {};
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
    bool asExpected = stages.stages.size() == expected.size();
    for (qsizetype i = 0; asExpected && i < expected.size(); ++i) {
        const Stage &stage = stages.stages.at(i);
        asExpected = stage.name == expected.at(i).name && stage.baseStage == expected.at(i).baseStage;
    }
    return asExpected ? Result<PlannedEdit>(planned) : notAsMeant();
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
    const QString problem = newProblem(graph, Graph::resolve(after));
    return problem.isEmpty() ? Result<PlannedEdit>(planned) : Error{problem, {}};
}

} // namespace Stagecraft::Edit
