// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/runinstruction.h"

#include "dockerfile/flagvalues.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

std::optional<RunInstruction> runInstruction(const Instruction &instruction)
{
    if (instruction.effectiveKind() != InstructionKind::Run)
        return std::nullopt;
    RunInstruction run;
    run.command = commandOf(instruction).value_or(Command());
    if (!instruction.heredocs.isEmpty() && instruction.writtenArguments.bytes().startsWith("<<"))
        run.script = instruction.heredocs.constFirst();
    run.mounts = flagsNamed(instruction, u"mount");
    run.network = flagNamed(instruction, u"network");
    run.security = flagNamed(instruction, u"security");
    return run;
}

} // namespace Stagecraft::Dockerfile
