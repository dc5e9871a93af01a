// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

class QProcess;

namespace Stagecraft::Engine {

/// Readies a client's run: no standard input, and messages in English, which failureFrom() reads.
void prepareClient(QProcess &process, const QString &program, const QStringList &arguments,
                   QProcessEnvironment environment);

/// Why a client failed, by what it printed; \a message where that tells nothing known.
[[nodiscard]] Error clientError(const QString &message, const QString &errorText);

/// What a short question to the client printed, or why there is no answer. Blocks (at most 30 s): for worker threads.
[[nodiscard]] Result<QByteArray> answerOf(const QString &program, const QStringList &arguments,
                                          const QProcessEnvironment &environment);

} // namespace Stagecraft::Engine
