// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"

#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findMultipleInstructionsDisallowed(const Subject &subject, const Rule &rule)
{
    using Dockerfile::InstructionKind;
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        QMap<InstructionKind, qsizetype> earlier{
            {InstructionKind::Cmd, -1}, {InstructionKind::Entrypoint, -1}, {InstructionKind::Healthcheck, -1}};
        for (qsizetype index = stage.firstInstruction; index < stage.endInstruction; ++index) {
            const auto last = earlier.find(subject.tree.instructions().at(index).kind);
            if (last == earlier.end())
                continue;
            if (const qsizetype unused = std::exchange(*last, index); unused >= 0) {
                const Dockerfile::Instruction &instruction = subject.tree.instructions().at(unused);
                Finding one = findingIn(subject, rule, unused, instruction.keywordRange,
                                        Messages::tr("This %1 is not used: a later one of the stage takes its place.")
                                            .arg(instruction.keyword));
                one.fixTitle = Messages::tr("Take it out");
                // Its own lines; what stands above them stays.
                one.fix = {{subject.tree.lines().wholeLines(instruction.startLine, instruction.endLine), {}}};
                result.append(one);
            }
        }
    }
    return result;
}

} // namespace Stagecraft::Advice
