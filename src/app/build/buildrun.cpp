// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildrun.h"

#include "build/criticalpath.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

QStringList namesOf(const Graph::StageGraph &graph)
{
    QStringList names;
    for (const Dockerfile::Stage &stage : graph.stages())
        names.append(graph.displayName(stage.index));
    return names;
}

} // namespace

BuildRun::Outcome outcomeOf(Build::BuildOutcome::Status status)
{
    switch (status) {
    case Build::BuildOutcome::Status::Succeeded:
        return BuildRun::Outcome::Succeeded;
    case Build::BuildOutcome::Status::Failed:
        return BuildRun::Outcome::Failed;
    case Build::BuildOutcome::Status::Cancelled:
        return BuildRun::Outcome::Cancelled;
    case Build::BuildOutcome::Status::Lost:
        break;
    }
    return BuildRun::Outcome::Lost;
}

BuildRun::BuildRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_log, &BuildLogModel::stepChanged, this, &BuildRun::stepTitleChanged);
}

void BuildRun::begin(const Beginning &beginning)
{
    m_beginning = beginning;
    m_ending = {};
    m_warnings.clear();
    m_seconds = 0;
    m_running = true;
    m_followsSteps = true;
    m_steps.begin(namesOf(beginning.graph));
    m_timeline.begin(beginning.graph);
    m_log.clear();
    m_log.setStep(0);
    Q_EMIT begun();
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    Q_EMIT ended();
}

void BuildRun::update(const Build::BuildStep &step, double seconds)
{
    const bool isNew = m_steps.step(step.id) == nullptr;
    m_steps.update(step);
    m_timeline.update(step, seconds);
    m_log.setName(step.id, stepLabel(step));
    follow(step, isNew);
    Q_EMIT stepTitleChanged();
    Q_EMIT progressed();
}

void BuildRun::follow(const Build::BuildStep &step, bool isNew)
{
    const bool hasFailed = step.state == Build::BuildStep::State::Failed;
    const bool speaks = step.kind == Build::BuildStep::Kind::Instruction || hasFailed;
    if (m_followsSteps && speaks && (isNew || hasFailed))
        m_log.setStep(step.id);
}

void BuildRun::append(int step, const Engine::LogLines &lines, double seconds)
{
    m_log.append(step, lines, seconds);
}

void BuildRun::warn(const Build::BuildWarning &warning)
{
    m_warnings.append(warning.line > 0 ? tr("Line %1: %2").arg(QString::number(warning.line), warning.message)
                                       : warning.message);
    Q_EMIT progressed();
}

void BuildRun::advance(double seconds)
{
    m_seconds = seconds;
    m_timeline.advance(seconds);
    Q_EMIT progressed();
}

void BuildRun::end(const Ending &ending)
{
    m_ending = ending;
    m_seconds = ending.seconds;
    m_running = false;
    m_steps.markCriticalPath();
    if (ending.outcome == Outcome::Failed && ending.error.step > 0)
        m_log.setStep(ending.error.step);
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    Q_EMIT ended();
}

void BuildRun::load(const Build::BuildRecord &record, const Graph::StageGraph &graph,
                    const QList<Build::RecordedLine> &lines)
{
    begin({record.target.isEmpty() ? record.file.section(u'/', -1)
                                   : tr("%1 · %2").arg(record.file.section(u'/', -1), record.target),
           record.command, record.id, graph});
    for (const Build::BuildStep &step : record.steps)
        update(step, step.start >= 0 ? step.start + step.seconds : record.seconds);
    for (const Build::RecordedLine &line : lines)
        m_log.append(line.step, {line.line}, line.seconds);
    Ending ending{outcomeOf(record.status), record.seconds, record.errorMessage, {}, {}};
    ending.error.line = record.errorLine;
    ending.error.stage = record.errorStage;
    const auto failed = std::ranges::find(record.steps, Build::BuildStep::State::Failed, &Build::BuildStep::state);
    ending.error.step = failed == record.steps.end() ? 0 : failed->id;
    end(ending);
}

int BuildRun::stepsDone() const
{
    return static_cast<int>(std::ranges::count_if(
        m_steps.steps(), [](const Build::BuildStep &step) { return step.state != Build::BuildStep::State::Running; }));
}

QString BuildRun::cacheText() const
{
    const Build::CacheRate rate = Build::cacheRate(m_steps.steps());
    return rate.all == 0 ? QString() : tr("%1 of %2 cached").arg(rate.cached).arg(rate.all);
}

QString BuildRun::lastLines() const
{
    constexpr qsizetype shown = 8;
    const QStringList &lines = m_ending.error.lastLines;
    return lines.sliced(std::max<qsizetype>(0, lines.size() - shown)).join(u'\n');
}

QString BuildRun::stepTitle() const
{
    if (m_log.step() == 0)
        return m_steps.count() == 0 ? QString() : tr("All steps");
    const Build::BuildStep *step = m_steps.step(m_log.step());
    return step ? step->name.simplified() : QString();
}

void BuildRun::showStep(int step)
{
    m_followsSteps = false;
    m_log.setStep(step);
}

} // namespace Stagecraft::App
