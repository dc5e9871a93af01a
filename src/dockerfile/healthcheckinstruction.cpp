// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/healthcheckinstruction.h"

#include "dockerfile/flagvalues.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

void readType(const Instruction &instruction, HealthcheckInstruction &healthcheck)
{
    using Type = HealthcheckInstruction::Type;
    if (instruction.arguments.isEmpty())
        return;
    healthcheck.typeWord = instruction.arguments.constFirst();
    healthcheck.command = commandOf(instruction);
    if (healthcheck.command)
        healthcheck.type = Type::Command;
    else if (healthcheck.typeWord->isKeyword("NONE"_L1))
        healthcheck.type = Type::None;
}

} // namespace

std::optional<HealthcheckInstruction> healthcheckInstruction(const Instruction &instruction)
{
    if (instruction.effectiveKind() != InstructionKind::Healthcheck)
        return std::nullopt;
    HealthcheckInstruction healthcheck;
    readType(instruction, healthcheck);
    healthcheck.interval = flagNamed(instruction, u"interval");
    healthcheck.timeout = flagNamed(instruction, u"timeout");
    healthcheck.startPeriod = flagNamed(instruction, u"start-period");
    healthcheck.startInterval = flagNamed(instruction, u"start-interval");
    healthcheck.retries = flagNamed(instruction, u"retries");
    return healthcheck;
}

} // namespace Stagecraft::Dockerfile
