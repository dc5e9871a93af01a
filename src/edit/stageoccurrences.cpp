// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stageoccurrences.h"

#include "edit/stagereferences.h"

#include <algorithm>

namespace Stagecraft::Edit {

using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

bool isAt(TextRange range, qsizetype offset)
{
    return !range.isEmpty() && range.start <= offset && offset <= range.end;
}

/// Stages are named in FROM and in flags: anywhere else there is no need to look through the text.
bool canNameAStage(const SyntaxTree &tree, qsizetype offset)
{
    const qsizetype index = tree.instructionAt(offset);
    if (index < 0) {
        return false;
    }
    const Dockerfile::Instruction &instruction = tree.instructions().at(index);
    return instruction.kind == Dockerfile::InstructionKind::From
        || std::ranges::any_of(instruction.flags,
                               [offset](const Dockerfile::Flag &flag) { return isAt(flag.range, offset); });
}

TextRange definitionOf(const SyntaxTree &tree, const Stage &stage)
{
    return stage.nameRange.isEmpty() ? tree.instructions().at(stage.firstInstruction).keywordRange : stage.nameRange;
}

/// The stage that is named at \a offset, or -1.
int stageNamedAt(const SyntaxTree &tree, const StageList &stages, const QList<StageReference> &references,
                 qsizetype offset)
{
    for (const Stage &stage : stages.stages) {
        if (isAt(stage.nameRange, offset)) {
            return stage.index;
        }
    }
    const auto named = std::ranges::find_if(
        references, [&](const StageReference &reference) { return isAt(unquoted(tree, reference.range), offset); });
    return named == references.cend() ? -1 : named->stage;
}

} // namespace

QList<TextRange> StageOccurrences::all() const
{
    QList<TextRange> all = references;
    all.append(definition);
    std::ranges::sort(all, {}, &TextRange::start);
    return all;
}

std::optional<StageOccurrences> stageOccurrencesAt(const SyntaxTree &tree, const StageList &stages, qsizetype offset)
{
    if (!canNameAStage(tree, offset)) {
        return std::nullopt;
    }
    const QList<StageReference> references = referencesIn(tree, stages);
    const int stage = stageNamedAt(tree, stages, references, offset);
    if (stage < 0) {
        return std::nullopt;
    }
    StageOccurrences found{stage, definitionOf(tree, stages.stages.at(stage)), {}};
    for (const StageReference &reference : references) {
        if (reference.stage == stage) {
            found.references.append(unquoted(tree, reference.range));
        }
    }
    return found;
}

} // namespace Stagecraft::Edit
