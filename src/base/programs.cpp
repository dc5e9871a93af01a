// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/programs.h"

#include <QDir>
#include <QStandardPaths>

namespace Stagecraft {

QString findProgram(const QString &name, const QProcessEnvironment &environment)
{
    const QStringList folders =
        environment.value(QStringLiteral("PATH")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // No folders at all would mean those of this process.
    return name.isEmpty() || folders.isEmpty() ? QString() : QStandardPaths::findExecutable(name, folders);
}

} // namespace Stagecraft
