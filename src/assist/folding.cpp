// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/folding.h"

#include <algorithm>

namespace Stagecraft::Assist {

using Dockerfile::Instruction;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;

namespace {

void add(QList<Fold> &folds, Fold::Kind kind, int firstLine, int lastLine)
{
    if (firstLine < lastLine)
        folds.append({kind, firstLine, lastLine});
}

void addInstruction(QList<Fold> &folds, const Instruction &instruction)
{
    // What FROM continues on is the stage's first line already.
    if (instruction.kind != Dockerfile::InstructionKind::From)
        add(folds, Fold::Kind::Instruction, instruction.startLine, instruction.endLine);
}

/// Comment lines with nothing else on them, outside instructions.
void addComments(QList<Fold> &folds, const SyntaxTree &tree)
{
    int first = 0;
    int last = -1;
    for (const Token &token : tree.tokens()) {
        if (token.kind != Token::Kind::Comment)
            continue;
        const qsizetype instruction = tree.instructionAt(token.start);
        const bool isInside = instruction >= 0 && tree.instructions().at(instruction).range.contains(token.start);
        const int line = tree.lines().lineAt(token.start);
        if (isInside || line != last + 1) {
            add(folds, Fold::Kind::Comment, first, last);
            first = line;
        }
        last = isInside ? first : line;
    }
    add(folds, Fold::Kind::Comment, first, last);
}

} // namespace

QList<Fold> foldsOf(const SyntaxTree &tree, const StageList &stages)
{
    QList<Fold> folds;
    for (const Dockerfile::Stage &stage : stages.stages)
        add(folds, Fold::Kind::Stage, stage.line, stage.endLine);
    for (const Instruction &instruction : tree.instructions())
        addInstruction(folds, instruction);
    addComments(folds, tree);
    std::ranges::stable_sort(folds, {}, &Fold::firstLine);
    return folds;
}

} // namespace Stagecraft::Assist
