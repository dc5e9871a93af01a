// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/editverification.h"
#include "graph/insertion.h"
#include "graph/instructionedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Graph {

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

/// The one instruction of \a alone and the comments above it, in the style of the file.
QByteArray inStyle(const SyntaxTree &alone, const EditStyle &style)
{
    const Instruction &instruction = alone.instructions().constFirst();
    const TextRange keyword = instruction.keywordRange;
    QByteArray text = applied(alone.text(), {{keyword, style.keyword(alone.textAt(keyword).toByteArray())}});
    text = text.sliced(alone.lines().lineStart(2)).trimmed();
    text.replace("\r\n", "\n");
    return style.lineEnd == "\n" ? text : text.replace("\n", style.lineEnd);
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
    if (alone.instructions().size() != 1) {
        return Error{Text::tr("This is not one instruction: \"%1\".").arg(text.simplified()), {}};
    }
    const Instruction &added = alone.instructions().constFirst();
    if (alone.hasErrorAt(added.range)) {
        return Error{alone.diagnostics().constFirst().message, {}};
    }
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
    expected.insert(instruction, styleOf(tree, graph.stageList).keyword("ARG") + ' ' + name.toUtf8());
    return verified(tree, graph, planned, expected);
}

} // namespace Stagecraft::Graph
