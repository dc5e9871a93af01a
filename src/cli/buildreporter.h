// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildsession.h"
#include "build/remedy.h"
#include "cli/call.h"

#include <QMap>

#include <optional>

namespace Stagecraft::Cli {

/// How a build is told.
enum class BuildFormat { Plain, Json };

/*!
    Tells what happens in a build: as "stagecraft-build/1", one event a line on
    standard output, or as text for people on standard error.
*/
class BuildReporter
{
public:
    BuildReporter(const Call &call, BuildFormat format, const Build::BuildRequest &request,
                  const Engine::EngineInfo &engine);

    /// What the likely reason of a failure is looked for in.
    void setContext(const Build::ContextKnowledge &context) { m_context = context; }
    void listenTo(const Build::BuildSession &session);
    /// The last event.
    void finished(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes);

private:
    void started(const QStringList &command);
    void step(const Build::BuildStep &step);
    void log(int step, const Engine::LogLines &lines);
    void warning(const Build::BuildWarning &warning);
    [[nodiscard]] std::optional<Build::Remedy> remedyOf(const Build::BuildOutcome &outcome) const;
    void summarize(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes) const;
    void emitEvent(const QString &name, QJsonObject event);

    const Call &m_call;
    BuildFormat m_format;
    const Build::BuildRequest &m_request;
    const Engine::EngineInfo &m_engine;
    Build::ContextKnowledge m_context;
    QMap<int, Build::BuildStep> m_told;
    bool m_first = true;
};

} // namespace Stagecraft::Cli
