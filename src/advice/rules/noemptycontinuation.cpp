// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findNoEmptyContinuation(const Subject &subject, const Rule &rule)
{
    Findings result;
    const QList<Dockerfile::Instruction> &instructions = subject.tree.instructions();
    for (qsizetype index = 0; index < instructions.size(); ++index) {
        const Dockerfile::Instruction &instruction = instructions.at(index);
        if (instruction.blankLines.isEmpty())
            continue;
        Finding one = findingIn(subject, rule, index, instruction.blankLines.constFirst(),
                                Messages::tr("A blank line inside a continued %1: BuildKit will refuse it one day.")
                                    .arg(instruction.keyword));
        one.reportedAt = subject.tree.lines().lineStart(instruction.endLine); // where BuildKit reports it
        one.fixTitle = Messages::tr("Take the blank lines out");
        for (const TextRange &blank : instruction.blankLines) {
            const int line = subject.tree.lines().lineAt(blank.start);
            one.fix.append({subject.tree.lines().wholeLines(line, line), {}});
        }
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice
