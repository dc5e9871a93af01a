// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/commandinstruction.h"
#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    A HEALTHCHECK, also as an ONBUILD trigger: `HEALTHCHECK [OPTIONS] CMD <command>`, or `HEALTHCHECK NONE`.

    Times and numbers stand as written; durationSeconds() reads them.

    \sa https://docs.docker.com/reference/dockerfile/#healthcheck
*/
struct HealthcheckInstruction
{
    enum class Type {
        None, ///< No check, not even that of the base image.
        Command,
        Unknown, ///< Another word, or nothing: BuildKit refuses it.
    };

    Type type = Type::Unknown;
    std::optional<Word> typeWord; ///< CMD or NONE in any case, or whatever stands there.
    std::optional<Command> command; ///< Of Type::Command, and of no other.
    std::optional<Flag> interval; ///< `--interval`
    std::optional<Flag> timeout; ///< `--timeout`
    std::optional<Flag> startPeriod; ///< `--start-period`
    std::optional<Flag> startInterval; ///< `--start-interval`
    std::optional<Flag> retries; ///< `--retries`
};

/// None where \a instruction is no HEALTHCHECK.
[[nodiscard]] std::optional<HealthcheckInstruction> healthcheckInstruction(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile
