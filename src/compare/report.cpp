// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/report.h"

#include "base/bytesize.h"
#include "compare/reporttext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr qsizetype shownCauses = 8; // JSON and CSV, for programs, have all.
const QString unknown = u"—"_s;

using Row = QStringList;
using Escape = QString (*)(const QString &);

QString oneDecimal(double value)
{
    const double rounded = std::round(value * 10.0) / 10.0;
    const QString text = QString::number(std::abs(rounded), 'f', 1);
    const QString shortText = text.endsWith(".0"_L1) ? text.chopped(2) : text;
    return rounded < 0 ? u"−"_s + shortText : shortText;
}

QString signedSize(qint64 bytes)
{
    return bytes > 0 ? u'+' + byteSizeText(bytes) : byteSizeText(bytes);
}

QString nameOf(const Metric &metric)
{
    return metric.note.isEmpty() ? metric.name : metric.name + u" ("_s + metric.note + u')';
}

QString lineText(const Cause &cause)
{
    return cause.line > 0 ? Text::tr("line %1").arg(cause.line) : QString();
}

QString basisText(const Comparison &comparison)
{
    return Text::tr("%1 → %2, measured from both image archives, %3")
        .arg(byteSizeText(comparison.before.image.contentBytes), byteSizeText(comparison.after.image.contentBytes),
             visibleText(comparison.after.image.platform));
}

QString causesTitle(const Comparison &comparison)
{
    return Text::tr("Why: adds up to %1 exactly").arg(signedSize(comparison.difference()));
}

Row headRow()
{
    return {Text::tr("Metric"), Text::tr("Before"), Text::tr("After"), Text::tr("Reduction")};
}

QList<Row> metricRows(const Comparison &comparison)
{
    QList<Row> rows;
    for (const Metric &metric : comparison.metrics)
        rows.append(
            {nameOf(metric), valueText(metric, metric.before), valueText(metric, metric.after), reductionText(metric)});
    return rows;
}

QList<Row> causeRows(const Comparison &comparison)
{
    const QList<Cause> causes = shortened(comparison.causes, shownCauses);
    QList<Row> rows;
    for (const Cause &cause : causes)
        rows.append({signedSize(cause.bytes), cause.text, lineText(cause)});
    return rows;
}

/// Columns as wide as their widest cell; the first is aligned to the left, the others to the right.
QString alignedTable(const QList<Row> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const Row &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const Row &row : rows) {
        QString line = row[0].leftJustified(widths[0]);
        for (qsizetype column = 1; column < row.size(); ++column)
            line += u"  "_s + row[column].rightJustified(widths[column]);
        text += line + u'\n';
    }
    return text;
}

QString textReport(const Comparison &comparison)
{
    QString text = visibleText(comparison.verdict()) + u'\n' + basisText(comparison) + u"\n\n"_s;
    text += Text::tr("Before: %1").arg(visibleText(comparison.before.label)) + u'\n';
    text += Text::tr("After:  %1").arg(visibleText(comparison.after.label)) + u"\n\n"_s;
    text += alignedTable(QList<Row>{headRow()} + metricRows(comparison));
    if (comparison.causes.isEmpty())
        return text;
    text += u'\n' + causesTitle(comparison) + u'\n';
    const QList<Row> causes = causeRows(comparison);
    for (const Row &row : causes) {
        const QString line = row[2].isEmpty() ? QString() : u" ("_s + row[2] + u')';
        text += row[0].rightJustified(10) + u"  "_s + visibleText(row[1]) + line + u'\n';
    }
    return text;
}

QString markdownRow(const Row &row, Escape escape)
{
    QString line = u"|"_s;
    for (const QString &cell : row)
        line += u' ' + escape(cell) + u" |"_s;
    return line + u'\n';
}

QString markdownReport(const Comparison &comparison)
{
    QString text = u"**"_s + markdownText(comparison.headline) + u"** "_s + markdownText(comparison.reason) + u"\n\n"_s;
    text += markdownRow({Text::tr("Metric"), comparison.before.label, comparison.after.label, Text::tr("Reduction")},
                        &markdownText);
    text += u"|---|--:|--:|--:|\n"_s;
    const QList<Row> metrics = metricRows(comparison);
    for (const Row &row : metrics)
        text += markdownRow(row, &markdownText);
    if (comparison.causes.isEmpty())
        return text;
    text += u'\n' + markdownText(causesTitle(comparison)) + u"\n\n"_s;
    text += markdownRow({Text::tr("Size"), Text::tr("Cause"), Text::tr("Where")}, &markdownText) + u"|--:|---|---|\n"_s;
    const QList<Row> causes = causeRows(comparison);
    for (const Row &row : causes)
        text += markdownRow(row, &markdownText);
    return text;
}

QString htmlRow(const Row &row, QLatin1StringView cellName)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : row)
        line += u'<' + cellName + u'>' + htmlText(cell) + u"</"_s + cellName + u'>';
    return line + u"</tr>\n"_s;
}

QString htmlTable(const Row &head, const QList<Row> &rows)
{
    QString text = u"<table>\n"_s + htmlRow(head, "th"_L1);
    for (const Row &row : rows)
        text += htmlRow(row, "td"_L1);
    return text + u"</table>\n"_s;
}

