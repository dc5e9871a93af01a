// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrequest.h"

#include "base/shellquoting.h"
#include "build/requestchecks.h"
#include "dockerfile/secretname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

/// A path that a client takes neither for a flag nor for its standard input.
QString safePath(const QString &path)
{
    return path.startsWith(u'-') ? u"./"_s + path : path;
}

void appendNamed(QStringList &arguments, const BuildRequest &request)
{
    const auto add = [&arguments](const QString &flag, const QString &value) {
        if (!value.isEmpty())
            arguments.append(flag + u'=' + value);
    };
    add(u"--target"_s, request.target);
    add(u"--platform"_s, request.platform);
    add(u"--builder"_s, request.builder);
    const QMap<QString, QString> hidden = clientVariables(request);
    for (auto it = request.arguments.cbegin(); it != request.arguments.cend(); ++it) {
        const bool isShown = it.value() && !hidden.contains(it.key());
        add(u"--build-arg"_s, isShown ? it.key() + u'=' + *it.value() : it.key());
    }
    for (auto it = request.contexts.cbegin(); it != request.contexts.cend(); ++it)
        add(u"--build-context"_s, it.key() + u'=' + it.value());
    for (const QString &secret : request.secrets)
        add(u"--secret"_s, secret);
    for (const QString &agent : request.ssh)
        add(u"--ssh"_s, agent);
    for (const QString &tag : request.tags)
        add(u"--tag"_s, tag);
    for (auto it = request.labels.cbegin(); it != request.labels.cend(); ++it)
        add(u"--label"_s, it.key() + u'=' + it.value());
    for (const QString &cache : request.cacheFrom)
        add(u"--cache-from"_s, cache);
    for (const QString &cache : request.cacheTo)
        add(u"--cache-to"_s, cache);
    for (const QString &stage : request.noCacheStages)
        add(u"--no-cache-filter"_s, stage);
    add(u"--network"_s, request.network);
}

/// A field of the lists that buildx reads as CSV.
QString csvField(const QString &text)
{
    QString quoted = text;
    return text.contains(u',') || text.contains(u'"') ? u'"' + quoted.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString outputFlag(const BuildRequest &request)
{
    switch (request.output) {
    case BuildRequest::Output::Push:
        return u"--push"_s;
    case BuildRequest::Output::Folder:
        return u"--output=type=local,"_s + csvField(u"dest="_s + request.destination);
    case BuildRequest::Output::Load:
    case BuildRequest::Output::Archive:
        break;
    }
    return u"--load"_s;
}

/// What decides about the image, and nothing about how its making is told.
QStringList essentialArguments(const BuildRequest &request, Engine::Tier tier)
{
    const bool isPodman = tier == Engine::Tier::Podman;
    QStringList arguments = isPodman ? QStringList{u"build"_s, u"--layers"_s}
                                     : QStringList{u"buildx"_s, u"build"_s, u"--provenance=false"_s};
    // Podman keeps images by itself.
    if (!isPodman || request.output == BuildRequest::Output::Folder)
        arguments.append(outputFlag(request));
    arguments.append(u"--file="_s + safePath(request.file));
    appendNamed(arguments, request);
    if (request.tags.isEmpty() && request.output != BuildRequest::Output::Folder)
        arguments.append(u"--tag="_s + privateTag(request));
    if (request.noCache)
        arguments.append(u"--no-cache"_s);
    if (request.pull)
        arguments.append(u"--pull"_s);
    arguments.append(safePath(request.context));
    return arguments;
}

QString objectionTo(const BuildRequest &request, Engine::Tier tier)
{
    const QString objection = objectionTo(request);
    return objection.isEmpty() && tier == Engine::Tier::Podman ? podmanObjectionTo(request) : objection;
}

/// How what happens is to be told, and where the image's id is to be written.
QStringList tellingArguments(const BuildRequest &request, const BuildFiles &files, Engine::Tier tier)
{
    QStringList arguments;
    if (tier == Engine::Tier::Podman)
        arguments.append(u"--jobs=1"_s); // Or the lines of its steps could not be told apart.
    else
        arguments.append({tier == Engine::Tier::Text ? u"--progress=plain"_s : u"--progress=rawjson"_s,
                          u"--metadata-file="_s + files.metadata});
    // Files of a folder have no image to tell the id of, and buildx refuses to be asked.
    if (request.output != BuildRequest::Output::Folder)
        arguments.append(u"--iidfile="_s + files.imageId);
    return arguments;
}

} // namespace

QMap<QString, QString> clientVariables(const BuildRequest &request)
{
    QMap<QString, QString> variables;
    for (auto it = request.arguments.cbegin(); it != request.arguments.cend(); ++it) {
        if (it.value() && Dockerfile::isSecretName(it.key()))
            variables.insert(it.key(), *it.value());
    }
    return variables;
}

Result<QStringList> buildArguments(const BuildRequest &request, const BuildFiles &files, Engine::Tier tier)
{
    if (const QString reason = objectionTo(request, tier); !reason.isEmpty())
        return Error{reason, {}};
    QStringList arguments = essentialArguments(request, tier);
    const qsizetype subCommand = tier == Engine::Tier::Podman ? 1 : 2;
    const QStringList telling = tellingArguments(request, files, tier);
    return arguments.first(subCommand) + telling + arguments.sliced(subCommand);
}

Result<QString> commandText(const BuildRequest &request, Engine::Tier tier)
{
    if (const QString reason = objectionTo(request, tier); !reason.isEmpty())
        return Error{reason, {}};
    const QString program = tier == Engine::Tier::Podman ? u"podman"_s : u"docker"_s;
    return shellCommand(QStringList{program} + essentialArguments(request, tier));
}

QString privateTag(const BuildRequest &request)
{
    if (!request.privateName.isEmpty())
        return request.privateName;
    const QString path = QDir::cleanPath(QFileInfo(request.file).absoluteFilePath());
    const QByteArray identity = QStringList{path, request.target, request.platform}.join(u'\n').toUtf8();
    const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex();
    return u"stagecraft/build:"_s + QString::fromLatin1(digest.first(12));
}

Dockerfile::BuildParameters parametersOf(const BuildRequest &request, const QString &enginePlatform)
{
    Dockerfile::BuildParameters parameters;
    for (auto it = request.arguments.cbegin(); it != request.arguments.cend(); ++it) {
        if (it.value())
            parameters.arguments.insert(it.key(), *it.value());
    }
    parameters.target = request.target;
    parameters.contexts = request.contexts;
    // The graph is that of one platform; the others differ in values only.
    const QString platform = request.platform.isEmpty() ? enginePlatform : request.platform.section(u',', 0, 0);
    if (!platform.isEmpty())
        parameters.platform = platform;
    return parameters;
}

} // namespace Stagecraft::Build
