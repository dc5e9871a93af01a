// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/report.h"

#include "compare/reporthtml.h"
#include "compare/reportjson.h"
#include "compare/reportrows.h"
#include "compare/reporttext.h"
#include "compare/reportvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

using Row = QStringList;

Row visibleRow(const Row &row)
{
    Row visible;
    for (const QString &cell : row)
        visible.append(visibleText(cell));
    return visible;
}

QString textRow(Section::Kind kind, const Row &row)
{
    switch (kind) {
    case Section::Kind::Causes:
        return row[0].rightJustified(10) + u"  "_s + visibleText(row[1])
            + (row[2].isEmpty() ? QString() : u" ("_s + row[2] + u')');
    case Section::Kind::Files:
        return u"  "_s + row[1].rightJustified(10) + u" → "_s + row[2].leftJustified(10) + u"  "_s
            + visibleText(row[0]);
    case Section::Kind::Configuration:
        break;
    }
    return u"  "_s + visibleText(row[0]) + u": "_s + visibleText(row[1])
        + (row[1] == row[2] ? QString() : u" → "_s + visibleText(row[2]));
}

QString textDetails(const Comparison &comparison)
{
    QString text;
    const QList<Section> sections = sectionsOf(comparison);
    for (const Section &section : sections) {
        text += u'\n' + section.title + u'\n';
        for (const Row &row : section.rows)
            text += textRow(section.kind, row) + u'\n';
    }
    return text;
}

QString textReport(const QList<Comparison> &comparisons)
{
    QString text;
    for (const Comparison &comparison : comparisons)
        text += visibleText(comparison.verdict()) + u'\n' + basisText(comparison) + u"\n\n"_s;
    text += Text::tr("Before: %1").arg(visibleText(comparisons.constFirst().before.label)) + u'\n';
    for (const Comparison &comparison : comparisons)
        text += Text::tr("After:  %1").arg(visibleText(comparison.after.label)) + u'\n';
    QList<Row> table{visibleRow(headRow(comparisons))};
    const QList<Row> metrics = metricRows(comparisons);
    table.append(metrics);
    text += u'\n' + alignedTable(table);
    for (const Comparison &comparison : comparisons) {
        if (comparisons.size() > 1)
            text += u'\n' + visibleText(pairText(comparison)) + u'\n';
        text += textDetails(comparison);
    }
    return text;
}

QString markdownRow(const Row &row)
{
    QString line = u"|"_s;
    for (const QString &cell : row)
        line += u' ' + markdownText(cell) + u" |"_s;
    return line + u'\n';
}

QString markdownTable(const Row &head, const QList<Row> &rows, const QString &alignment)
{
    QString text = markdownRow(head) + alignment + u'\n';
    for (const Row &row : rows)
        text += markdownRow(row);
    return text;
}

QString markdownReport(const QList<Comparison> &comparisons)
{
    QString text;
    for (const Comparison &comparison : comparisons)
        text += u"**"_s + markdownText(comparison.headline) + u"** "_s + markdownText(comparison.reason) + u"\n\n"_s;
    Row head = headRow(comparisons);
    if (comparisons.size() == 1) {
        head[1] = comparisons.constFirst().before.label;
        head[2] = comparisons.constFirst().after.label;
    }
    text += markdownTable(head, metricRows(comparisons), u"|---|"_s + u"--:|"_s.repeated(head.size() - 1));
    for (const Comparison &comparison : comparisons) {
        if (comparisons.size() > 1)
            text += u"\n### "_s + markdownText(pairText(comparison)) + u'\n';
        const QList<Section> sections = sectionsOf(comparison);
        for (const Section &section : sections) {
            const bool isCauses = section.kind == Section::Kind::Causes;
            text += u'\n' + markdownText(section.title) + u"\n\n"_s
                + markdownTable(section.head, section.rows, isCauses ? u"|--:|---|---|"_s : u"|---|--:|--:|"_s);
        }
    }
    return text;
}

QString plainNumber(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 3).remove(QLatin1StringView(".000")) : QString();
}

/// Numbers as they are, for a spreadsheet: bytes, seconds, counts.
QString csvReport(const QList<Comparison> &comparisons)
{
    QString text = u"metric,before,after,reductionPercent,variant\r\n"_s;
    for (const Comparison &comparison : comparisons) {
        for (const Metric &metric : comparison.metrics)
            text += csvText(nameOf(metric)) + u',' + plainNumber(metric.before) + u',' + plainNumber(metric.after)
                + u',' + plainNumber(metric.reductionPercent) + u',' + csvText(pairText(comparison)) + u"\r\n"_s;
    }
    text += u"\r\ncause,bytes,line,stage,variant\r\n"_s;
    for (const Comparison &comparison : comparisons) {
        for (const Cause &cause : comparison.causes)
            text += csvText(cause.text) + u',' + QString::number(cause.bytes) + u','
                + (cause.line > 0 ? QString::number(cause.line) : QString()) + u',' + csvText(cause.stage) + u','
                + csvText(pairText(comparison)) + u"\r\n"_s;
    }
    return text;
}

} // namespace

std::optional<ReportFormat> reportFormat(QStringView name)
{
    if (name == "text"_L1)
        return ReportFormat::Text;
    if (name == "json"_L1)
        return ReportFormat::Json;
    if (name == "markdown"_L1)
        return ReportFormat::Markdown;
    if (name == "csv"_L1)
        return ReportFormat::Csv;
    return name == "html"_L1 ? std::optional(ReportFormat::Html) : std::nullopt;
}

QByteArray report(const QList<Comparison> &comparisons, ReportFormat format)
{
    Q_ASSERT(!comparisons.isEmpty());
    switch (format) {
    case ReportFormat::Json:
        return QJsonDocument(comparisonJson(comparisons)).toJson();
    case ReportFormat::Markdown:
        return markdownReport(comparisons).toUtf8();
    case ReportFormat::Csv:
        return csvReport(comparisons).toUtf8();
    case ReportFormat::Html:
        return htmlReport(comparisons);
    case ReportFormat::Text:
        break;
    }
    return textReport(comparisons).toUtf8();
}

} // namespace Stagecraft::Compare
