// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparison.h"

#include "base/bytesize.h"
#include "compare/causes.h"

#include <QCoreApplication>

#include <algorithm>
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

QString basisOf(Metric::Kind kind)
{
    switch (kind) {
    case Metric::Kind::ContentBytes:
        return Text::tr("The sizes of all files in all layers, added up from the image's archive: the same for every "
                        "engine and image store.");
    case Metric::Kind::DownloadBytes:
        return Text::tr("The compressed layers, each once, and the configuration: what a registry sends for it.");
    case Metric::Kind::Layers:
        return Text::tr("The layers the image lists, the base image's included.");
    case Metric::Kind::BuildSeconds:
        return Text::tr("By the clock, from the start of the engine's client to its end.");
    case Metric::Kind::WarmSeconds:
        return Text::tr("Right after a build without the cache, with nothing changed.");
    case Metric::Kind::PushSeconds:
        return Text::tr("What there is to send, at the bandwidth of the settings: no push was made.");
    case Metric::Kind::WastedBytes:
        return Text::tr("What is in the layers, though later layers replace or delete it.");
    case Metric::Kind::Efficiency:
        return Text::tr("The share of all bytes in the layers that the final image still shows.");
    }
    return {};
}

Metric metricOf(Metric::Kind kind, Metric::Unit unit, const QString &name, Value before, Value after)
{
    return {kind, unit, name, before, after, reduction(before, after), false, {}, basisOf(kind)};
}

/// The engine's own figure is told because people will compare.
Metric contentMetric(const Side &before, const Side &after)
{
    Metric metric = metricOf(Metric::Kind::ContentBytes, Metric::Unit::Bytes, Text::tr("Image size"),
                             number(before.image.contentBytes), number(after.image.contentBytes));
    if (before.engineBytes && after.engineBytes)
        metric.basis += u' '
            + Text::tr("The engine itself says %1 and %2 (%3).")
                  .arg(byteSizeText(*before.engineBytes), byteSizeText(*after.engineBytes), after.engineStore);
    return metric;
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

/// "41 s to 47 s" of several runs.
QString rangeText(const QList<double> &seconds)
{
    const auto [least, most] = std::ranges::minmax(seconds);
    return Text::tr("%1 s to %2 s").arg(least, 0, 'f', 1).arg(most, 0, 'f', 1);
}

/// Of fewer than three runs on a side nothing is said about which is faster.
Metric timeMetric(Metric::Kind kind, const QString &name, const QList<double> &before, const QList<double> &after)
{
    Metric metric = metricOf(kind, Metric::Unit::Seconds, name, median(before), median(after));
    const qsizetype runs = std::min(before.size(), after.size());
    if (runs < runsForVerdict && (metric.before || metric.after)) {
        metric.reductionPercent.reset();
        metric.note = Text::tr("too few runs to judge");
    } else if (runs >= runsForVerdict) {
        metric.note = Text::tr("median of %n runs; %1, %2", nullptr, static_cast<int>(runs))
                          .arg(rangeText(before), rangeText(after));
    }
    return metric;
}

Metric buildMetric(const Side &before, const Side &after)
{
    const bool cold = !before.coldSeconds.isEmpty() || !after.coldSeconds.isEmpty();
    return timeMetric(Metric::Kind::BuildSeconds,
                      cold ? Text::tr("Build time, no layer cache") : Text::tr("Build time"),
                      cold ? before.coldSeconds : before.buildSeconds, cold ? after.coldSeconds : after.buildSeconds);
}

/// Both sides on the same basis: measured, else compressed bytes where both are known, else the files' own.
Metric pushMetric(const Side &before, const Side &after, double bandwidthMbit)
{
    const bool compressed = before.image.downloadBytes && after.image.downloadBytes;
    const auto seconds = [&](const Side &side) -> Value {
        if (!(bandwidthMbit > 0))
            return std::nullopt;
        const qint64 bytes = compressed ? *side.image.downloadBytes : side.image.contentBytes;
        return static_cast<double>(bytes) * 8.0 / (bandwidthMbit * 1e6);
    };
    if (before.pushSeconds && after.pushSeconds) {
        Metric measured = metricOf(Metric::Kind::PushSeconds, Metric::Unit::Seconds, Text::tr("Push time"),
                                   before.pushSeconds, after.pushSeconds);
        measured.note = Text::tr("measured");
        measured.basis = Text::tr("One push of each to %1, of the layers that were not there yet.").arg(after.pushedTo);
        return measured;
    }
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

/// Bytes of the layers of \a image that \a other has as well.
qint64 sharedBytes(const Image::ImageContents &image, const Image::ImageContents &other)
{
    qint64 bytes = 0;
    for (const Image::Layer &layer : image.layers) {
        const bool isShared =
            std::ranges::any_of(other.layers, [&](const Image::Layer &each) { return each.diffId == layer.diffId; });
        bytes += isShared ? layer.contentBytes : 0;
    }
    return bytes;
}

/// What both have, a registry and a machine that has one of them need not get again.
Metric layersMetric(const Side &before, const Side &after)
{
    Metric metric =
        metricOf(Metric::Kind::Layers, Metric::Unit::Count, Text::tr("Layers"),
                 static_cast<double>(before.image.layers.size()), static_cast<double>(after.image.layers.size()));
    if (const qint64 shared = sharedBytes(after.image, before.image); shared > 0)
        metric.note = Text::tr("both share %1").arg(byteSizeText(shared));
    return metric;
}

QList<Metric> metricsOf(const Side &before, const Side &after, double bandwidthMbit)
{
    QList<Metric> metrics{contentMetric(before, after), downloadMetric(before, after), layersMetric(before, after),
                          buildMetric(before, after)};
    if (!before.warmSeconds.isEmpty() || !after.warmSeconds.isEmpty())
        metrics.append(timeMetric(Metric::Kind::WarmSeconds, Text::tr("Build time, all cached"), before.warmSeconds,
                                  after.warmSeconds));
    metrics.append(pushMetric(before, after, bandwidthMbit));
    metrics.append(metricOf(Metric::Kind::WastedBytes, Metric::Unit::Bytes, Text::tr("Wasted in layers"),
                            number(before.image.wastedBytes), number(after.image.wastedBytes)));
    metrics.append(efficiencyMetric(before, after));
    return metrics;
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
    // "36272 % larger" is a number nobody can picture.
    constexpr double mostPercent = -1000;
    if (percent && *percent <= mostPercent)
        return Text::tr("%1 times as large.").arg(std::round(1 - *percent / 100));
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

/// An empty one where none has \a value.
template <typename Value>
const Metric &metricWith(const QList<Metric> &metrics, Value Metric::*member, const Value &value)
{
    static const Metric none;
    const auto found = std::ranges::find(metrics, value, member);
    return found == metrics.end() ? none : *found;
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

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString Comparison::verdict() const
{
    return reason.isEmpty() ? headline : headline + u' ' + reason;
}

const Metric &Comparison::metric(const QString &name) const
{
    return metricWith(metrics, &Metric::name, name);
}

const Metric &Comparison::metric(Metric::Kind kind) const
{
    return metricWith(metrics, &Metric::kind, kind);
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
    comparison.configuration = configurationChanges(before.image, after.image);
    if (options.files)
        comparison.files = Image::fileComparison(before.image, after.image);
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