QString htmlReport(const Comparison &comparison)
{
    const QString title = htmlText(comparison.before.label) + u" → "_s + htmlText(comparison.after.label);
    QString text = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + title
        + u"</title>\n<style>body{font-family:sans-serif;max-width:60em;margin:2em auto}"
          "table{border-collapse:collapse;margin:1em 0}td,th{padding:.4em 1em;border-bottom:1px solid #ccc;"
          "text-align:left}</style></head><body>\n"_s;
    text += u"<h1>"_s + htmlText(comparison.verdict()) + u"</h1>\n<p>"_s + title + u"</p>\n<p>"_s
        + basisText(comparison).toHtmlEscaped() + u"</p>\n"_s;
    text += htmlTable(headRow(), metricRows(comparison));
    text += u"<h2>"_s + htmlText(causesTitle(comparison)) + u"</h2>\n"_s;
    text += htmlTable({Text::tr("Size"), Text::tr("Cause"), Text::tr("Where")}, causeRows(comparison));
    return text + u"</body></html>\n"_s;
}

QString plainNumber(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 3).remove(QLatin1StringView(".000")) : QString();
}

/// Numbers as they are, for a spreadsheet: bytes, seconds, counts.
QString csvReport(const Comparison &comparison)
{
    QString text = u"metric,before,after,reductionPercent\r\n"_s;
    for (const Metric &metric : comparison.metrics)
        text += csvText(nameOf(metric)) + u',' + plainNumber(metric.before) + u',' + plainNumber(metric.after) + u','
            + plainNumber(metric.reductionPercent) + u"\r\n"_s;
    text += u"\r\ncause,bytes,line,stage\r\n"_s;
    for (const Cause &cause : comparison.causes)
        text += csvText(cause.text) + u',' + QString::number(cause.bytes) + u','
            + (cause.line > 0 ? QString::number(cause.line) : QString()) + u',' + csvText(cause.stage) + u"\r\n"_s;
    return text;
}

QString downloadText(const Image::ImageContents &image)
{
    if (!image.downloadBytes)
        return unknown;
    const QString size = byteSizeText(*image.downloadBytes);
    return image.downloadExact ? size : u"≈ "_s + size;
}

QList<Row> measureRows(const Side &side)
{
    const Image::ImageContents &image = side.image;
    QList<Row> rows{{Text::tr("Image size"), byteSizeText(image.contentBytes)},
                    {Text::tr("Download size"), downloadText(image)},
                    {Text::tr("Final files"), byteSizeText(image.finalBytes)},
                    {Text::tr("Wasted in layers"), byteSizeText(image.wastedBytes)},
                    {Text::tr("Efficiency"), oneDecimal(image.efficiency() * 100.0) + u" %"_s},
                    {Text::tr("Platform"), visibleText(image.platform)}};
    if (side.engineBytes)
        rows.append({Text::tr("Size by the engine"), byteSizeText(*side.engineBytes)});
    return rows;
}

QString measureText(const Side &side)
{
    QString text = visibleText(side.image.displayName()) + u"\n\n"_s + alignedTable(measureRows(side)) + u'\n'
        + Text::tr("Layers") + u'\n';
    for (qsizetype index = 0; index < side.image.layers.size(); ++index) {
        const Image::Layer &layer = side.image.layers[index];
        const LayerOrigin origin = side.origins.value(index);
        const QString line = origin.line > 0 ? u" ("_s + Text::tr("line %1").arg(origin.line) + u')' : QString();
        text += byteSizeText(layer.contentBytes).rightJustified(10) + u"  "_s
            + visibleText(origin.text.isEmpty() ? layer.createdBy.simplified() : origin.text) + line + u'\n';
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

QString valueText(const Metric &metric, std::optional<double> value)
{
    if (!value)
        return unknown;
    const QString sign = metric.estimated ? u"≈ "_s : QString();
    switch (metric.unit) {
    case Metric::Unit::Bytes:
        return sign + byteSizeText(std::llround(*value));
    case Metric::Unit::Count:
        return sign + QString::number(std::llround(*value));
    case Metric::Unit::Seconds:
        return sign + Text::tr("%1 s").arg(oneDecimal(*value));
    case Metric::Unit::Ratio:
        break;
    }
    return sign + Text::tr("%1 %").arg(oneDecimal(*value * 100.0));
}

QString reductionText(const Metric &metric)
{
    return metric.reductionPercent ? Text::tr("%1 %").arg(oneDecimal(*metric.reductionPercent)) : unknown;
}

QByteArray report(const Comparison &comparison, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return QJsonDocument(comparisonJson(comparison)).toJson();
    case ReportFormat::Markdown:
        return markdownReport(comparison).toUtf8();
    case ReportFormat::Csv:
        return csvReport(comparison).toUtf8();
    case ReportFormat::Html:
        return htmlReport(comparison).toUtf8();
    case ReportFormat::Text:
        break;
    }
    return textReport(comparison).toUtf8();
}

QByteArray measureReport(const Side &side, ReportFormat format)
{
    return format == ReportFormat::Json ? QJsonDocument(measureJson(side)).toJson() : measureText(side).toUtf8();
}

} // namespace Stagecraft::Compare
