// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/surroundings.h"

#include <QStringList>

#include <optional>

namespace Stagecraft::Cli {

/*!
    True when \a arguments (without the program's name) ask for a sub-command,
    `--help` or `--version` and not for a window. A sub-command's name wins over
    a path of that name.
*/
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// True when the command \a arguments ask for draws a picture, and so needs a QGuiApplication.
[[nodiscard]] bool needsGui(const QStringList &arguments);

/// True when what \a arguments ask for is read by programs, and so is the same in every language.
[[nodiscard]] bool isForPrograms(const QStringList &arguments);

/*!
    Runs the sub-command \a arguments ask for and gives its exit code, see
    ExitCode. Needs a QCoreApplication. Results go to the output, errors to the
    errors stream as `stagecraft: FILE:LINE:COLUMN: message`.
*/
[[nodiscard]] int run(const QStringList &arguments, const Streams &streams, const Surroundings &surroundings);

/*!
    For main(): runs the command the arguments ask for with an application, the
    standard streams and the environment of the process, and gives its exit code;
    none where a window is asked for. Ctrl+C and SIGTERM cancel it in good order.
*/
[[nodiscard]] std::optional<int> runCommand(int argc, char **argv);

} // namespace Stagecraft::Cli
