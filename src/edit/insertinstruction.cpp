// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/frominstruction.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/instructionedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Argument;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// \a text read with the escape character of the file, which stands in a line of its own above it.
SyntaxTree readAlone(const SyntaxTree &tree, const QString &text)
{
    return SyntaxTree::parse(QByteArray("# escape=") + tree.escape() + '\n' + text.trimmed().toUtf8() + '\n');
}

QByteArray withLineEnds(QByteArray text, const EditStyle &style)
{
    text.replace("\r\n", "\n");
    return style.lineEnd == "\n" ? text : text.replace("\n", style.lineEnd);
}

/// The one instruction of \a alone and the comments above it, in the style of the file.
QByteArray inStyle(const SyntaxTree &alone, const EditStyle &style)
{
    const Instruction &instruction = alone.instructions().constFirst();
    const TextRange keyword = instruction.keywordRange;
    const QByteArray text = applied(alone.text(), {{keyword, style.keyword(alone.textAt(keyword).toByteArray())}});
    return withLineEnds(text.sliced(alone.lines().lineStart(2)).trimmed(), style);
}

bool isAboveStages(const StageGraph &graph, qsizetype before)
{
    return graph.stages().isEmpty() || before <= graph.stages().constFirst().firstInstruction;
}

QString placeProblem(const StageGraph &graph, qsizetype before, const Instruction &instruction)
{
    if (instruction.kind == InstructionKind::From) {
        return Text::tr("FROM begins a stage: add a stage instead.");
    }
    return isAboveStages(graph, before) && instruction.kind != InstructionKind::Arg
        ? Text::tr("Only ARG can stand above the first FROM.")
        : QString();
}

/// What of \a text is not one good instruction, or empty.
QString textProblem(const SyntaxTree &alone, const QString &text)
{
    if (alone.instructions().size() != 1) {
        return Text::tr("This is not one instruction: \"%1\".").arg(text.simplified());
    }
    const auto error = std::ranges::find(alone.diagnostics(), Severity::Error, &Diagnostic::severity);
    return error == alone.diagnostics().cend() ? QString() : error->message;
}

QString nameOfStage(const Instruction &instruction)
{
    const std::optional<Dockerfile::FromInstruction> from = Dockerfile::fromInstruction(instruction);
    return from && from->name ? from->name->text() : QString();
}

QString replacementProblem(const Instruction &old, const Instruction &replacement)
{
    if ((old.kind == InstructionKind::From) != (replacement.kind == InstructionKind::From)) {
        return Text::tr("FROM begins its stage: it and another instruction cannot take each other's place.");
    }
    return nameOfStage(old) != nameOfStage(replacement)
        ? Text::tr("Rename the stage instead, so that what refers to it follows.")
        : QString();
}

/// Whether an ARG of the stage above \a place, or one of a stage it builds on, declares the argument.
bool knows(const StageList &list, int stage, qsizetype place, const QString &name)
{
    bool isOwn = true;
    for (; stage >= 0; stage = list.stages.at(stage).baseStage, isOwn = false) {
        const auto declares = [&](const Argument &argument) {
            return argument.stage == stage && argument.name == name && (!isOwn || argument.range.start < place);
        };
        if (std::ranges::any_of(list.arguments, declares)) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<PlannedEdit> insertInstruction(const SyntaxTree &tree, const StageGraph &graph, qsizetype before,
                                      const QString &text)
{
    const SyntaxTree alone = readAlone(tree, text);
    if (const QString problem = textProblem(alone, text); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const Instruction &added = alone.instructions().constFirst();
    if (const QString problem = placeProblem(graph, before, added); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray written = inStyle(alone, style);
    PlannedEdit planned{{tree.instructions().isEmpty() ? insertionOfStage(tree, graph.stageList, 0, written, style)
                                                       : insertionOfInstruction(tree, before, written, style)},
                        Text::tr("Add %1").arg(added.keyword)};
    QByteArrayList expected = instructionTexts(tree);
    expected.insert(before, instructionTexts(readAlone(tree, QString::fromUtf8(written))).value(0));
    return verified(tree, graph, planned, expected);
}

Result<PlannedEdit> replaceInstruction(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction,
                                       const QString &text)
{
    const SyntaxTree alone = readAlone(tree, text);
    if (const QString problem = textProblem(alone, text); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const Instruction &old = tree.instructions().at(instruction);
    if (const QString problem = replacementProblem(old, alone.instructions().constFirst()); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const QByteArray written = withLineEnds(instructionTexts(alone).constFirst(), styleOf(tree, graph.stageList));
    PlannedEdit planned{difference(tree.textAt(old.range).toByteArray(), written),
                        Text::tr("Change %1").arg(old.keyword)};
    for (TextEdit &edit : planned.edits) {
        edit.range.start += old.range.start;
        edit.range.end += old.range.start;
    }
    QByteArrayList expected = instructionTexts(tree);
    expected[instruction] = written;
    return verified(tree, graph, planned, expected);
}

Result<PlannedEdit> importArgument(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction,
                                   const QString &name)
{
    PlannedEdit planned{{}, Text::tr("Import argument %1").arg(name)};
    if (!graph.stageList.globalNames().contains(name)) {
        return Error{Text::tr("There is no argument %1 above the first FROM.").arg(name), {}};
    }
    const Instruction &user = tree.instructions().at(instruction);
    const int stage = graph.stageList.stageOfInstruction(instruction);
    const bool isGlobal = stage < 0 || user.kind == InstructionKind::From;
    if (isGlobal || knows(graph.stageList, stage, user.range.start, name)) {
        return planned;
    }
    planned.edits.append(argumentImport(tree, instruction, name));
    QByteArrayList expected = instructionTexts(tree);
    expected.insert(instruction, planned.edits.constFirst().replacement.trimmed());
    return verified(tree, graph, planned, expected);
}

} // namespace Stagecraft::Edit
