// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrecordstore.h"
#include "build/buildsession.h"
#include "build/recordedlog.h"

#include <QElapsedTimer>

#include <memory>

namespace Stagecraft::Cli {

/*!
    Keeps a build with its log where the window keeps its own, so that it is in
    History too. Its image gets no name for it. A build is not worse for want of a
    record: what cannot be written is left out without a word.
*/
class BuildRecording
{
public:
    /// Keeps nothing where \a recordFile is empty.
    BuildRecording(const QString &recordFile, const Build::BuildRequest &request, const QByteArray &text,
                   const Engine::EngineInfo &engine);

    /// Of a session that is about to start.
    void listenTo(const Build::BuildSession &session);
    void finish(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes);

private:
    const Build::BuildRequest &m_request;
    const QByteArray &m_text;
    const Engine::EngineInfo &m_engine;
    std::unique_ptr<Build::BuildRecordStore> m_store; ///< Null where nothing is kept.
    qint64 m_record = 0;
    std::unique_ptr<Build::LogWriter> m_log;
    QDateTime m_started;
    QElapsedTimer m_clock;
    QMap<int, Build::BuildStep> m_steps; ///< By id, as they were told last.
};

} // namespace Stagecraft::Cli
