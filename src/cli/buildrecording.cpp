// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildrecording.h"

#include <QDir>

namespace Stagecraft::Cli {

BuildRecording::BuildRecording(const QString &recordFile, const Build::BuildRequest &request, const QByteArray &text,
                               const Engine::EngineInfo &engine)
    : m_request(request)
    , m_text(text)
    , m_engine(engine)
{
    if (recordFile.isEmpty())
        return;
    m_store = std::make_unique<Build::BuildRecordStore>(recordFile);
    if (const auto begun = m_store->begin(QDir::cleanPath(request.file)))
        m_record = *begun;
    else
        m_store.reset();
}

void BuildRecording::listenTo(const Build::BuildSession &session)
{
    if (!m_store)
        return;
    m_log = std::make_unique<Build::LogWriter>(m_store->logFile(m_record));
    m_started = QDateTime::currentDateTimeUtc();
    m_clock.start();
    QObject::connect(&session, &Build::BuildSession::stepChanged, &session,
                     [this](const Build::BuildStep &step) { m_steps.insert(step.id, step); });
    QObject::connect(&session, &Build::BuildSession::logAppended, &session,
                     [this](int step, const Engine::LogLines &lines) {
                         m_log->append(step, static_cast<double>(m_clock.elapsed()) / 1000.0, lines);
                     });
}

void BuildRecording::finish(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes)
{
    if (!m_store)
        return;
    m_log.reset();
    Build::BuildRecord record = Build::recordOf(m_request, m_engine, m_started, outcome, m_steps.values(), m_text);
    record.contentBytes = contentBytes;
    (void)m_store->finish(m_record, record);
}

} // namespace Stagecraft::Cli
