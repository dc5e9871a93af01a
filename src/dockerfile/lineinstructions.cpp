// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/lineinstructions.h"

namespace Stagecraft::Dockerfile {

namespace {

template <typename View>
std::optional<View> lineOf(const Instruction &instruction, InstructionKind kind)
{
    if (instruction.effectiveKind() != kind)
        return std::nullopt;
    return View{{instruction.writtenArguments, instruction.argumentsRange}};
}

} // namespace

std::optional<WorkdirInstruction> workdirInstruction(const Instruction &instruction)
{
    return lineOf<WorkdirInstruction>(instruction, InstructionKind::Workdir);
}

std::optional<UserInstruction> userInstruction(const Instruction &instruction)
{
    return lineOf<UserInstruction>(instruction, InstructionKind::User);
}

std::optional<StopsignalInstruction> stopsignalInstruction(const Instruction &instruction)
{
    return lineOf<StopsignalInstruction>(instruction, InstructionKind::Stopsignal);
}

std::optional<MaintainerInstruction> maintainerInstruction(const Instruction &instruction)
{
    return lineOf<MaintainerInstruction>(instruction, InstructionKind::Maintainer);
}

} // namespace Stagecraft::Dockerfile
