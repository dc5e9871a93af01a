// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Project {

/// How long git may be silent.
constexpr int gitLimitInMilliseconds = 20'000;

/// A call of git that only reads: no hook, filter, monitor or prompt runs, and no lock is taken.
struct GitCall
{
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;

    /// Starts it in \a process, for reading its output.
    void start(QProcess &process) const;
};

/// \a arguments for git in \a folder. An error where there is no git.
[[nodiscard]] Result<GitCall> gitCall(const QString &folder, const QStringList &arguments,
                                      const QProcessEnvironment &environment);

/// Why \a process, which has ended, gave nothing of \a path at \a revision: a sentence, and git's own words. None where it did well.
[[nodiscard]] std::optional<Error> gitFailure(QProcess &process, const QString &path, const QString &revision);

/// What \a call prints, which is to tell of \a path at \a revision. Blocks: for worker threads.
[[nodiscard]] Result<QByteArray> gitAnswer(const GitCall &call, const QString &path, const QString &revision);

} // namespace Stagecraft::Project
