// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sessionrun.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Test {

namespace {

using Build::BuildOutcome;
using Build::BuildSession;
using Build::BuildStep;

constexpr int longestWait = 60'000;

QString numbers(const QList<int> &values)
{
    QStringList texts;
    for (const int value : values)
        texts.append(QString::number(value));
    return texts.isEmpty() ? u"-"_s : texts.join(u',');
}

QString described(const BuildStep &step)
{
    static const QStringList kinds{u"instruction"_s, u"base"_s, u"internal"_s, u"export"_s};
    const QString mapping = step.mapping == Build::MappingQuality::Exact ? QString() : u" approximate"_s;
    return u"%1 %2 %3 stages %4 lines %5%6: %7"_s.arg(QString::number(step.id), Build::stepStateName(step.state),
                                                      kinds.value(static_cast<int>(step.kind)), numbers(step.stages),
                                                      numbers(step.lines), mapping, step.name);
}

QString described(const BuildOutcome &outcome)
{
    QString status = u"status "_s + Build::outcomeStatusName(outcome.status);
    if (outcome.status == BuildOutcome::Status::Succeeded)
        return status;
    const Build::BuildError &error = outcome.error;
    return u"%1: %2 line %3 stage %4: %5"_s.arg(status, error.kind, QString::number(error.line),
                                                QString::number(error.stage), error.message);
}

} // namespace

SessionRun::SessionRun(const QByteArray &dockerfile, const QProcessEnvironment &environment,
                       const Engine::EngineInfo &engine)
    : m_engine(engine)
    , m_text(dockerfile)
    , m_session(std::make_unique<BuildSession>(environment))
    , m_finished(std::make_unique<QSignalSpy>(m_session.get(), &BuildSession::finished))
{
    request.file = m_folder.filePath(u"Dockerfile"_s);
    request.context = m_folder.path();
    QFile file(request.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(dockerfile) != dockerfile.size())
        qFatal("The Dockerfile cannot be written.");
    BuildSession *session = m_session.get();
    QObject::connect(session, &BuildSession::started, session, [this](const auto &command) { m_command = command; });
    QObject::connect(session, &BuildSession::messageReceived, session,
                     [this](const QString &text) { m_messages.append(text); });
    QObject::connect(session, &BuildSession::stepChanged, session,
                     [this](const BuildStep &step) { m_told.insert(step.id, step); });
    QObject::connect(session, &BuildSession::logAppended, session, [this](int id, const Engine::LogLines &lines) {
        for (const Engine::LogLine &line : lines)
            m_log.append(u"%1.%2 %3"_s.arg(QString::number(id), QString::number(line.stream), line.text));
    });
}

void SessionRun::start()
{
    const auto tree = Dockerfile::SyntaxTree::parse(m_text);
    m_session->start(request, tree, Graph::resolve(tree, Build::parametersOf(request, m_engine.platform)), m_engine);
}

BuildOutcome SessionRun::end()
{
    if (m_finished->isEmpty() && !m_finished->wait(longestWait))
        return {};
    return (*m_finished)[0][0].value<BuildOutcome>();
}

BuildOutcome SessionRun::run()
{
    start();
    return end();
}

QString SessionRun::description() const
{
    QStringList lines{m_finished->isEmpty() ? u"no end"_s : described((*m_finished)[0][0].value<BuildOutcome>())};
    for (const BuildStep &step : m_told)
        lines.append(described(step));
    return lines.join(u'\n') + u'\n';
}

} // namespace Stagecraft::Test
