// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/commandinstruction.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

/// A HEALTHCHECK has its type before the command.
bool isHealthcheckCommand(const Instruction &instruction)
{
    return !instruction.arguments.isEmpty() && instruction.arguments.constFirst().isKeyword("CMD"_L1);
}

} // namespace

QString Command::line() const
{
    return form == Form::Shell && !words.isEmpty() ? words.constFirst().text() : QString();
}

std::optional<Command> commandOf(const Instruction &instruction)
{
    const Command::Form form = instruction.jsonForm ? Command::Form::Exec : Command::Form::Shell;
    switch (instruction.effectiveKind()) {
    case InstructionKind::Cmd:
    case InstructionKind::Entrypoint:
    case InstructionKind::Run:
    case InstructionKind::Shell:
        return Command{form, instruction.arguments};
    case InstructionKind::Healthcheck:
        if (isHealthcheckCommand(instruction))
            return Command{form, instruction.arguments.sliced(1)};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace Stagecraft::Dockerfile
