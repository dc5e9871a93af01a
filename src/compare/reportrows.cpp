// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/reportrows.h"

#include "base/bytesize.h"
#include "compare/reportvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr qsizetype shownCauses = 8; // JSON and CSV, for programs, have all.
constexpr qsizetype shownFiles = 10;

QString lineText(const Cause &cause)
{
    return cause.line > 0 ? Text::tr("line %1").arg(cause.line) : QString();
}

QString sizeOrNone(qint64 bytes, bool isThere)
{
    return isThere ? byteSizeText(bytes) : unknown.toString();
}

/// What is new is seldom large, but it is what the image is for: it comes among the first that are shown.
QList<int> withNews(QList<int> nodes, const Image::FileComparison &files)
{
    constexpr qsizetype mostNews = 3;
    const auto first = nodes.begin() + std::clamp<qsizetype>(shownFiles - mostNews, 0, nodes.size());
    std::stable_partition(first, nodes.end(), [&files](int node) { return files.nodes.at(node).afterBytes > 0; });
    return nodes;
}

} // namespace

QString nameOf(const Metric &metric)
{
    return metric.note.isEmpty() ? metric.name : metric.name + u" ("_s + metric.note + u')';
}

QString causesTitle(const Comparison &comparison)
{
    return Text::tr("Why: adds up to %1 exactly").arg(signedSize(comparison.difference()));
}

QString pairText(const Comparison &comparison)
{
    return comparison.before.label + u" → "_s + comparison.after.label;
}

QStringList headRow(const QList<Comparison> &comparisons)
{
    if (comparisons.size() == 1)
        return {Text::tr("Metric"), Text::tr("Before"), Text::tr("After"), Text::tr("Reduction")};
    QStringList row{Text::tr("Metric"), comparisons.constFirst().before.label};
    for (const Comparison &comparison : comparisons)
        row += {comparison.after.label, Text::tr("Reduction")};
    return row;
}

QList<QStringList> metricRows(const QList<Comparison> &comparisons)
{
    QList<QStringList> rows;
    for (const Metric &metric : comparisons.constFirst().metrics) {
        QStringList row{nameOf(metric), valueText(metric, metric.before)};
        for (const Comparison &comparison : comparisons) {
            const Metric &own = comparison.metric(metric.name);
            row += {valueText(own, own.after), reductionText(own)};
        }
        rows.append(row);
    }
    return rows;
}

QList<QStringList> causeRows(const Comparison &comparison)
{
    const QList<Cause> causes = shortened(comparison.causes, shownCauses);
    QList<QStringList> rows;
    for (const Cause &cause : causes)
        rows.append({signedSize(cause.bytes), cause.text, lineText(cause)});
    return rows;
}

QList<QStringList> configurationRows(const Comparison &comparison)
{
    QList<QStringList> rows;
    for (const ConfigurationChange &change : comparison.configuration)
        rows.append({change.name, change.before, change.after});
    return rows;
}

QList<QStringList> fileRows(const Comparison &comparison)
{
    QList<QStringList> rows;
    const QList<int> nodes = withNews(Image::largestDifferences(*comparison.files, shownFiles), *comparison.files);
    const QList<int> shown = nodes.first(std::min(shownFiles, nodes.size()));
    for (const int node : shown) {
        const Image::ComparedFile &file = comparison.files->nodes.at(node);
        rows.append({QString::fromUtf8(comparison.files->pathOf(node)) + (file.isFolder ? u"/"_s : QString()),
                     sizeOrNone(file.beforeBytes, file.beforeBytes > 0 || file.beforeLayer >= 0),
                     sizeOrNone(file.afterBytes, file.afterBytes > 0 || file.afterLayer >= 0)});
    }
    if (nodes.size() > shownFiles) {
        Image::ComparedFile rest;
        const QList<int> others = nodes.sliced(shownFiles);
        for (const int node : others) {
            rest.beforeBytes += comparison.files->nodes.at(node).beforeBytes;
            rest.afterBytes += comparison.files->nodes.at(node).afterBytes;
        }
        rows.append({Text::tr("%n others", nullptr, static_cast<int>(nodes.size() - shownFiles)),
                     sizeOrNone(rest.beforeBytes, rest.beforeBytes > 0),
                     sizeOrNone(rest.afterBytes, rest.afterBytes > 0)});
    }
    return rows;
}

QList<Section> sectionsOf(const Comparison &comparison)
{
    QList<Section> sections;
    if (!comparison.causes.isEmpty())
        sections.append({Section::Kind::Causes,
                         causesTitle(comparison),
                         {Text::tr("Size"), Text::tr("Cause"), Text::tr("Where")},
                         causeRows(comparison)});
    if (comparison.files && !comparison.files->nodes.constFirst().children.isEmpty())
        sections.append({Section::Kind::Files,
                         filesText(*comparison.files),
                         {Text::tr("Path"), Text::tr("Before"), Text::tr("After")},
                         fileRows(comparison)});
    sections.append({Section::Kind::Configuration,
                     Text::tr("What containers of it do"),
                     {Text::tr("Setting"), Text::tr("Before"), Text::tr("After")},
                     configurationRows(comparison)});
    return sections;
}

} // namespace Stagecraft::Compare
