// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/reportjson.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue lineOrNull(int line)
{
    return line > 0 ? QJsonValue(line) : QJsonValue(QJsonValue::Null);
}

QLatin1StringView kindName(Cause::Kind kind)
{
    switch (kind) {
    case Cause::Kind::Base:
        return "base"_L1;
    case Cause::Kind::Moved:
        return "moved"_L1;
    case Cause::Kind::Removed:
        return "removed"_L1;
    case Cause::Kind::Added:
        return "added"_L1;
    case Cause::Kind::Changed:
        return "changed"_L1;
    case Cause::Kind::Wasted:
        return "wasted"_L1;
    case Cause::Kind::Other:
        break;
    }
    return "other"_L1;
}

QLatin1StringView sideName(Cause::Where where)
{
    switch (where) {
    case Cause::Where::Before:
        return "before"_L1;
    case Cause::Where::After:
        return "after"_L1;
    case Cause::Where::Both:
        break;
    }
    return "both"_L1;
}

QJsonObject causeJson(const Cause &cause)
{
    return {
        {"bytes"_L1, cause.bytes},           {"kind"_L1, kindName(cause.kind)},     {"text"_L1, cause.text},
        {"line"_L1, lineOrNull(cause.line)}, {"stage"_L1, textOrNull(cause.stage)}, {"side"_L1, sideName(cause.side)}};
}

QJsonObject wastedJson(const Image::WastedBytes &wasted)
{
    return {{"overwritten"_L1, wasted.overwritten}, {"repeated"_L1, wasted.repeated}, {"deleted"_L1, wasted.deleted}};
}

QJsonArray configurationJson(const QList<ConfigurationChange> &changes)
{
    QJsonArray list;
    for (const ConfigurationChange &change : changes)
        list.append(QJsonObject{{"name"_L1, change.name}, {"before"_L1, change.before}, {"after"_L1, change.after}});
    return list;
}

QJsonValue filesJson(const std::optional<Image::FileComparison> &files)
{
    if (!files)
        return QJsonValue::Null;
    const Image::ComparedFile all = files->nodes.value(0);
    return QJsonObject{{"removed"_L1, all.removed}, {"added"_L1, all.added}, {"changed"_L1, all.changed}};
}

QJsonObject sideJson(const Side &side, const std::optional<double> &pushSeconds, bool isPushed, double bandwidthMbit)
{
    const Image::ImageContents &image = side.image;
    return {{"label"_L1, side.label},
            {"imageId"_L1, image.imageId},
            {"platform"_L1, image.platform},
            {"engine"_L1, textOrNull(side.engine)},
            {"contentBytes"_L1, image.contentBytes},
            {"downloadBytes"_L1, orNull(image.downloadBytes)},
            {"downloadExact"_L1, image.downloadExact},
            {"layers"_L1, image.layers.size()},
            {"buildSeconds"_L1, orNull(median(side.timedSeconds()))},
            {"runs"_L1, side.timedSeconds().size()},
            {"buildCache"_L1, side.coldSeconds.isEmpty() ? "asFound"_L1 : "none"_L1},
            {"cachedBuildSeconds"_L1, orNull(median(side.warmSeconds))},
            {"pushSeconds"_L1, orNull(pushSeconds)},
            {"pushBasis"_L1, isPushed ? "measured"_L1 : "estimated"_L1},
            {"bandwidthMbit"_L1, bandwidthMbit},
            {"wastedBytes"_L1, image.wastedBytes},
            {"wasted"_L1, wastedJson(image.wasted)},
            {"efficiency"_L1, image.efficiency()}};
}

QJsonObject reductionsJson(const Comparison &comparison)
{
    const auto percent = [&](Metric::Kind kind) { return orNull(comparison.metric(kind).reductionPercent); };
    return {{"contentBytes"_L1, percent(Metric::Kind::ContentBytes)},
            {"downloadBytes"_L1, percent(Metric::Kind::DownloadBytes)},
            {"layers"_L1, percent(Metric::Kind::Layers)},
            {"buildSeconds"_L1, percent(Metric::Kind::BuildSeconds)},
            {"pushSeconds"_L1, percent(Metric::Kind::PushSeconds)}};
}

QJsonObject layerJson(const Image::Layer &layer, const LayerOrigin &origin)
{
    return {{"digest"_L1, layer.digest},
            {"diffId"_L1, layer.diffId},
            {"contentBytes"_L1, layer.contentBytes},
            {"liveBytes"_L1, layer.liveBytes},
            {"createdBy"_L1, textOrNull(layer.createdBy)},
            {"line"_L1, lineOrNull(origin.line)}};
}

} // namespace

QJsonObject comparisonJson(const Comparison &comparison)
{
    const Metric &push = comparison.metric(Metric::Kind::PushSeconds);
    QJsonArray causes;
    for (const Cause &cause : comparison.causes)
        causes.append(causeJson(cause));
    return {{"format"_L1, "stagecraft-compare/1"_L1},
            {"verdict"_L1, comparison.verdict()},
            {"before"_L1, sideJson(comparison.before, push.before, !push.estimated, comparison.bandwidthMbit)},
            {"after"_L1, sideJson(comparison.after, push.after, !push.estimated, comparison.bandwidthMbit)},
            {"reductionPercent"_L1, reductionsJson(comparison)},
            {"causes"_L1, causes},
            {"files"_L1, filesJson(comparison.files)},
            {"configuration"_L1, configurationJson(comparison.configuration)}};
}

QJsonObject comparisonJson(const QList<Comparison> &comparisons)
{
    QJsonObject first = comparisonJson(comparisons.constFirst());
    QJsonArray others;
    for (qsizetype index = 1; index < comparisons.size(); ++index) {
        QJsonObject other = comparisonJson(comparisons.at(index));
        other.remove("format"_L1);
        other.remove("before"_L1);
        others.append(other);
    }
    if (!others.isEmpty())
        first.insert("others"_L1, others);
    return first;
}

QJsonObject measureJson(const Side &side)
{
    const Image::ImageContents &image = side.image;
    QJsonArray layers;
    for (qsizetype index = 0; index < image.layers.size(); ++index)
        layers.append(layerJson(image.layers[index], side.origins.value(index)));
    return {{"format"_L1, "stagecraft-measure/1"_L1},
            {"reference"_L1, textOrNull(image.references.value(0))},
            {"platform"_L1, image.platform},
            {"contentBytes"_L1, image.contentBytes},
            {"tarBytes"_L1, image.tarBytes},
            {"downloadBytes"_L1, orNull(image.downloadBytes)},
            {"downloadExact"_L1, image.downloadExact},
            {"engineBytes"_L1, orNull(side.engineBytes)},
            {"engineStore"_L1, textOrNull(side.engineStore)},
            {"layers"_L1, layers},
            {"finalBytes"_L1, image.finalBytes},
            {"wastedBytes"_L1, image.wastedBytes},
            {"wasted"_L1, wastedJson(image.wasted)},
            {"efficiency"_L1, image.efficiency()}};
}

} // namespace Stagecraft::Compare
