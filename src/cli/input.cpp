// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/input.h"

#include "project/filereading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString dockerfileIn(const QString &folder)
{
    for (const QLatin1StringView name : {"Dockerfile"_L1, "Containerfile"_L1}) {
        const QString path = QDir(folder).filePath(name);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

Result<Input> readInput(const Call &call, const QString &word)
{
    if (word == "-"_L1) {
        auto text = call.input();
        if (!text)
            return text.error();
        return Input{word, {}, *text};
    }
    Input input{word, call.absolute(word), {}};
    if (QFileInfo(input.path).isDir()) {
        input.path = dockerfileIn(input.path);
        if (input.path.isEmpty())
            return Error{Text::tr("%1 has no Dockerfile.").arg(word), {}};
        input.name = QDir::cleanPath(word + u'/' + QFileInfo(input.path).fileName());
    }
    auto text = Project::readTextFile(input.path);
    if (!text)
        return text.error();
    input.text = *text;
    return input;
}

} // namespace Stagecraft::Cli
