// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/enginefolders.h"

#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

QProcessEnvironment withEngineFolders(QProcessEnvironment environment)
{
    const QString home = environment.value(u"HOME"_s);
    QStringList usual{u"/usr/local/bin"_s, u"/opt/homebrew/bin"_s, u"/snap/bin"_s,
                      u"/Applications/Docker.app/Contents/Resources/bin"_s};
    for (const auto &own : {"/.docker/bin"_L1, "/.rd/bin"_L1, "/.orbstack/bin"_L1}) {
        if (!home.isEmpty())
            usual.append(home + own);
    }
    QStringList folders = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : std::as_const(usual)) {
        if (!folders.contains(folder) && QFileInfo(folder).isDir())
            folders.append(folder);
    }
    environment.insert(u"PATH"_s, folders.join(QDir::listSeparator()));
    return environment;
}

} // namespace Stagecraft::Engine
