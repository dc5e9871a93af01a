// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildreporter.h"

#include "base/bytesize.h"
#include "build/criticalpath.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildReporter)
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values) {
        array.append(value);
    }
    return array;
}

QJsonObject json(const Build::BuildStep &step)
{
    const bool exact = step.mapping == Build::MappingQuality::Exact;
    return {{u"id"_s, step.id},
            {u"name"_s, step.name},
            {u"stages"_s, numbers(step.stages)},
            {u"lines"_s, numbers(step.lines)},
            {u"state"_s, Build::stepStateName(step.state)},
            {u"seconds"_s, step.seconds},
            {u"mapping"_s, exact ? u"exact"_s : u"approximate"_s}};
}

QJsonObject json(const Engine::EngineInfo &engine)
{
    return {{u"name"_s, textOrNull(engine.name)},       {u"context"_s, textOrNull(engine.context)},
            {u"builder"_s, textOrNull(engine.builder)}, {u"driver"_s, textOrNull(engine.driver)},
            {u"version"_s, textOrNull(engine.version)}, {u"mode"_s, Engine::tierName(engine.tier)}};
}

QJsonValue json(const Build::BuildOutcome &outcome)
{
    if (outcome.status == Build::BuildOutcome::Status::Succeeded)
        return QJsonValue::Null;
    const Build::BuildError &error = outcome.error;
    return QJsonObject{{u"kind"_s, textOrNull(error.kind)},
                       {u"message"_s, error.message},
                       {u"line"_s, error.line > 0 ? QJsonValue(error.line) : QJsonValue(QJsonValue::Null)},
                       {u"stage"_s, error.stage < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(error.stage)}};
}

/// What people need to see of a step: that it began, and how it ended.
bool isNews(const Build::BuildStep &before, const Build::BuildStep &now)
{
    return before.id == 0 || before.state != now.state;
}

