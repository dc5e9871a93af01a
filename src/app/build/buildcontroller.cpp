// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildcontroller.h"

#include "app/build/jobending.h"
#include "app/build/jobstatus.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr int tickInMilliseconds = 200;
constexpr double tellingInSeconds = 1; ///< How often the views of the text hear of time alone.

using Status = Compare::MeasureOutcome::Status;

} // namespace

BuildController::BuildController(const BuildPlaces &places, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_givenEnvironment(environment)
    , m_environment(environment)
    , m_detector(m_environment)
    , m_records(places.recordFile, environment)
    , m_options(places.optionsFolder)
    , m_readings(places.readingsFolder)
{
    m_tick.setInterval(tickInMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_current.advance(seconds());
        if (seconds() - m_told >= tellingInSeconds)
            tellSession();
        Q_EMIT progressed();
    });
    connect(&m_detector, &Engine::EngineDetector::checked, this, [this] {
        m_engineChecked = true;
        m_images.ask(engine(), m_environment);
        m_records.tidy(engine(), m_environment);
        Q_EMIT engineChanged();
    });
    connect(&m_images, &EngineImages::changed, this, &BuildController::imagesChanged);
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

double BuildController::seconds() const
{
    return static_cast<double>(m_clock.elapsed()) / 1000.0;
}

Build::BuildRequest BuildController::options(const QString &path) const
{
    return m_options.load(path);
}

void BuildController::setOptions(const QString &path, const Build::BuildRequest &options)
{
    if (const Result<Done> saved = m_options.save(path, options); !saved)
        Q_EMIT failed(saved.error().message);
    Q_EMIT optionsChanged(path);
}

std::optional<qint64> BuildController::budget(const QString &path, const QString &target) const
{
    return m_options.budget(path, target);
}

void BuildController::setBudget(const QString &path, const QString &target, std::optional<qint64> bytes)
{
    if (const Result<Done> saved = m_options.setBudget(path, target, bytes); !saved)
        Q_EMIT failed(saved.error().message);
    Q_EMIT budgetChanged(path);
}

void BuildController::follow(DocumentSession *session)
{
    const QMap<QString, std::optional<QString>> known = options(session->path()).arguments;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it.value() && !session->parameters().arguments.contains(it.key()))
            session->giveArgument(it.key(), it.value());
    }
    connect(session, &DocumentSession::parametersChanged, this, [this, session] {
        Build::BuildRequest kept = options(session->path());
        const QMap<QString, std::optional<QString>> before = kept.arguments;
        // Those without a value are taken from the environment, whatever the session has.
        kept.arguments.removeIf([](const auto &argument) { return argument.value().has_value(); });
        for (const auto &[name, value] : session->parameters().arguments.asKeyValueRange())
            kept.arguments.insert(name, value);
        if (kept.arguments != before)
            setOptions(session->path(), kept);
    });
}

Build::BuildRequest BuildController::requestOf(const DocumentSession &session, const QString &context) const
{
    Build::BuildRequest request = options(session.path());
    request.file = session.path();
    request.context = context;
    request.target = session.target();
    if (!session.chosenPlatform().isEmpty())
        request.platform = session.chosenPlatform();
    for (const auto &[name, value] : session.parameters().arguments.asKeyValueRange())
        request.arguments.insert(name, value);
    request.contexts.insert(session.parameters().contexts);
    return request;
}

void BuildController::useEngineContext(const QString &name)
{
    m_environment = m_givenEnvironment;
    if (!name.isEmpty())
        m_environment.insert(QStringLiteral("DOCKER_CONTEXT"), name);
    m_detector.setEnvironment(m_environment);
    // A check under way asks the one before.
    if (m_engineChecked || m_detector.isChecking())
        checkEngine();
    if (std::exchange(m_engineChecked, false))
        Q_EMIT engineChanged();
}

void BuildController::checkEngine()
{
    m_detector.check();
}

void BuildController::build(DocumentSession *session, const QString &context)
{
    if (session)
        enqueue(jobOf(*session, requestOf(*session, context)));
}

void BuildController::buildPart(DocumentSession *session, const QString &context, int stage, int beforeLine)
{
    buildPart(session, context, StagePart{stage, beforeLine}, {});
}

void BuildController::buildPart(DocumentSession *session, const QString &context, StagePart part,
                                const std::function<void(const QString &image)> &then)
{
    if (!session)
        return;
    const Result<BuildJob> job = partialJobOf(*session, requestOf(*session, context), part);
    if (!job) {
        Q_EMIT failed(job.error().message);
        return;
    }
    BuildJob inspection = *job;
    inspection.then = then;
    enqueue(inspection);
}

void BuildController::enqueue(const BuildJob &job)
{
    m_waiting.append(job);
    if (isRunning() || isWeighing())
        Q_EMIT runningChanged();
    else
        start();
}

void BuildController::start()
{
    if (m_waiting.isEmpty())
        return;
    m_job = m_waiting.takeFirst();
    m_cancelling = false;
    m_phase = tr("Building");
    const QString file = m_job.session ? m_job.session->path() : m_job.request.build.file;
    m_job.record = m_records.begin(file);
    if (m_job.request.build.tags.isEmpty())
        m_job.request.build.privateName = m_records.tagOf(m_job.record, file);
    m_logWriter = std::make_unique<Build::LogWriter>(m_records.store().logFile(m_job.record));
    const Result<QString> command = Build::commandText(m_job.request.build, engine().tier);
    m_current.begin({m_job.title, command ? *command : QString(), m_job.record, m_job.graph});
    m_measuring = std::make_unique<Compare::Measuring>(m_environment);
    connect(m_measuring.get(), &Compare::Measuring::stepChanged, this, &BuildController::stepChanged);
    connect(m_measuring.get(), &Compare::Measuring::logAppended, this, &BuildController::logged);
    connect(m_measuring.get(), &Compare::Measuring::warningFound, &m_current, &BuildRun::warn);
    connect(m_measuring.get(), &Compare::Measuring::progressed, this, [this](const Compare::MeasureProgress &progress) {
        m_phase = progress.text;
        Q_EMIT progressed();
    });
    connect(m_measuring.get(), &Compare::Measuring::finished, this, &BuildController::end);
    m_begun.clear();
    m_told = 0;
    m_clock.start();
    m_tick.start();
    askWhyNotCached();
    setForecast({});
    tellSession();
    m_job.request.readings = m_readings;
    m_measuring->start(m_job.request, engine());
    showPast(nullptr);
    Q_EMIT runningChanged();
    Q_EMIT progressed();
}

