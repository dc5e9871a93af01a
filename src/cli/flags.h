// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Cli {

/// A flag a sub-command takes.
struct Flag
{
    QString name; ///< Without dashes: "build-arg".
    QString help; ///< For `--help`.
    QString value; ///< What its value is called ("KEY[=VALUE]"); empty for a flag without one.
    QChar letter; ///< Of the short form, or null.
    QStringList choices; ///< The values it takes; empty for any.
    bool repeatable = false;
};

using Flags = QList<Flag>;

/// What stands on a command line, flags by their long names.
struct Arguments
{
    QHash<QString, QStringList> values; ///< One entry a time it was given; empty text for a flag without value.
    QStringList positional;

    [[nodiscard]] bool has(const QString &flag) const { return values.contains(flag); }
    /// The last value of \a flag, else \a fallback.
    [[nodiscard]] QString value(const QString &flag, const QString &fallback = {}) const;
    [[nodiscard]] QStringList all(const QString &flag) const { return values.value(flag); }
};

/*!
    Reads \a words as Docker's client does: `--name=value`, `--name value`, `-f
    value`, `-fvalue`, flags and paths in any order, all after `--` are paths, and `-`
    is one. The error is a sentence, with the flag that was likely meant.
*/
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words, const Flags &flags);

/// The lines of `--help` about \a flags.
[[nodiscard]] QString flagHelp(const Flags &flags);

} // namespace Stagecraft::Cli
