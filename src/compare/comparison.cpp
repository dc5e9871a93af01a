// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparison.h"

#include "base/bytesize.h"
#include "compare/causes.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr qsizetype runsForVerdict = 3;

using Value = std::optional<double>;

Value number(std::optional<qint64> bytes)
{
    return bytes ? Value(static_cast<double>(*bytes)) : std::nullopt;
}

Value reduction(Value before, Value after)
{
    if (!before || !after || *before == 0)
        return std::nullopt;
    return (*before - *after) / *before * 100.0;
}

Metric metricOf(Metric::Kind kind, Metric::Unit unit, const QString &name, Value before, Value after)
{
    return {kind, unit, name, before, after, reduction(before, after), false, {}};
}

Metric contentMetric(const Side &before, const Side &after)
{
    return metricOf(Metric::Kind::ContentBytes, Metric::Unit::Bytes, Text::tr("Image size"),
                    number(before.image.contentBytes), number(after.image.contentBytes));
}

Metric downloadMetric(const Side &before, const Side &after)
{
    Metric metric = metricOf(Metric::Kind::DownloadBytes, Metric::Unit::Bytes, Text::tr("Download size"),
                             number(before.image.downloadBytes), number(after.image.downloadBytes));
    metric.estimated = (metric.before && !before.image.downloadExact) || (metric.after && !after.image.downloadExact);
    if (!metric.before || !metric.after)
        metric.note = Text::tr("not known: the archive holds uncompressed layers");
    return metric;
}

Metric buildMetric(const Side &before, const Side &after)
{
    Metric metric = metricOf(Metric::Kind::BuildSeconds, Metric::Unit::Seconds, Text::tr("Build time"),
                             before.medianBuildSeconds(), after.medianBuildSeconds());
    const qsizetype runs = std::min(before.buildSeconds.size(), after.buildSeconds.size());
    if (runs < runsForVerdict && (metric.before || metric.after)) {
        metric.reductionPercent.reset();
        metric.note = Text::tr("too few runs to judge");
    }
    return metric;
}

/// Both sides on the same basis: compressed bytes where both are known, else the files' own.
Metric pushMetric(const Side &before, const Side &after, double bandwidthMbit)
{
    const bool compressed = before.image.downloadBytes && after.image.downloadBytes;
    const auto seconds = [&](const Side &side) -> Value {
        if (!(bandwidthMbit > 0))
            return std::nullopt;
        const qint64 bytes = compressed ? *side.image.downloadBytes : side.image.contentBytes;
        return static_cast<double>(bytes) * 8.0 / (bandwidthMbit * 1e6);
    };
    Metric metric = metricOf(Metric::Kind::PushSeconds, Metric::Unit::Seconds, Text::tr("Push time"), seconds(before),
                             seconds(after));
    metric.estimated = true;
    const QString rate = QString::number(bandwidthMbit);
    metric.note = compressed ? Text::tr("at %1 Mbit/s").arg(rate) : Text::tr("at %1 Mbit/s, uncompressed").arg(rate);
    return metric;
}

/// Not a thing that shrinks: it has no reduction.
Metric efficiencyMetric(const Side &before, const Side &after)
{
    Metric metric = metricOf(Metric::Kind::Efficiency, Metric::Unit::Ratio, Text::tr("Efficiency"),
                             before.image.efficiency(), after.image.efficiency());
    metric.reductionPercent.reset();
    return metric;
}

QList<Metric> metricsOf(const Side &before, const Side &after, double bandwidthMbit)
{
    return {contentMetric(before, after),
            downloadMetric(before, after),
            metricOf(Metric::Kind::Layers, Metric::Unit::Count, Text::tr("Layers"),
                     static_cast<double>(before.image.layers.size()), static_cast<double>(after.image.layers.size())),
            buildMetric(before, after),
            pushMetric(before, after, bandwidthMbit),
            metricOf(Metric::Kind::WastedBytes, Metric::Unit::Bytes, Text::tr("Wasted in layers"),
                     number(before.image.wastedBytes), number(after.image.wastedBytes)),
            efficiencyMetric(before, after)};
}

QString percentText(double percent)
{
    return QString::number(std::round(std::abs(percent) * 10.0) / 10.0, 'g', 6);
}

QString headlineOf(const Comparison &comparison)
{
    const Value percent = comparison.metric(Metric::Kind::ContentBytes).reductionPercent;
    const qint64 difference = comparison.difference();
    if (difference == 0)
        return Text::tr("Same size.");
    const QString amount = percent ? Text::tr("%1 %").arg(percentText(*percent)) : byteSizeText(qAbs(difference));
    return difference < 0 ? Text::tr("%1 smaller.").arg(amount) : Text::tr("%1 larger.").arg(amount);
}

/// The greatest cause that points the way the size went.
QString reasonOf(const Comparison &comparison)
{
    const qint64 difference = comparison.difference();
    const auto cause = std::find_if(comparison.causes.begin(), comparison.causes.end(), [&](const Cause &one) {
        return difference < 0 ? one.bytes < 0 : difference > 0 && one.bytes > 0;
    });
    return cause == comparison.causes.end() ? QString() : Text::tr("%1.").arg(cause->text);
}

void judge(Comparison &comparison)
{
    const QString before = comparison.before.image.platform;
    const QString after = comparison.after.image.platform;
    if (before != after) {
        comparison.headline = Text::tr("No verdict.");
        comparison.reason = Text::tr("The images are for different platforms: %1 and %2.").arg(before, after);
        return;
    }
    comparison.headline = headlineOf(comparison);
    comparison.reason = reasonOf(comparison);
}

} // namespace

std::optional<double> Side::medianBuildSeconds() const
{
    if (buildSeconds.isEmpty())
        return std::nullopt;
    QList<double> sorted = buildSeconds;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

QString Comparison::verdict() const
{
    return reason.isEmpty() ? headline : headline + u' ' + reason;
}

const Metric &Comparison::metric(Metric::Kind kind) const
{
    static const Metric none;
    const auto found =
        std::find_if(metrics.begin(), metrics.end(), [&](const Metric &one) { return one.kind == kind; });
    return found == metrics.end() ? none : *found;
}

qint64 Comparison::difference() const
{
    return after.image.contentBytes - before.image.contentBytes;
}

Comparison compare(const Side &before, const Side &after, const CompareOptions &options)
{
    Comparison comparison;
    comparison.before = before;
    comparison.after = after;
    comparison.bandwidthMbit = options.bandwidthMbit;
    comparison.metrics = metricsOf(before, after, options.bandwidthMbit);
    comparison.causes = causesOf(before, after);
    judge(comparison);
    return comparison;
}

QList<Cause> shortened(const QList<Cause> &causes, qsizetype count)
{
    if (causes.size() <= count)
        return causes;
    QList<Cause> list = causes.first(std::max<qsizetype>(count - 1, 0));
    Cause rest;
    const qsizetype left = causes.size() - list.size();
    for (qsizetype index = list.size(); index < causes.size(); ++index)
        rest.bytes += causes[index].bytes;
    rest.text = Text::tr("%n other causes", nullptr, static_cast<int>(left));
    list.append(rest);
    return list;
}

} // namespace Stagecraft::Compare