QString seconds(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

BuildReporter::BuildReporter(const Call &call, BuildFormat format, const Build::BuildRequest &request,
                             const Engine::EngineInfo &engine)
    : m_call(call)
    , m_format(format)
    , m_request(request)
    , m_engine(engine)
{ }

void BuildReporter::listenTo(const Build::BuildSession &session)
{
    using Build::BuildSession;
    QObject::connect(&session, &BuildSession::started, &session,
                     [this](const QStringList &command) { started(command); });
    QObject::connect(&session, &BuildSession::stepChanged, &session,
                     [this](const Build::BuildStep &changed) { step(changed); });
    QObject::connect(&session, &BuildSession::logAppended, &session,
                     [this](int id, const Engine::LogLines &lines) { log(id, lines); });
    QObject::connect(&session, &BuildSession::warningFound, &session,
                     [this](const Build::BuildWarning &found) { warning(found); });
    QObject::connect(&session, &BuildSession::messageReceived, &session, [this](const QString &text) {
        if (m_format == BuildFormat::Plain)
            m_call.note(text);
    });
}

void BuildReporter::emitEvent(const QString &name, QJsonObject event)
{
    if (m_format != BuildFormat::Json)
        return;
    if (m_first)
        event.insert(u"format"_s, u"stagecraft-build/1"_s);
    m_first = false;
    event.insert(u"event"_s, name);
    m_call.printJson(event);
}

void BuildReporter::started(const QStringList &command)
{
    emitEvent(u"started"_s,
              {{u"command"_s, QJsonArray::fromStringList(command)},
               {u"engine"_s, json(m_engine)},
               {u"context"_s, m_request.context},
               {u"file"_s, m_request.file}});
}

void BuildReporter::step(const Build::BuildStep &step)
{
    const bool begins = !m_told.contains(step.id);
    const bool news = isNews(m_told.value(step.id), step);
    const bool placed = m_told.value(step.id).lines != step.lines || m_told.value(step.id).stages != step.stages;
    m_told.insert(step.id, step);
    if (news || placed)
        emitEvent(u"step"_s, json(step));
    if (!news || m_format != BuildFormat::Plain)
        return;
    // A step may be over when it is first heard of; its name is told all the same.
    if (begins)
        m_call.note(u"#%1 %2"_s.arg(QString::number(step.id), step.name));
    if (step.state != Build::BuildStep::State::Running)
        m_call.note(
            u"#%1 %2 %3 s"_s.arg(QString::number(step.id), Build::stepStateName(step.state), seconds(step.seconds)));
}

void BuildReporter::log(int step, const Engine::LogLines &lines)
{
    for (const Engine::LogLine &line : lines) {
        emitEvent(u"log"_s,
                  {{u"id"_s, step}, {u"stream"_s, line.stream}, {u"text"_s, line.text}, {u"clipped"_s, line.clipped}});
        if (m_format == BuildFormat::Plain)
            m_call.note(u"#%1 %2"_s.arg(QString::number(step), line.text));
    }
}

void BuildReporter::warning(const Build::BuildWarning &warning)
{
    emitEvent(u"warning"_s,
              {{u"message"_s, warning.message},
               {u"details"_s, QJsonArray::fromStringList(warning.details)},
               {u"url"_s, textOrNull(warning.url)},
               {u"line"_s, warning.line > 0 ? QJsonValue(warning.line) : QJsonValue(QJsonValue::Null)}});
    if (m_format == BuildFormat::Plain)
        m_call.note(Text::tr("Warning: %1").arg(warning.message));
}

void BuildReporter::finished(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes)
{
    const auto remedy = remedyOf(outcome);
    QJsonValue error = json(outcome);
    if (remedy && error.isObject()) {
        QJsonObject told = error.toObject();
        told.insert(u"reason"_s, remedy->reason);
        told.insert(u"advice"_s, remedy->advice);
        error = told;
    }
    emitEvent(u"finished"_s,
              {{u"status"_s, Build::outcomeStatusName(outcome.status)},
               {u"imageId"_s, textOrNull(outcome.imageId)},
               {u"tags"_s, QJsonArray::fromStringList(outcome.tags)},
               {u"seconds"_s, outcome.seconds},
               {u"contentBytes"_s, contentBytes ? QJsonValue(*contentBytes) : QJsonValue(QJsonValue::Null)},
               {u"error"_s, error}});
    if (m_format != BuildFormat::Plain)
        return;
    if (remedy)
        m_call.note(Text::tr("Probably: %1 %2").arg(remedy->reason, remedy->advice));
    if (outcome.status == Build::BuildOutcome::Status::Succeeded)
        summarize(outcome, contentBytes);
}

std::optional<Build::Remedy> BuildReporter::remedyOf(const Build::BuildOutcome &outcome) const
{
    if (outcome.status != Build::BuildOutcome::Status::Failed)
        return std::nullopt;
    return Build::remedyFor(outcome.error, m_told.value(outcome.error.step).name, m_context);
}

void BuildReporter::summarize(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes) const
{
    const QString size = contentBytes ? u", "_s + byteSizeText(*contentBytes) : QString();
    m_call.printLine(Text::tr("Built %1 in %2 s%3.")
                         .arg(outcome.tags.isEmpty() ? outcome.imageId : outcome.tags.join(", "_L1),
                              seconds(outcome.seconds), size));
    const QList<Build::BuildStep> steps = m_told.values();
    const Build::CacheRate rate = Build::cacheRate(steps);
    m_call.note(Text::tr("%1 of %2 steps came from the cache.").arg(rate.cached).arg(rate.all));
    const Build::BuildStep *longest = nullptr;
    const QList<int> path = Build::criticalPath(steps);
    for (const Build::BuildStep &step : steps) {
        if (path.contains(step.id) && (!longest || step.seconds > longest->seconds))
            longest = &step;
    }
    if (longest && longest->seconds >= 1)
        m_call.note(
            Text::tr("It waited longest for %1 (%2 s).").arg(longest->name.simplified(), seconds(longest->seconds)));
}

} // namespace Stagecraft::Cli
