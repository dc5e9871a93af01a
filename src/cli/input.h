// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/call.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Cli {

/// A Dockerfile that was read.
struct Input
{
    QString name; ///< As it was written on the command line; "-" for standard input.
    QString path; ///< Absolute; empty for standard input.
    QByteArray text;
};

/*!
    The Dockerfile \a word names: a file, a folder that has one, or `-`. The
    error names what cannot be read.
*/
[[nodiscard]] Result<Input> readInput(const Call &call, const QString &word);

/// The Dockerfile or Containerfile in the folder \a folder, or empty.
[[nodiscard]] QString dockerfileIn(const QString &folder);

} // namespace Stagecraft::Cli
