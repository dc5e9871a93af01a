// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/frominstruction.h"

#include "dockerfile/flagvalues.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

std::optional<FromInstruction> fromInstruction(const Instruction &instruction)
{
    if (instruction.effectiveKind() != InstructionKind::From)
        return std::nullopt;
    FromInstruction from;
    from.platform = flagNamed(instruction, u"platform");
    const QList<Word> &words = instruction.arguments;
    if (!words.isEmpty())
        from.base = words.constFirst();
    if (words.size() > 1 && words.at(1).isKeyword("AS"_L1))
        from.as = words.at(1);
    if (from.as && words.size() > 2)
        from.name = words.at(2);
    return from;
}

} // namespace Stagecraft::Dockerfile
