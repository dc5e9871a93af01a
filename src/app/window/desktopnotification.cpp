// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/desktopnotification.h"

#include "base/programs.h"

#include <QProcess>

namespace Stagecraft::App {

QStringList notificationArguments(const QString &title, const QString &text)
{
    constexpr qsizetype longest = 300;
    // What begins with a dash would be taken for a flag.
    return {QStringLiteral("--app-name=Stagecraft"), QStringLiteral("--icon=stagecraft"), QStringLiteral("--"), title,
            text.left(longest).toHtmlEscaped()};
}

void notifyDesktop(const QString &title, const QString &text, const QProcessEnvironment &environment)
{
    const QString program = findProgram(QStringLiteral("notify-send"), environment);
    if (program.isEmpty())
        return;
    QProcess process;
    process.setProgram(program);
    process.setArguments(notificationArguments(title, text));
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.startDetached();
}

} // namespace Stagecraft::App
