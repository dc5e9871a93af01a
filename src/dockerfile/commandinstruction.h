// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>
#include <QString>

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    The command of a RUN, CMD, ENTRYPOINT, SHELL or HEALTHCHECK CMD, in exec form,
    `["executable", "parameter"]`, or in shell form, `command parameter`. BuildKit
    replaces no variables in it.

    \sa https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
*/
struct Command
{
    enum class Form {
        Exec,
        Shell, ///< Also of SHELL, which BuildKit refuses, and where nothing is written.
    };

    Form form = Form::Shell;
    /// Exec form: the executable and its parameters, decoded. Shell form: one, the joined line as the shell gets it,
    /// heredoc bodies not included. None where nothing is written.
    QList<Word> words;

    /// Of the shell form; empty for the exec form.
    [[nodiscard]] QString line() const;
};

/*!
    None where \a instruction has no command: another one, a HEALTHCHECK without CMD.

    \sa https://docs.docker.com/reference/dockerfile/#cmd
    \sa https://docs.docker.com/reference/dockerfile/#entrypoint
    \sa https://docs.docker.com/reference/dockerfile/#shell
*/
[[nodiscard]] std::optional<Command> commandOf(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile
