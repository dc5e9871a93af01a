// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildcontroller.h"

#include "base/bytesize.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

constexpr int tickInMilliseconds = 200;

Compare::MeasureRequest measureRequestOf(const DocumentSession &session, const QString &context)
{
    Compare::MeasureRequest request;
    request.build = buildRequestOf(session, context);
    request.variant.label = session.fileName();
    request.variant.file = request.build.file;
    request.variant.context = request.build.context;
    request.variant.target = request.build.target;
    return request;
}

BuildController::Outcome outcomeOf(const Compare::MeasureOutcome &outcome)
{
    using Status = Compare::MeasureOutcome::Status;
    switch (outcome.status) {
    case Status::Measured:
        return BuildController::Outcome::Succeeded;
    case Status::Cancelled:
        return BuildController::Outcome::Cancelled;
    case Status::NoEngine:
        return BuildController::Outcome::Lost;
    case Status::BuildFailed:
    case Status::Unreadable:
        break;
    }
    return BuildController::Outcome::Failed;
}

} // namespace

Build::BuildRequest buildRequestOf(const DocumentSession &session, const QString &context)
{
    Build::BuildRequest request;
    request.file = session.path();
    request.context = context;
    request.target = session.target();
    request.platform = session.chosenPlatform();
    for (const auto &[name, value] : session.parameters().arguments.asKeyValueRange())
        request.arguments.insert(name, value);
    request.contexts = session.parameters().contexts;
    return request;
}

BuildController::BuildController(const QString &recordFile, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_detector(m_environment)
    , m_records(recordFile)
{
    m_tick.setInterval(tickInMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_timeline.advance(seconds());
        Q_EMIT progressed();
    });
    connect(&m_detector, &Engine::EngineDetector::checked, this, [this] {
        m_engineChecked = true;
        m_images.ask(engine(), m_environment);
        Q_EMIT engineChanged();
    });
    connect(&m_images, &EngineImages::changed, this, &BuildController::imagesChanged);
    connect(&m_log, &BuildLogModel::stepChanged, this, &BuildController::stepTitleChanged);
}

BuildController::~BuildController() = default;

QString BuildController::engineText() const
{
    if (!m_engineChecked)
        return tr("Looking for an engine…");
    if (!engine().found() || engine().version.isEmpty())
        return tr("No engine");
    return tr("%1 %2 · %3").arg(engine().name, engine().version, engine().context);
}

QString BuildController::tierText() const
{
    return m_engineChecked ? Engine::tierText(engine().tier) : QString();
}

int BuildController::stepsDone() const
{
    return static_cast<int>(std::ranges::count_if(
        m_steps, [](const Build::BuildStep &step) { return step.state != Build::BuildStep::State::Running; }));
}

double BuildController::seconds() const
{
    return isRunning() ? static_cast<double>(m_clock.elapsed()) / 1000.0 : m_seconds;
}

QString BuildController::stepTitle() const
{
    const auto step = m_steps.constFind(m_log.step());
    return step == m_steps.constEnd() ? QString() : step->name.simplified();
}

void BuildController::checkEngine()
{
    m_detector.check();
}

void BuildController::build(DocumentSession *session, const QString &context)
{
    if (isRunning() || !session)
        return;
    m_session = session;
    m_request = measureRequestOf(*session, context);
    m_graph = session->graph();
    m_stageIds = session->stageIds();
    m_revision = session->document()->revision();
    m_steps.clear();
    m_log.clear();
    m_log.setStep(0);
    m_timeline.begin(m_graph);
    m_message.clear();
    m_messageDetail.clear();
    m_messageLine = 0;
    m_outcome = Outcome::None;
    m_cancelling = false;
    m_followsSteps = true;
    m_phase = tr("Building");
    m_measuring = std::make_unique<Compare::Measuring>(m_environment);
    connect(m_measuring.get(), &Compare::Measuring::stepChanged, this, &BuildController::stepChanged);
    connect(m_measuring.get(), &Compare::Measuring::logAppended, this,
            [this](int step, const Engine::LogLines &lines) { m_log.append(step, lines, seconds()); });
    connect(m_measuring.get(), &Compare::Measuring::progressed, this, [this](const Compare::MeasureProgress &progress) {
        m_phase = progress.text;
        Q_EMIT progressed();
    });
    connect(m_measuring.get(), &Compare::Measuring::finished, this, &BuildController::end);
    m_clock.start();
    m_tick.start();
    tellSession();
    m_measuring->start(m_request, engine());
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    Q_EMIT finished();
}

void BuildController::cancel()
{
    if (!m_measuring)
        return;
    m_cancelling = true;
    m_measuring->cancel();
    Q_EMIT runningChanged();
}

void BuildController::showStep(int step)
{
    m_followsSteps = false;
    m_log.setStep(step);
}

void BuildController::stepChanged(const Build::BuildStep &step)
{
    const bool isNew = !m_steps.contains(step.id);
    m_steps.insert(step.id, step);
    m_timeline.update(step, seconds());
    const bool speaks =
        step.kind == Build::BuildStep::Kind::Instruction || step.state == Build::BuildStep::State::Failed;
    if (m_followsSteps && speaks && (isNew || step.state == Build::BuildStep::State::Failed))
        m_log.setStep(step.id);
    tellSession();
    Q_EMIT stepTitleChanged();
    Q_EMIT progressed();
}

