// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/volumeinstruction.h"

namespace Stagecraft::Dockerfile {

std::optional<VolumeInstruction> volumeInstruction(const Instruction &instruction)
{
    if (instruction.effectiveKind() != InstructionKind::Volume)
        return std::nullopt;
    return VolumeInstruction{instruction.arguments};
}

} // namespace Stagecraft::Dockerfile
