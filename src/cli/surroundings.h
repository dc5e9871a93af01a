// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/interruption.h"

#include <QProcessEnvironment>
#include <QString>

class QIODevice;

namespace Stagecraft::Cli {

/// What a command ends with. Never changed: scripts depend on them.
enum ExitCode {
    Done = 0,
    Refused = 1, ///< The answer is no: findings, a failed build, over budget.
    WrongUse = 2, ///< Wrong flags, or input that cannot be read.
    NoEngine = 3, ///< There is none, or it went away.
    Cancelled = 130, ///< By our own request.
};

/// Where a command reads and writes. The devices are open and outlive it.
struct Streams
{
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
};

/// What else a command is given; nothing is taken from the process itself.
struct Surroundings
{
    QString folder; ///< Absolute; relative paths count from it.
    QProcessEnvironment environment;
    Interruption *interruption = nullptr; ///< May be null.
    QString recordFile; ///< Of a Build::BuildRecordStore for builds; empty: none is kept.
};

} // namespace Stagecraft::Cli