void BuildController::cancel()
{
    if (m_weighing)
        m_weighing->cancel();
    if (!m_measuring)
        return;
    m_cancelling = true;
    m_measuring->cancel();
    Q_EMIT runningChanged();
}

void BuildController::cancelWaiting()
{
    m_waiting.clear();
    Q_EMIT runningChanged();
}

void BuildController::stepChanged(const Build::BuildStep &step)
{
    if (!m_begun.contains(step.id))
        m_begun.insert(step.id, std::max(0.0, seconds() - step.seconds));
    m_current.update(step, seconds());
    tellSession();
}

void BuildController::logged(int step, const Engine::LogLines &lines)
{
    m_current.append(step, lines, seconds());
    m_logWriter->append(step, seconds(), lines);
}

void BuildController::end(const Compare::MeasureOutcome &outcome)
{
    m_tick.stop();
    // The object that is telling us this goes away once it has.
    m_measuring.release()->deleteLater();
    m_logWriter.reset();
    m_cancelling = false;
    m_phase.clear();
    m_current.end(endingOf(m_job, outcome, m_current.steps()->steps(), seconds()));
    remember(outcome);
    tellSession(&outcome);
    const BuildJob job = std::exchange(m_job, {});
    Q_EMIT runningChanged();
    Q_EMIT progressed();
    Q_EMIT finished();
    if (outcome.status == Status::Measured && job.session && !job.isInspection)
        Q_EMIT measured(job.session, outcome.side, job.request);
    if (job.then && outcome.build && outcome.build->status == Build::BuildOutcome::Status::Succeeded)
        job.then(outcome.build->imageId);
    if (!isRunning())
        start();
}

void BuildController::remember(const Compare::MeasureOutcome &outcome)
{
    if (m_job.record == 0)
        return;
    // What did not come to a build has an outcome all the same.
    Build::BuildOutcome built = outcome.build.value_or(Build::BuildOutcome());
    if (!outcome.build) {
        built.status = outcome.status == Status::Cancelled ? Build::BuildOutcome::Status::Cancelled
                                                           : Build::BuildOutcome::Status::Lost;
        built.error.message = outcome.error.message;
    }
    const QDateTime started = QDateTime::currentDateTimeUtc().addMSecs(-m_clock.elapsed());
    Build::BuildRecord record =
        Build::recordOf(m_job.request.build, engine(), started, built, m_current.steps()->steps(), m_job.text);
    record.target = m_job.target;
    if (m_job.session)
        record.file = QDir::cleanPath(m_job.session->path());
    if (outcome.status == Status::Measured) {
        record.contentBytes = outcome.side.image.contentBytes;
        record.layers = static_cast<int>(outcome.side.image.layers.size());
    }
    m_records.finish(m_job.record, record);
}

void BuildController::tellSession(const Compare::MeasureOutcome *outcome)
{
    if (!m_job.session)
        return;
    m_told = seconds();
    BuildStatus status = statusOf(m_job, stepsUntilNow(), isRunning());
    if (outcome && outcome->status == Status::Measured)
        addMeasured(status, m_job, outcome->side);
    m_job.session->setBuildStatus(status);
}

QList<Build::BuildStep> BuildController::stepsUntilNow() const
{
    QList<Build::BuildStep> steps = m_current.steps()->steps();
    for (Build::BuildStep &step : steps) {
        if (step.state == Build::BuildStep::State::Running)
            step.seconds = std::max(step.seconds, seconds() - m_begun.value(step.id, seconds()));
    }
    return steps;
}

void BuildController::showRecord(qint64 id)
{
    const auto record = m_records.store().record(id);
    if (!record)
        return;
    if (id == m_current.record())
        return showCurrent();
    auto past = std::make_unique<BuildRun>();
    const auto graph = Graph::resolve(Dockerfile::SyntaxTree::parse(record->text), {});
    // As much as the log keeps of lines; the file may be any size.
    constexpr qint64 shownBytes = qint64{4} << 20;
    past->load(*record, graph, Build::readLog(m_records.store().logFile(id), shownBytes));
    showPast(std::move(past));
}

void BuildController::showCurrent()
{
    if (m_past)
        showPast(nullptr);
}

void BuildController::showPast(std::unique_ptr<BuildRun> past)
{
    m_past.swap(past);
    Q_EMIT shownChanged(); // Before the one that was shown goes: nothing may still show it.
}

void BuildController::saveLog(const QUrl &file)
{
    const QString path = file.toLocalFile();
    QThreadPool::globalInstance()->start(
        [from = m_records.store().logFile(run()->record()), path, asker = QPointer(this)] {
            const Result<Done> written = Build::copyLogText(from, path);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [written, path, asker] {
                if (asker && !written)
                    Q_EMIT asker->failed(tr("The log could not be written to %1: %2")
                                             .arg(QDir::toNativeSeparators(path), written.error().detail));
            });
        });
}

} // namespace Stagecraft::App
