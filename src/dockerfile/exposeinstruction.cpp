// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/exposeinstruction.h"

namespace Stagecraft::Dockerfile {

std::optional<ExposeInstruction> exposeInstruction(const Instruction &instruction)
{
    if (instruction.effectiveKind() != InstructionKind::Expose)
        return std::nullopt;
    return ExposeInstruction{instruction.arguments};
}

} // namespace Stagecraft::Dockerfile
