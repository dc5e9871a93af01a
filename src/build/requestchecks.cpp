// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/requestchecks.h"

#include <QCoreApplication>
#include <QDir>
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

/// The first of \a values that \a fits refuses, in \a sentence, or empty.
template <typename Values, typename Predicate>
QString objectionToAny(const Values &values, Predicate fits, const char *sentence)
{
    for (const QString &value : values) {
        if (!fits(value))
            return QCoreApplication::translate("Build", sentence).arg(value);
    }
    return {};
}

/// Empty words mean what the engine does by itself.
QStringList given(const QString &word)
{
    return word.isEmpty() ? QStringList() : QStringList{word};
}

QString objectionToWords(const BuildRequest &request)
{
    const QStringList objections{
        objectionToAny(given(request.target), isWord,
                       QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a stage.")),
        objectionToAny(request.platform.split(u',', Qt::SkipEmptyParts), isPlatform,
                       QT_TRANSLATE_NOOP("Build", "“%1” is not a platform such as linux/amd64.")),
        objectionToAny(given(request.builder), isWord,
                       QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a builder.")),
        objectionToAny(request.tags, isTag, QT_TRANSLATE_NOOP("Build", "“%1” is not a valid image name.")),
        objectionToAny(request.arguments.keys(), isName,
                       QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a build argument.")),
        objectionToAny(request.contexts.keys(), isName,
                       QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a build context.")),
        objectionToAny(request.labels.keys(), isName,
                       QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a label.")),
        objectionToAny(request.noCacheStages, isWord,
                       QT_TRANSLATE_NOOP("Build", "“%1” cannot be the name of a stage.")),
        objectionToAny(given(request.network), isWord,
                       QT_TRANSLATE_NOOP("Build", "“%1” is not a network of a build: default, none or host.")),
    };
    return objections.filter(QRegularExpression(u"."_s)).value(0);
}

QString objectionToOutput(const BuildRequest &request)
{
    using Output = BuildRequest::Output;
    if (request.output == Output::Push && request.tags.isEmpty())
        return QCoreApplication::translate("Build", "An image needs a name to be pushed.");
    const bool needsPlace = request.output == Output::Archive || request.output == Output::Folder;
    if (needsPlace && !QDir::isAbsolutePath(request.destination))
        return QCoreApplication::translate("Build", "There is no place for what is to be written.");
    if (request.output == Output::Archive && request.platform.contains(u','))
        return QCoreApplication::translate("Build", "An archive of several platforms cannot be made: choose one.");
    return {};
}

} // namespace

QString objectionTo(const BuildRequest &request)
{
    if (request.file.isEmpty())
        return QCoreApplication::translate("Build", "There is no Dockerfile to build.");
    if (request.context.isEmpty())
        return QCoreApplication::translate("Build", "There is no build context.");
    const QString objection = objectionToWords(request);
    return objection.isEmpty() ? objectionToOutput(request) : objection;
}

QString podmanObjectionTo(const BuildRequest &request)
{
    if (request.output == BuildRequest::Output::Push)
        return QCoreApplication::translate("Build",
                                           "Podman does not push while it builds: build first, then push the image.");
    if (!request.builder.isEmpty())
        return QCoreApplication::translate("Build", "Podman has no builders to choose from.");
    if (!request.noCacheStages.isEmpty())
        return QCoreApplication::translate("Build", "Podman cannot build single stages anew: use no cache at all.");
    return {};
}

} // namespace Stagecraft::Build
