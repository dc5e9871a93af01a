// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/keywordcase.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

using Dockerfile::inCase;
using Dockerfile::LetterCase;
using Dockerfile::letterCaseOf;
using Dockerfile::writtenKeyword;

namespace {

/// The instructions that are looked at: all from the first FROM on.
qsizetype firstLookedAt(const Subject &subject)
{
    const QList<Dockerfile::Stage> &stages = subject.graph.stages();
    return stages.isEmpty() ? subject.tree.instructions().size() : stages.constFirst().firstInstruction;
}

} // namespace

Findings findConsistentInstructionCasing(const Subject &subject, const Rule &rule)
{
    const QList<Dockerfile::Instruction> &instructions = subject.tree.instructions();
    const auto written = [&](qsizetype index) { return writtenKeyword(subject.tree, instructions.at(index)); };
    const auto isKnown = [&](qsizetype index) {
        return instructions.at(index).kind != Dockerfile::InstructionKind::Unknown;
    };
    qsizetype lower = 0;
    qsizetype upper = 0;
    for (qsizetype index = firstLookedAt(subject); index < instructions.size(); ++index) {
        const std::optional<LetterCase> letters = letterCaseOf(written(index));
        if (letters && isKnown(index))
            ++(*letters == LetterCase::Lower ? lower : upper);
    }
    const LetterCase majority = lower > upper ? LetterCase::Lower : LetterCase::Upper;
    Findings result;
    for (qsizetype index = firstLookedAt(subject); index < instructions.size(); ++index) {
        if (!isKnown(index) || letterCaseOf(written(index)) == majority)
            continue;
        const TextRange range = instructions.at(index).keywordRange;
        const QString keyword = QString::fromUtf8(written(index));
        Finding one =
            findingIn(subject, rule, index, range,
                      majority == LetterCase::Lower
                          ? Messages::tr("%1 is not in lower case, as most instructions here are.").arg(keyword)
                          : Messages::tr("%1 is not in upper case, as most instructions here are.").arg(keyword));
        if (range.length() == keyword.size()) { // else continued lines split it
            one.fixTitle = Messages::tr("Write %1").arg(inCase(keyword, majority));
            one.fix = {{range, inCase(keyword, majority).toUtf8()}};
        }
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
