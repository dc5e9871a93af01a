// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/showncomparison.h"

#include "base/bytesize.h"
#include "compare/reportvalues.h"

#include <algorithm>
#include <cmath>

namespace Stagecraft::App {

namespace {

constexpr qsizetype mostCauses = 8;

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

QVariantMap valueOf(const Compare::Metric &metric, std::optional<double> value, bool isFirst)
{
    return {{QStringLiteral("text"), Compare::valueText(metric, value)},
            {QStringLiteral("reduction"), isFirst ? QString() : Compare::reductionText(metric)},
            {QStringLiteral("good"), isFirst ? 0 : judgement(metric)}};
}

} // namespace

void ShownComparison::show(const QList<Compare::Side> &sides, double bandwidthMbit)
{
    m_sides = sides;
    m_bandwidth = bandwidthMbit;
    choose(0, static_cast<int>(sides.size()) - 1);
}

void ShownComparison::add(const Compare::Side &side)
{
    m_sides.append(side);
    choose(m_before, static_cast<int>(m_sides.size()) - 1);
}

void ShownComparison::setTimes(int index, const QList<double> &withoutCache, const QList<double> &cached)
{
    if (index < 0 || index >= m_sides.size())
        return;
    m_sides[index].coldSeconds = withoutCache;
    m_sides[index].warmSeconds = cached;
    choose(m_before, m_after);
}

void ShownComparison::setDownload(int index, qint64 bytes, bool isExact)
{
    if (index < 0 || index >= m_sides.size())
        return;
    m_sides[index].image.downloadBytes = bytes;
    m_sides[index].image.downloadExact = isExact;
    choose(m_before, m_after);
}

void ShownComparison::setPush(int index, double seconds, const QString &repository)
{
    if (index < 0 || index >= m_sides.size())
        return;
    m_sides[index].pushSeconds = seconds;
    m_sides[index].pushedTo = repository;
    choose(m_before, m_after);
}

void ShownComparison::choose(int before, int after)
{
    const auto count = static_cast<int>(m_sides.size());
    if (count < 2 || before < 0 || after < 0 || before >= count || after >= count)
        return;
    // The same on both sides says nothing: whoever chooses it there wants the two exchanged.
    if (before == after)
        (before == m_after ? after : before) = before == m_after ? m_before : m_after;
    m_before = before;
    m_after = after;
    m_comparisons.clear();
    for (const Compare::Side &side : std::as_const(m_sides))
        m_comparisons.append(Compare::compare(m_sides.at(before), side, {.bandwidthMbit = m_bandwidth}));
    Q_EMIT changed();
}

const Compare::Comparison &ShownComparison::chosen() const
{
    static const Compare::Comparison none;
    return m_comparisons.isEmpty() ? none : m_comparisons.at(m_after);
}

QList<Compare::Comparison> ShownComparison::comparisons() const
{
    QList<Compare::Comparison> all{chosen()};
    for (int index = 0; index < m_comparisons.size(); ++index) {
        if (index != m_before && index != m_after)
            all.append(m_comparisons.at(index));
    }
    return all;
}

int ShownComparison::change() const
{
    return chosen().difference() > 0 ? 1 : chosen().difference() < 0 ? -1 : 0;
}

QString ShownComparison::summary() const
{
    return isThere() ? Compare::basisText(chosen()) : QString();
}

QStringList ShownComparison::variants() const
{
    QStringList labels;
    for (const Compare::Side &side : m_sides)
        labels.append(side.label);
    return labels;
}

QList<int> ShownComparison::columns() const
{
    QList<int> columns{m_before};
    for (int index = 0; index < m_sides.size(); ++index) {
        if (index != m_before)
            columns.append(index);
    }
    return columns;
}

QVariantList ShownComparison::metrics() const
{
    QVariantList rows;
    const QList<int> afterwards = columns().sliced(1);
    for (const Compare::Metric &metric : chosen().metrics) {
        QVariantList values{valueOf(metric, metric.before, true)};
        for (const int variant : afterwards) {
            const Compare::Metric &own = m_comparisons.at(variant).metric(metric.name);
            values.append(valueOf(own, own.after, false));
        }
        rows.append(QVariantMap{{QStringLiteral("name"), metric.name},
                                {QStringLiteral("note"), metric.note},
                                {QStringLiteral("basis"), metric.basis},
                                {QStringLiteral("estimated"), metric.estimated},
                                {QStringLiteral("values"), values}});
    }
    return rows;
}

QVariantList ShownComparison::causes() const
{
    QVariantList rows;
    const QList<Compare::Cause> causes = Compare::shortened(chosen().causes, mostCauses);
    double largest = 1;
    for (const Compare::Cause &cause : causes)
        largest = std::max(largest, std::abs(static_cast<double>(cause.bytes)));
    for (const Compare::Cause &cause : causes) {
        rows.append(QVariantMap{{QStringLiteral("bytesText"), Compare::signedSize(cause.bytes)},
                                {QStringLiteral("text"), cause.text},
                                {QStringLiteral("share"), std::abs(static_cast<double>(cause.bytes)) / largest},
                                {QStringLiteral("smaller"), cause.bytes < 0},
                                // Lines of the other file are no places in the one that is open.
                                {QStringLiteral("line"), cause.side == Compare::Cause::Where::Before ? 0 : cause.line},
                                {QStringLiteral("stage"), cause.stage}});
    }
    return rows;
}

QString ShownComparison::causesSum() const
{
    return Compare::signedSize(chosen().difference());
}

QVariantList ShownComparison::bars() const
{
    if (!isThere())
        return {};
    const qint64 largest = std::max(chosen().before.image.contentBytes, chosen().after.image.contentBytes);
    return {barOf(chosen().before, largest), barOf(chosen().after, largest)};
}

QVariantList ShownComparison::configuration() const
{
    QVariantList rows;
    for (const Compare::ConfigurationChange &change : chosen().configuration)
        rows.append(QVariantMap{{QStringLiteral("name"), change.name},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after},
                                {QStringLiteral("differs"), change.differs()}});
    return rows;
}

} // namespace Stagecraft::App
