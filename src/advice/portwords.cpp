// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/portwords.h"

#include "dockerfile/exposeinstruction.h"

namespace Stagecraft::Advice {

QList<PortWord> portWords(const Subject &subject)
{
    QList<PortWord> result;
    const QList<Dockerfile::Instruction> &instructions = subject.tree.instructions();
    for (qsizetype index = 0; index < instructions.size(); ++index) {
        if (instructions.at(index).kind != Dockerfile::InstructionKind::Expose)
            continue;
        const auto expose = Dockerfile::exposeInstruction(instructions.at(index));
        for (const Dockerfile::Word &word : expose->ports) {
            const QString text = subject.graph.stageList.textOf(index, word, subject.tree.escape());
            const QStringList ports = text.split(u' ', Qt::SkipEmptyParts);
            for (const QString &port : ports) {
                const auto parsed = Dockerfile::ExposedPort::parse(port);
                if (parsed.problem.isEmpty())
                    result.append({index, port, parsed, word.range, port == word.text()});
            }
        }
    }
    return result;
}

} // namespace Stagecraft::Advice
