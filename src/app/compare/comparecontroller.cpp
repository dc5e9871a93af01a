// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/comparecontroller.h"

#include "base/bytesize.h"
#include "compare/report.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Stagecraft::App {

namespace {

constexpr qsizetype mostCauses = 8;

QString keyOf(const DocumentSession &session)
{
    return session.path() + u'\n' + session.target();
}

int judgement(const Compare::Metric &metric)
{
    if (!metric.reductionPercent || *metric.reductionPercent == 0)
        return 0;
    return *metric.reductionPercent > 0 ? 1 : -1;
}

QVariantMap barOf(const Compare::Side &side, qint64 largest)
{
    QVariantList segments;
    for (qsizetype index = 0; index < side.image.layers.size(); ++index) {
        const Compare::LayerOrigin origin = side.origins.value(index);
        const qint64 bytes = side.image.layers.at(index).contentBytes;
        if (bytes <= 0)
            continue;
        segments.append(QVariantMap{
            {QStringLiteral("share"), static_cast<double>(bytes) / static_cast<double>(std::max<qint64>(1, largest))},
            {QStringLiteral("text"), origin.text},
            {QStringLiteral("size"), byteSizeText(bytes)},
            {QStringLiteral("stage"), origin.stage},
            {QStringLiteral("isBase"), origin.kind == Compare::LayerOrigin::Kind::Base}});
    }
    return {{QStringLiteral("label"), side.label},
            {QStringLiteral("total"), byteSizeText(side.image.contentBytes)},
            {QStringLiteral("segments"), segments}};
}

} // namespace

CompareController::CompareController(BuildController *builds, ApplicationSettings *settings, QObject *parent)
    : QObject(parent)
    , m_builds(builds)
    , m_settings(settings)
{
    connect(builds, &BuildController::measured, this, &CompareController::measured);
    connect(builds, &BuildController::runningChanged, this, [this] {
        if (!m_waitsForBuild || m_builds->isRunning())
            return;
        m_waitsForBuild = false;
        if (m_builds->current().outcome() != BuildRun::Outcome::Succeeded)
            fail(m_builds->current().message());
    });
}

CompareController::~CompareController() = default;

QString CompareController::headline() const
{
    return m_comparison ? m_comparison->headline : QString();
}

QString CompareController::reason() const
{
    return m_comparison ? m_comparison->reason : QString();
}

bool CompareController::isSmaller() const
{
    return m_comparison && m_comparison->difference() < 0;
}

QString CompareController::summary() const
{
    if (!m_comparison)
        return {};
    return tr("%1 → %2 · measured from both image archives · %3")
        .arg(byteSizeText(m_comparison->before.image.contentBytes),
             byteSizeText(m_comparison->after.image.contentBytes), m_comparison->after.image.platform);
}

QString CompareController::beforeLabel() const
{
    return m_comparison ? m_comparison->before.label : QString();
}

QString CompareController::afterLabel() const
{
    return m_comparison ? m_comparison->after.label : QString();
}

QVariantList CompareController::metrics() const
{
    QVariantList rows;
    if (!m_comparison)
        return rows;
    for (const Compare::Metric &metric : m_comparison->metrics) {
        rows.append(QVariantMap{{QStringLiteral("name"), metric.name},
                                {QStringLiteral("before"), Compare::valueText(metric, metric.before)},
                                {QStringLiteral("after"), Compare::valueText(metric, metric.after)},
                                {QStringLiteral("reduction"), Compare::reductionText(metric)},
                                {QStringLiteral("good"), judgement(metric)},
                                {QStringLiteral("estimated"), metric.estimated},
                                {QStringLiteral("note"), metric.note}});
    }
    return rows;
}

