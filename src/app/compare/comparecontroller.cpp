// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/comparecontroller.h"

#include "base/bytesize.h"
#include "compare/baseestimate.h"
#include "compare/report.h"
#include "compare/reportvalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

namespace Stagecraft::App {

namespace {

using Status = Compare::MeasureOutcome::Status;

QString keyOf(const DocumentSession &session)
{
    return session.path() + u'\n' + session.target();
}

Compare::ReportFormat formatFor(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QHash<QString, Compare::ReportFormat> formats{{QStringLiteral("html"), Compare::ReportFormat::Html},
                                                        {QStringLiteral("htm"), Compare::ReportFormat::Html},
                                                        {QStringLiteral("md"), Compare::ReportFormat::Markdown},
                                                        {QStringLiteral("csv"), Compare::ReportFormat::Csv},
                                                        {QStringLiteral("json"), Compare::ReportFormat::Json}};
    return formats.value(suffix, Compare::ReportFormat::Text);
}

/// Compares the files as well, which a report has time for, and writes it. What went wrong, or an empty string.
QString writeReport(const QList<Compare::Comparison> &comparisons, const QString &path)
{
    QList<Compare::Comparison> whole;
    for (const Compare::Comparison &each : comparisons)
        whole.append(Compare::compare(each.before, each.after, {each.bandwidthMbit, true}));
    const QByteArray bytes = Compare::report(whole, formatFor(path));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

CompareController::CompareController(BuildController *builds, ApplicationSettings *settings, QObject *parent)
    : QObject(parent)
    , m_builds(builds)
    , m_settings(settings)
{
    connect(builds, &BuildController::measured, this, &CompareController::measured);
    connect(builds, &BuildController::stagesWeighed, this, &CompareController::showStages);
    connect(builds, &BuildController::runningChanged, this, [this] {
        if (!m_waitsForBuild || m_builds->isRunning())
            return;
        m_waitsForBuild = false;
        if (m_builds->current().outcome() != BuildRun::Outcome::Succeeded)
            fail(m_builds->current().message());
    });
}

CompareController::~CompareController() = default;

const Compare::Side *CompareController::shownSide() const
{
    if (m_chosenStage >= 0)
        return &m_stages.at(m_chosenStage).side;
    return m_built ? &*m_built : nullptr;
}

QStringList CompareController::images() const
{
    QStringList names;
    if (m_built)
        names.append(m_built->label);
    for (const StageImage &stage : m_stages)
        names.append(tr("stage %1").arg(stage.side.label));
    return names;
}

int CompareController::image() const
{
    if (m_chosenStage >= 0)
        return m_chosenStage + (m_built ? 1 : 0);
    return m_built ? 0 : -1;
}

void CompareController::showImage(int image)
{
    const int stage = m_built ? image - 1 : image;
    if (image < 0 || stage >= m_stages.size() || stage == m_chosenStage)
        return;
    m_chosenStage = stage;
    Q_EMIT layersChanged();
}

int CompareController::shownStage() const
{
    return m_chosenStage < 0 || !m_weighedSession ? -1 : m_weighedSession->indexOfId(m_stages.at(m_chosenStage).stage);
}

QString CompareController::copyOf(const QString &path) const
{
    const int stage = shownStage();
    // Blanks would need the form with brackets.
    if (stage < 0 || path.isEmpty() || path.contains(u' '))
        return {};
    const QString name = m_weighedSession->graph().stages().at(stage).name;
    return QStringLiteral("COPY --from=%1 %2 %2").arg(name.isEmpty() ? QString::number(stage) : name, path);
}

void CompareController::showStages(DocumentSession *session, const QList<Compare::StageWeight> &weights)
{
    m_stages.clear();
    m_chosenStage = -1;
    m_weighedSession = session;
    for (const Compare::StageWeight &weight : weights) {
        if (!weight.error.isEmpty())
            continue;
        Compare::Side side;
        side.label = session->graph().displayName(weight.stage);
        side.image = weight.image;
        side.origins = weight.origins;
        m_stages.append({session->stageIds().value(weight.stage), side});
    }
    if (!m_built && !m_stages.isEmpty())
        m_chosenStage = static_cast<int>(m_stages.size()) - 1;
    Q_EMIT layersChanged();
}

QVariantList CompareController::layers() const
{
    QVariantList rows;
    const Compare::Side *shown = shownSide();
    if (!shown)
        return rows;
    const Image::ImageContents &image = shown->image;
    for (qsizetype index = 0; index < image.layers.size(); ++index) {
        const Image::Layer &layer = image.layers.at(index);
        const Compare::LayerOrigin origin = shown->origins.value(index);
        rows.append(QVariantMap{{QStringLiteral("number"), index + 1},
                                {QStringLiteral("size"), byteSizeText(layer.contentBytes)},
                                {QStringLiteral("live"), byteSizeText(layer.liveBytes)},
                                {QStringLiteral("text"), origin.text},
                                {QStringLiteral("stageName"), origin.stageName},
                                {QStringLiteral("line"), origin.line},
                                {QStringLiteral("digest"), layer.diffId.mid(7, 12)},
                                {QStringLiteral("share"),
                                 image.contentBytes > 0
                                     ? static_cast<double>(layer.contentBytes) / static_cast<double>(image.contentBytes)
                                     : 0.0}});
    }
    return rows;
}

QString CompareController::layersTitle() const
{
    const Compare::Side *shown = shownSide();
    if (!shown)
        return {};
    return tr("%1: %2 in %n layer(s)", nullptr, static_cast<int>(shown->image.layers.size()))
        .arg(shown->label, byteSizeText(shown->image.contentBytes));
}

QString CompareController::waste() const
{
    const Compare::Side *shown = shownSide();
    return shown && shown->image.wastedBytes > 0 ? Compare::wasteText(shown->image.wasted) : QString();
}

QVariantList CompareController::otherBases() const
{
    constexpr qsizetype most = 5;
    QVariantList list;
    const Compare::Side *shown = shownSide();
    if (!shown)
        return list;
    QList<Compare::KnownBase> known;
    for (const QString &name : m_builds->images().names()) {
        if (const Engine::ImageFacts *image = m_builds->images().find(name))
            known.append({name, image->engineBytes, image->platform});
    }
    const QList<Compare::KnownBase> estimates = Compare::baseEstimates(*shown, known, most);
    const int line = Compare::lineOfBase(*shown);
    for (const Compare::KnownBase &base : estimates)
        list.append(QVariantMap{{QStringLiteral("text"), tr("%1 ≈ %2").arg(base.reference, byteSizeText(base.bytes))},
                                {QStringLiteral("line"), line}});
    return list;
}

double CompareController::measuredBytes() const
{
    const Compare::Side *shown = shownSide();
    return shown ? static_cast<double>(shown->image.contentBytes) : 0;
}

bool CompareController::prepare(DocumentSession *session, const QString &context, Baseline baseline)
{
    if (isBusy() || m_builds->isRunning() || !session)
        return false;
    m_session = session;
    m_context = context;
    m_baseline = baseline;
    m_message.clear();
    m_before.reset();
    return true;
}

void CompareController::buildAndCompare(DocumentSession *session, const QString &context, Baseline baseline,
                                        const QString &value, const QString &valueContext)
{
    if (!prepare(session, context, baseline))
        return;
    using Output = Build::BuildRequest::Output;
    const Output output = m_builds->requestOf(*session, context).output;
    if (output == Output::Push || output == Output::Folder) {
        fail(tr(
            "What is pushed or written as files is not measured here. To compare it, let it go to the engine's images "
            "in the options of the build."));
        return;
    }
    m_beforeRequest = {};
    m_beforeRequest.variant.kind = Compare::Variant::Kind::Reference;
    if (const auto latest = m_latest.constFind(keyOf(*session));
        baseline == Baseline::Previous && latest != m_latest.constEnd()) {
        m_before = *latest;
        return buildAfter();
    }
    if (const auto request = requestFor(baseline, value, valueContext)) {
        m_beforeRequest = *request;
        return measure(*request, [this](const Compare::MeasureOutcome &outcome) { beforeMeasured(outcome); });
    }
    m_message = tr("There is no earlier build of %1 to compare with. Change it and build again, or choose something "
                   "else as before.")
                    .arg(session->fileName());
    buildAfter();
}

void CompareController::addVariant(DocumentSession *session, const QString &context, Baseline baseline,
                                   const QString &value, const QString &valueContext)
{
    if (!m_comparison.isThere() || !prepare(session, context, baseline))
        return;
    if (const auto request = requestFor(baseline, value, valueContext))
        measure(*request,
                [this, request](const Compare::MeasureOutcome &outcome) { variantMeasured(*request, outcome); });
    else
        fail(tr("There is no such image to add."));
}

void CompareController::measure(const Compare::MeasureRequest &request, const Measured &then)
{
    m_measuring = std::make_unique<Compare::Measuring>(m_builds->environment());
    connect(m_measuring.get(), &Compare::Measuring::progressed, this, [this](const Compare::MeasureProgress &progress) {
        m_phase = progress.text;
        Q_EMIT busyChanged();
    });
    connect(m_measuring.get(), &Compare::Measuring::finished, this,
            [this, then](const Compare::MeasureOutcome &outcome) {
                m_measuring.release()->deleteLater();
                m_phase.clear();
                then(outcome);
            });
    Compare::MeasureRequest asked = request;
    asked.readings = m_builds->readings();
    m_measuring->start(asked, m_builds->engine());
    Q_EMIT busyChanged();
}

bool CompareController::hasPrevious(DocumentSession *session) const
{
    return session
        && (m_latest.contains(keyOf(*session))
            || m_builds->records().store().lastSuccessful(QDir::cleanPath(session->path()), session->target()));
}

void CompareController::cancel()
{
    if (m_measuring)
        m_measuring->cancel();
    if (m_timing)
        m_timing->cancel();
    if (m_waitsForBuild)
        m_builds->cancel();
}

QString CompareController::asMarkdown() const
{
    return m_comparison.isThere()
        ? QString::fromUtf8(Compare::report(m_comparison.comparisons(), Compare::ReportFormat::Markdown))
        : QString();
}

void CompareController::exportReport(const QUrl &file)
{
    if (!m_comparison.isThere())
        return;
    const QString path = file.toLocalFile();
    QThreadPool::globalInstance()->start([comparisons = m_comparison.comparisons(), path, asker = QPointer(this)] {
        const QString error = writeReport(comparisons, path);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [error, path, asker] {
            if (asker)
                Q_EMIT asker->told(error.isEmpty() ? tr("The report is in %1.").arg(path)
                                                   : tr("%1 cannot be written: %2").arg(path, error));
        });
    });
}

void CompareController::measured(DocumentSession *session, const Compare::Side &side,
                                 const Compare::MeasureRequest &request)
{
    const QString key = keyOf(*session);
    if (!m_before || session != m_session) {
        m_beforeRequest = {};
        m_beforeRequest.variant.kind = Compare::Variant::Kind::Reference;
        const auto previous = m_latest.constFind(key);
        if (previous != m_latest.constEnd())
            m_before = *previous;
    }
    m_latest.insert(key, side);
    m_built = side;
    m_chosenStage = -1;
    Q_EMIT layersChanged();
    if (m_before) {
        Compare::Side before = *std::exchange(m_before, std::nullopt);
        if (before.label == side.label)
            before.label = tr("previous build");
        m_requests = {m_beforeRequest, request};
        m_message.clear();
        m_comparison.show({before, side}, m_settings->bandwidth());
        Q_EMIT compared();
    }
    Q_EMIT busyChanged();
}

void CompareController::beforeMeasured(const Compare::MeasureOutcome &outcome)
{
    const bool isGone = m_baseline == Baseline::Previous && outcome.status == Status::Unreadable;
    if (isGone) {
        // What was to be compared with by itself is no longer there; the build was asked for all the same.
        m_message = tr("The image of the previous build is no longer there: %1").arg(outcome.error.message);
        return buildAfter();
    }
    if (outcome.status != Status::Measured)
        return fail(outcome.status == Status::Cancelled ? tr("Cancelled.") : outcome.error.message);
    m_before = outcome.side;
    buildAfter();
}

void CompareController::variantMeasured(const Compare::MeasureRequest &request, const Compare::MeasureOutcome &outcome)
{
    if (outcome.status != Status::Measured)
        return fail(outcome.status == Status::Cancelled ? tr("Cancelled.") : outcome.error.message);
    m_requests.append(request);
    m_comparison.add(outcome.side);
    Q_EMIT compared();
    Q_EMIT busyChanged();
}

void CompareController::buildAfter()
{
    m_waitsForBuild = true;
    m_builds->build(m_session, m_context);
    Q_EMIT busyChanged();
}

void CompareController::fail(const QString &message)
{
    m_before.reset();
    m_phase.clear();
    m_message = message;
    Q_EMIT busyChanged();
}

} // namespace Stagecraft::App
