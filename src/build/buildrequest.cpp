// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// \sa https://github.com/distribution/reference
bool isTag(const QString &text)
{
    const QString component = u"[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*"_s;
    const QString domain = u"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]+)?/)?"_s;
    return matches(text, domain + component + u"(?:/"_s + component + u")*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?"_s);
}

bool isWord(const QString &text)
{
    return matches(text, u"[A-Za-z0-9][A-Za-z0-9_.+-]*"_s);
}

bool isPlatform(const QString &text)
{
    return matches(text, u"[A-Za-z0-9_-]+(?:/[A-Za-z0-9_.-]+){0,2}"_s) && !text.startsWith(u'-');
}

bool isName(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'=');
}

QString complaint(const char *text, const QString &value)
{
    return QCoreApplication::translate("Build", text).arg(value);
}

/// Why \a request cannot be built, or empty.
QString objection(const BuildRequest &request)
{
    if (request.file.isEmpty())
        return QCoreApplication::translate("Build", "There is no Dockerfile to build.");
    if (request.context.isEmpty())
        return QCoreApplication::translate("Build", "There is no build context.");
    if (!request.target.isEmpty() && !isWord(request.target))
        return complaint(QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a stage."), request.target);
    if (!request.platform.isEmpty() && !isPlatform(request.platform))
        return complaint(QT_TRANSLATE_NOOP("Build", "“%1” is not a platform such as linux/amd64."), request.platform);
    if (!request.builder.isEmpty() && !isWord(request.builder))
        return complaint(QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a builder."), request.builder);
    for (const QString &tag : request.tags) {
        if (!isTag(tag))
            return complaint(QT_TRANSLATE_NOOP("Build", "“%1” is not a valid image name."), tag);
    }
    for (auto it = request.arguments.keyBegin(); it != request.arguments.keyEnd(); ++it) {
        if (!isName(*it))
            return complaint(QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a build argument."), *it);
    }
    for (auto it = request.contexts.keyBegin(); it != request.contexts.keyEnd(); ++it) {
        if (!isName(*it))
            return complaint(QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a build context."), *it);
    }
    if (request.output == BuildRequest::Output::Push && request.tags.isEmpty())
        return QCoreApplication::translate("Build", "An image needs a name to be pushed.");
    return {};
}

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
    for (auto it = request.arguments.cbegin(); it != request.arguments.cend(); ++it)
        add(u"--build-arg"_s, it.value() ? it.key() + u'=' + *it.value() : it.key());
    for (auto it = request.contexts.cbegin(); it != request.contexts.cend(); ++it)
        add(u"--build-context"_s, it.key() + u'=' + it.value());
    for (const QString &secret : request.secrets)
        add(u"--secret"_s, secret);
    for (const QString &agent : request.ssh)
        add(u"--ssh"_s, agent);
    for (const QString &tag : request.tags)
        add(u"--tag"_s, tag);
}

} // namespace

Result<QStringList> buildArguments(const BuildRequest &request, const BuildFiles &files)
{
    if (const QString reason = objection(request); !reason.isEmpty())
        return Error{reason, {}};
    const bool load = request.output == BuildRequest::Output::Load;
    QStringList arguments{u"buildx"_s,
                          u"build"_s,
                          u"--progress=rawjson"_s,
                          u"--metadata-file="_s + files.metadata,
                          u"--iidfile="_s + files.imageId,
                          u"--provenance=false"_s,
                          load ? u"--load"_s : u"--push"_s,
                          u"--file="_s + safePath(request.file)};
    appendNamed(arguments, request);
    if (request.tags.isEmpty())
        arguments.append(u"--tag="_s + privateTag(request));
    if (request.noCache)
        arguments.append(u"--no-cache"_s);
    if (request.pull)
        arguments.append(u"--pull"_s);
    arguments.append(safePath(request.context));
    return arguments;
}

QString privateTag(const BuildRequest &request)
{
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
    const QString platform = request.platform.isEmpty() ? enginePlatform : request.platform;
    if (!platform.isEmpty())
        parameters.platform = platform;
    return parameters;
}

} // namespace Stagecraft::Build