void BuildController::end(const Compare::MeasureOutcome &outcome)
{
    m_seconds = seconds();
    m_tick.stop();
    // The object that is telling us this goes away once it has.
    m_measuring.release()->deleteLater();
    m_cancelling = false;
    m_outcome = outcomeOf(outcome);
    m_messageDetail = outcome.error.detail;
    m_phase.clear();
    if (outcome.build)
        m_messageLine = outcome.build->error.line;
    const bool isMeasured = m_outcome == Outcome::Succeeded;
    if (isMeasured) {
        m_message = tr("Built in %1 s: %2 in %n layer(s)", nullptr, static_cast<int>(outcome.side.image.layers.size()))
                        .arg(QString::number(outcome.build ? outcome.build->seconds : m_seconds, 'f', 1),
                             byteSizeText(outcome.side.image.contentBytes));
    } else {
        m_message = m_outcome == Outcome::Cancelled ? tr("Cancelled.") : outcome.error.message;
    }
    if (outcome.build)
        remember(*outcome.build, isMeasured ? std::optional(outcome.side.image.contentBytes) : std::nullopt);
    if (m_session) {
        BuildStatus status = statusSoFar();
        if (isMeasured)
            addMeasured(status, outcome.side);
        m_session->setBuildStatus(status);
    }
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    Q_EMIT finished();
    if (isMeasured && m_session)
        Q_EMIT measured(m_session, outcome.side);
}

void BuildController::remember(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes)
{
    const QDateTime started = QDateTime::currentDateTimeUtc().addMSecs(-static_cast<qint64>(m_seconds * 1000));
    Build::BuildRecord record = Build::recordOf(m_request.build, engine(), started, outcome, m_steps.values());
    record.contentBytes = contentBytes;
    // A record is a convenience; a build is not worse for want of one, and the store tells its state by notice().
    if (m_records.add(record))
        Q_EMIT remembered();
}

void BuildController::tellSession()
{
    if (m_session)
        m_session->setBuildStatus(statusSoFar());
}

BuildStatus BuildController::statusSoFar() const
{
    BuildStatus status;
    status.revision = m_revision;
    for (int stage = 0; stage < m_stageIds.size(); ++stage)
        status.stages.insert(m_stageIds.at(stage), stageStatus(stage));
    for (const Build::BuildStep &step : m_steps) {
        for (const int line : step.lines)
            status.lines.insert(line, {stepState(step.state), step.seconds});
    }
    return status;
}

StepStatus BuildController::stageStatus(int stage) const
{
    if (!m_graph.reachable.value(stage, true))
        return {StepState::Skipped};
    StepStatus status{isRunning() ? StepState::Waiting : StepState::None};
    int ended = 0;
    bool isCached = true;
    double workedSeconds = 0;
    for (const Build::BuildStep &step : m_steps) {
        if (!step.stages.contains(stage) || step.kind != Build::BuildStep::Kind::Instruction)
            continue;
        workedSeconds += step.seconds;
        isCached = isCached && step.state == Build::BuildStep::State::Cached;
        ended += step.state == Build::BuildStep::State::Running ? 0 : 1;
        const StepState state = stepState(step.state);
        const bool decides = status.state == StepState::Waiting || status.state == StepState::None
            || state == StepState::Running || state == StepState::Failed || state == StepState::Cancelled
            || state == StepState::Interrupted;
        if (decides && status.state != StepState::Failed)
            status.state = state;
    }
    status.seconds = workedSeconds > 0 ? workedSeconds : -1;
    if (ended == 0 && status.state != StepState::Running)
        return status;
    if (isCached && status.state == StepState::Done)
        status.state = StepState::Cached;
    if (!isCached && status.state == StepState::Cached)
        status.state = StepState::Done;
    const Dockerfile::Stage &built = m_graph.stages().at(stage);
    const auto instructions = std::max<qsizetype>(1, built.endInstruction - built.firstInstruction - 1);
    status.progress = std::min(1.0, static_cast<double>(ended) / static_cast<double>(instructions));
    return status;
}

void BuildController::addMeasured(BuildStatus &status, const Compare::Side &side) const
{
    for (qsizetype layer = 0; layer < side.image.layers.size() && layer < side.origins.size(); ++layer) {
        const Compare::LayerOrigin &origin = side.origins.at(layer);
        if (origin.kind != Compare::LayerOrigin::Kind::Instruction || origin.line <= 0)
            continue;
        StepStatus &line = status.lines[origin.line];
        line.bytes = std::max<qint64>(0, line.bytes) + side.image.layers.at(layer).contentBytes;
    }
    if (m_graph.target < 0 || m_graph.target >= m_stageIds.size())
        return;
    StepStatus &target = status.stages[m_stageIds.at(m_graph.target)];
    target.bytes = side.image.contentBytes;
    target.layers = static_cast<int>(side.image.layers.size());
    if (target.state == StepState::None || target.state == StepState::Waiting)
        target.state = StepState::Done;
}

} // namespace Stagecraft::App
