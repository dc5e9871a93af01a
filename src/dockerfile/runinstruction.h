// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/commandinstruction.h"
#include "dockerfile/syntaxtree.h"

#include <QList>

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    A RUN, also as an ONBUILD trigger: `RUN [OPTIONS] <command>`, `RUN [OPTIONS] ["<command>", …]`, or
    `RUN [OPTIONS] <<NAME` with a script below.

    \sa https://docs.docker.com/reference/dockerfile/#run
*/
struct RunInstruction
{
    Command command;
    /// The heredoc that the command begins with: its body is what is run, or the standard input of what follows it
    /// on the line.
    std::optional<Heredoc> script;
    QList<Flag> mounts; ///< All `--mount`; mount() reads what one says.
    std::optional<Flag> network; ///< `--network`, as written; default, none and host mean something.
    std::optional<Flag> security; ///< `--security`, as written; sandbox and insecure mean something.
};

/// None where \a instruction is no RUN.
[[nodiscard]] std::optional<RunInstruction> runInstruction(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile
