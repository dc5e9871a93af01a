// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/call.h"
#include "cli/flags.h"

#include <QList>
#include <QString>

namespace Stagecraft::Cli {

/// A sub-command. A new one is a file of its own and a line in commands().
struct Command
{
    QString name;
    QString usage; ///< What follows its name.
    QString summary; ///< One sentence.
    Flags flags;
    int fewest = 0; ///< Paths it takes at least,
    int most = -1; ///< and at most; -1 for any number.
    int (*run)(const Call &call) = nullptr;
};

[[nodiscard]] Command graphCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command engineCommand();
[[nodiscard]] Command buildCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command measureCommand();

/// All of them, in the order of `--help`.
[[nodiscard]] QList<Command> commands();

} // namespace Stagecraft::Cli