QVariantList CompareController::causes() const
{
    QVariantList rows;
    if (!m_comparison)
        return rows;
    const QList<Compare::Cause> causes = Compare::shortened(m_comparison->causes, mostCauses);
    double largest = 1;
    for (const Compare::Cause &cause : causes)
        largest = std::max(largest, std::abs(static_cast<double>(cause.bytes)));
    for (const Compare::Cause &cause : causes) {
        rows.append(QVariantMap{{QStringLiteral("bytesText"),
                                 (cause.bytes > 0 ? QStringLiteral("+") : QString()) + byteSizeText(cause.bytes)},
                                {QStringLiteral("text"), cause.text},
                                {QStringLiteral("share"), std::abs(static_cast<double>(cause.bytes)) / largest},
                                {QStringLiteral("smaller"), cause.bytes < 0},
                                // Lines of the other file are no places in the one that is open.
                                {QStringLiteral("line"), cause.side == Compare::Cause::Where::Before ? 0 : cause.line},
                                {QStringLiteral("stage"), cause.stage}});
    }
    return rows;
}

QString CompareController::causesSum() const
{
    return m_comparison ? byteSizeText(m_comparison->difference()) : QString();
}

QVariantList CompareController::bars() const
{
    if (!m_comparison)
        return {};
    const qint64 largest = std::max(m_comparison->before.image.contentBytes, m_comparison->after.image.contentBytes);
    return {barOf(m_comparison->before, largest), barOf(m_comparison->after, largest)};
}

