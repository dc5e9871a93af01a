// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildoptions.h"

#include "dockerfile/secretname.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

QString pairsText(const QMap<QString, QString> &pairs)
{
    QStringList lines;
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it)
        lines.append(it.key() + u'=' + it.value());
    return lines.join(u'\n');
}

QMap<QString, QString> pairsFrom(const QString &text)
{
    QMap<QString, QString> pairs;
    const QStringList lines = linesOf(text);
    for (const QString &line : lines)
        pairs.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return pairs;
}

/// The list of \a request that a text stands for, or null.
QStringList *listOf(Build::BuildRequest &request, BuildOptions::Text which)
{
    switch (which) {
    case BuildOptions::Tags:
        return &request.tags;
    case BuildOptions::Secrets:
        return &request.secrets;
    case BuildOptions::Ssh:
        return &request.ssh;
    case BuildOptions::CacheFrom:
        return &request.cacheFrom;
    case BuildOptions::CacheTo:
        return &request.cacheTo;
    case BuildOptions::NoCacheStages:
        return &request.noCacheStages;
    default:
        return nullptr;
    }
}

QString *wordOf(Build::BuildRequest &request, BuildOptions::Text which)
{
    switch (which) {
    case BuildOptions::Network:
        return &request.network;
    case BuildOptions::Builder:
        return &request.builder;
    case BuildOptions::Destination:
        return &request.destination;
    default:
        return nullptr;
    }
}

} // namespace

void BuildOptions::setBuilds(BuildController *builds)
{
    if (builds == m_builds)
        return;
    if (m_builds)
        m_builds->disconnect(this);
    m_builds = builds;
    if (builds) {
        connect(builds, &BuildController::optionsChanged, this, &BuildOptions::read);
        connect(builds, &BuildController::engineChanged, this, &BuildOptions::changed);
    }
    read();
}

void BuildOptions::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &DocumentSession::parametersChanged, this, &BuildOptions::changed);
        connect(session, &DocumentSession::pathChanged, this, &BuildOptions::read);
    }
    read();
}

void BuildOptions::setContext(const QString &context)
{
    m_context = context;
    Q_EMIT changed();
}

int BuildOptions::count() const
{
    int given = (noCache() ? 1 : 0) + (pull() ? 1 : 0) + (output() == Output::Load ? 0 : 1);
    for (int which = Tags; which <= Builder; ++which)
        given += text(static_cast<Text>(which)).isEmpty() ? 0 : 1;
    return given;
}

void BuildOptions::setOutput(Output output)
{
    m_options.output = static_cast<Build::BuildRequest::Output>(output);
    keep();
}

void BuildOptions::setNoCache(bool noCache)
{
    m_options.noCache = noCache;
    keep();
}

void BuildOptions::setPull(bool pull)
{
    m_options.pull = pull;
    keep();
}

Result<QString> BuildOptions::commandResult() const
{
    if (!m_builds || !m_session)
        return QString();
    return Build::commandText(m_builds->requestOf(*m_session, m_context), m_builds->engine().tier);
}

QString BuildOptions::command() const
{
    const Result<QString> text = commandResult();
    return text ? *text : QString();
}

QString BuildOptions::objection() const
{
    const Result<QString> text = commandResult();
    return text ? QString() : text.error().message;
}

QStringList BuildOptions::secretArguments() const
{
    QStringList names;
    if (m_session) {
        const QStringList given = m_session->parameters().arguments.keys();
        std::ranges::copy_if(given, std::back_inserter(names), Dockerfile::isSecretName);
    }
    return names;
}

QString BuildOptions::text(Text which) const
{
    Build::BuildRequest options = m_options;
    if (const QStringList *list = listOf(options, which))
        return list->join(u'\n');
    if (const QString *word = wordOf(options, which))
        return *word;
    if (which == Platforms)
        return options.platform.split(u',', Qt::SkipEmptyParts).join(u'\n');
    return pairsText(which == Labels ? options.labels : options.contexts);
}

void BuildOptions::setText(Text which, const QString &text)
{
    if (text == this->text(which))
        return;
    if (QStringList *list = listOf(m_options, which))
        *list = linesOf(text);
    else if (QString *word = wordOf(m_options, which))
        *word = text.trimmed();
    else if (which == Platforms)
        m_options.platform = linesOf(text).join(u',');
    else
        (which == Labels ? m_options.labels : m_options.contexts) = pairsFrom(text);
    keep();
}

void BuildOptions::reset()
{
    const QMap<QString, std::optional<QString>> arguments = m_options.arguments;
    m_options = {};
    m_options.arguments = arguments;
    keep();
}

void BuildOptions::read()
{
    if (m_builds && m_session)
        m_options = m_builds->options(m_session->path());
    Q_EMIT changed();
}

void BuildOptions::keep()
{
    if (m_builds && m_session)
        m_builds->setOptions(m_session->path(), m_options); // Which is heard, and read back.
}

} // namespace Stagecraft::App
