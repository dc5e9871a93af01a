// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace Stagecraft::Test {

/// A Dockerfile in a folder of its own, and one build of it.
class SessionRun
{
public:
    SessionRun(const QByteArray &dockerfile, const QProcessEnvironment &environment, const Engine::EngineInfo &engine);

    Build::BuildRequest request; ///< At first: the Dockerfile, its folder, nothing else.

    void start();
    /// Waits for the end; an outcome without any word where it does not come.
    Build::BuildOutcome end();
    Build::BuildOutcome run();

    [[nodiscard]] Build::BuildSession &session() { return *m_session; }
    [[nodiscard]] QStringList command() const { return m_command; }
    /// All lines of all steps, each behind its step's id and stream: "4.1 built ok".
    [[nodiscard]] QStringList logLines() const { return m_log; }
    [[nodiscard]] QStringList messages() const { return m_messages; }
    [[nodiscard]] qsizetype endings() const { return m_finished->size(); }
    /// The outcome and the steps as text, one fact a line.
    [[nodiscard]] QString description() const;

private:
    Engine::EngineInfo m_engine;
    QTemporaryDir m_folder;
    QByteArray m_text;
    std::unique_ptr<Build::BuildSession> m_session;
    std::unique_ptr<QSignalSpy> m_finished;
    QStringList m_command;
    QStringList m_log;
    QStringList m_messages;
    QMap<int, Build::BuildStep> m_told; ///< By the signals alone.
};

} // namespace Stagecraft::Test