QVariantList CompareController::layers() const
{
    QVariantList rows;
    if (!m_shown)
        return rows;
    const Image::ImageContents &image = m_shown->image;
    for (qsizetype index = 0; index < image.layers.size(); ++index) {
        const Image::Layer &layer = image.layers.at(index);
        const Compare::LayerOrigin origin = m_shown->origins.value(index);
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
    if (!m_shown)
        return {};
    return tr("%1: %2 in %n layer(s)", nullptr, static_cast<int>(m_shown->image.layers.size()))
        .arg(m_shown->label, byteSizeText(m_shown->image.contentBytes));
}

void CompareController::buildAndCompare(DocumentSession *session, const QString &context, Baseline baseline,
                                        const QString &value, const QString &valueContext)
{
    if (isBusy() || m_builds->isRunning() || !session)
        return;
    using Output = Build::BuildRequest::Output;
    const Output output = m_builds->requestOf(*session, context).output;
    if (output == Output::Push || output == Output::Folder) {
        fail(tr(
            "What is pushed or written as files is not measured here. To compare it, let it go to the engine's images "
            "in the options of the build."));
        return;
    }
    m_session = session;
    m_context = context;
    m_baseline = baseline;
    m_message.clear();
    m_before.reset();
    if (const auto latest = m_latest.constFind(keyOf(*session));
        baseline == Baseline::Previous && latest != m_latest.constEnd()) {
        m_before = *latest;
        return buildAfter();
    }
    if (const auto request = requestFor(baseline, value, valueContext))
        return measureBefore(*request);
    m_message = tr("There is no earlier build of %1 to compare with. Change it and build again, or choose something "
                   "else as before.")
                    .arg(session->fileName());
    buildAfter();
}

std::optional<Compare::MeasureRequest> CompareController::requestFor(Baseline baseline, const QString &value,
                                                                     const QString &valueContext) const
{
    Compare::MeasureRequest request;
    Compare::Variant &variant = request.variant;
    variant.label = value;
    switch (baseline) {
    case Baseline::Previous: {
        const auto last =
            m_builds->records().store().lastSuccessful(QDir::cleanPath(m_session->path()), m_session->target());
        return last ? recordRequest(last->id) : std::nullopt;
    }
    case Baseline::Record:
        return recordRequest(value.toLongLong());
    case Baseline::Image:
        variant.kind = Compare::Variant::Kind::Reference;
        variant.reference = value;
        return value.isEmpty() || value.startsWith(u'-') ? std::nullopt : std::optional(request);
    case Baseline::Archive:
        variant.kind = Compare::Variant::Kind::Archive;
        variant.file = value;
        variant.label = QFileInfo(value).fileName();
        return request;
    case Baseline::Revision:
    case Baseline::File:
        break;
    }
    // What else was chosen for the build holds for both sides, but for the names of the image.
    request.build = m_builds->requestOf(*m_session, m_context);
    request.build.tags.clear();
    request.build.output = Build::BuildRequest::Output::Load;
    variant.file = baseline == Baseline::File ? value : m_session->path();
    variant.context = valueContext.isEmpty() ? m_context : valueContext;
    variant.revision = baseline == Baseline::Revision ? value : QString();
    variant.label = QFileInfo(variant.file).fileName();
    if (baseline == Baseline::Revision)
        variant.label += u'@' + value;
    else
        request.build.target.clear(); // A stage of this file need not be one of that.
    return request;
}

std::optional<Compare::MeasureRequest> CompareController::recordRequest(qint64 record) const
{
    const auto found = m_builds->records().store().record(record);
    if (!found || found->tags.isEmpty())
        return std::nullopt;
    Compare::MeasureRequest request;
    request.variant.kind = Compare::Variant::Kind::Reference;
    request.variant.reference = found->tags.constFirst();
    request.variant.text = found->text;
    request.variant.label =
        tr("build of %1").arg(QLocale().toString(found->started.toLocalTime(), QLocale::ShortFormat));
    request.build.target = found->target;
    request.build.platform = found->platform;
    return request;
}

QVariantList CompareController::records(DocumentSession *session) const
{
    QVariantList list;
    if (!session)
        return list;
    constexpr int most = 30;
    const auto found = m_builds->records().store().recent(QDir::cleanPath(session->path()), most);
    for (const Build::BuildRecord &record : found) {
        if (!record.contentBytes || record.tags.isEmpty())
            continue;
        const QString when = QLocale().toString(record.started.toLocalTime(), QLocale::ShortFormat);
        const QString size = byteSizeText(*record.contentBytes);
        list.append(QVariantMap{
            {QStringLiteral("record"), QString::number(record.id)},
            {QStringLiteral("text"),
             record.note.isEmpty() ? tr("%1 · %2").arg(when, size) : tr("%1 · %2 · %3").arg(record.note, when, size)}});
    }
    return list;
}

void CompareController::measureBefore(const Compare::MeasureRequest &request)
{
    m_measuring = std::make_unique<Compare::Measuring>(m_builds->environment());
    connect(m_measuring.get(), &Compare::Measuring::progressed, this, [this](const Compare::MeasureProgress &progress) {
        m_phase = progress.text;
        Q_EMIT busyChanged();
    });
    connect(m_measuring.get(), &Compare::Measuring::finished, this, &CompareController::beforeMeasured);
    m_measuring->start(request, m_builds->engine());
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
    if (m_waitsForBuild)
        m_builds->cancel();
}

QString CompareController::asMarkdown() const
{
    return m_comparison ? QString::fromUtf8(Compare::report(*m_comparison, Compare::ReportFormat::Markdown))
                        : QString();
}

void CompareController::measured(DocumentSession *session, const Compare::Side &side)
{
    const QString key = keyOf(*session);
    if (!m_before || session != m_session) {
        const auto previous = m_latest.constFind(key);
        if (previous != m_latest.constEnd())
            m_before = *previous;
    }
    m_latest.insert(key, side);
    m_shown = side;
    Q_EMIT layersChanged();
    if (m_before) {
        Compare::Side before = *std::exchange(m_before, std::nullopt);
        if (before.label == side.label)
            before.label = tr("previous build");
        m_comparison = Compare::compare(before, side, {m_settings->bandwidth()});
        m_message.clear();
        Q_EMIT comparisonChanged();
        Q_EMIT compared();
    }
    Q_EMIT busyChanged();
}

void CompareController::beforeMeasured(const Compare::MeasureOutcome &outcome)
{
    m_measuring.release()->deleteLater();
    const bool isGone =
        m_baseline == Baseline::Previous && outcome.status == Compare::MeasureOutcome::Status::Unreadable;
    if (isGone) {
        // What was to be compared with by itself is no longer there; the build was asked for all the same.
        m_message = tr("The image of the previous build is no longer there: %1").arg(outcome.error.message);
        return buildAfter();
    }
    if (outcome.status != Compare::MeasureOutcome::Status::Measured) {
        fail(outcome.status == Compare::MeasureOutcome::Status::Cancelled ? tr("Cancelled.") : outcome.error.message);
        return;
    }
    m_before = outcome.side;
    buildAfter();
}

void CompareController::buildAfter()
{
    m_phase.clear();
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
