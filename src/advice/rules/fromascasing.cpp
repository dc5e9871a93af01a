// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/frominstruction.h"
#include "dockerfile/keywordcase.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

using Dockerfile::inCase;
using Dockerfile::LetterCase;
using Dockerfile::letterCaseOf;
using Dockerfile::writtenKeyword;

Findings findFromAsCasing(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (stage.writtenName.isEmpty())
            continue;
        const Dockerfile::Instruction &instruction = subject.tree.instructions().at(stage.firstInstruction);
        const auto from = Dockerfile::fromInstruction(instruction);
        const std::optional<LetterCase> wanted = letterCaseOf(writtenKeyword(subject.tree, instruction));
        if (!wanted)
            continue; // a keyword in both cases is reported as such
        const Dockerfile::Word &as = *from->as;
        const QString better = inCase(as.text(), *wanted);
        if (as.text() == better)
            continue;
        const QString keyword = QString::fromUtf8(writtenKeyword(subject.tree, instruction));
        Finding one = findingIn(subject, rule, stage.firstInstruction, as.range,
                                Messages::tr("%1 and %2 are not in the same case.").arg(keyword, as.text()));
        one.fixTitle = Messages::tr("Write %1").arg(better);
        one.fix = {{as.range, better.toUtf8()}};
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
