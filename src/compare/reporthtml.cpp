// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/reporthtml.h"

#include "base/bytesize.h"
#include "compare/reportrows.h"
#include "compare/reporttext.h"
#include "compare/reportvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr auto style = R"(
:root{color-scheme:light dark;--paper:#fff;--text:#1f2328;--muted:#5f6b7a;--line:#d8dee4;--good:#1a7f57;--bad:#9a5b00;
--base:#9aa4b2}
@media(prefers-color-scheme:dark){:root{--paper:#16191f;--text:#e6e8eb;--muted:#9aa4b2;--line:#30363d;--good:#4cc38a;
--bad:#e0a33e;--base:#5f6b7a}}
body{font:15px/1.5 Inter,system-ui,sans-serif;color:var(--text);background:var(--paper);max-width:64em;margin:2.5em auto;
padding:0 1.5em}
h1{font-size:1.6em;line-height:1.3}h2{font-size:1.1em;margin:2.2em 0 .6em}.good{color:var(--good)}.bad{color:var(--bad)}
.muted{color:var(--muted)}table{border-collapse:collapse;width:100%}
td,th{padding:.45em .8em;border-bottom:1px solid var(--line);text-align:right;font-variant-numeric:tabular-nums}
td:first-child,th:first-child{text-align:left;padding-left:0}th{font-weight:500;color:var(--muted)}
.text td,.text th{text-align:left;overflow-wrap:anywhere}.causes td:first-child{text-align:right;white-space:nowrap}
.bar{display:flex;height:1.9em;margin:.25em 0 1em;gap:1px}.bar div{min-width:3px;border-radius:3px}
.label{display:flex;justify-content:space-between}@media print{body{margin:0}}
)"_L1;

/// One colour a stage; the base's is grey. The same in both bars, so that a stage is known again.
QString segmentColor(const LayerOrigin &origin)
{
    constexpr std::array colors{"#2f6fde"_L1, "#7a4fd0"_L1, "#0f8a8a"_L1, "#b5651d"_L1, "#b0447a"_L1, "#4f7a28"_L1};
    if (origin.kind == LayerOrigin::Kind::Base || origin.stage < 0)
        return u"var(--base)"_s;
    return colors.at(static_cast<size_t>(origin.stage) % colors.size());
}

QString element(QLatin1StringView name, QLatin1StringView kind, const QString &content)
{
    const QString attribute = kind.isEmpty() ? QString() : u" class=\""_s + kind + u'"';
    return u'<' + name + attribute + u'>' + content + u"</"_s + name + u'>';
}

QString barOf(const Side &side, qint64 largest)
{
    QString segments;
    for (qsizetype index = 0; index < side.image.layers.size(); ++index) {
        const qint64 bytes = side.image.layers.at(index).contentBytes;
        const LayerOrigin origin = side.origins.value(index);
        if (bytes <= 0)
            continue;
        const double percent = 100.0 * static_cast<double>(bytes) / static_cast<double>(std::max<qint64>(1, largest));
        segments += u"<div style=\"width:"_s + QString::number(percent, 'f', 2) + u"%;background:"_s
            + segmentColor(origin) + u"\" title=\""_s + htmlText(origin.text) + u" · "_s + byteSizeText(bytes)
            + u"\"></div>"_s;
    }
    return element("div"_L1, "label"_L1,
                   element("span"_L1, {}, htmlText(side.label))
                       + element("b"_L1, {}, byteSizeText(side.image.contentBytes)))
        + element("div"_L1, "bar"_L1, segments) + u'\n';
}

QString barsOf(const QList<Comparison> &comparisons)
{
    qint64 largest = comparisons.constFirst().before.image.contentBytes;
    for (const Comparison &comparison : comparisons)
        largest = std::max(largest, comparison.after.image.contentBytes);
    QString text = element("h2"_L1, {}, Text::tr("What is in the image"));
    text += barOf(comparisons.constFirst().before, largest);
    for (const Comparison &comparison : comparisons)
        text += barOf(comparison.after, largest);
    return text;
}

QString rowOf(const QStringList &row, QLatin1StringView cell)
{
    QString text;
    for (const QString &each : row)
        text += element(cell, {}, htmlText(each));
    return element("tr"_L1, {}, text) + u'\n';
}

QString tableOf(const QStringList &head, const QList<QStringList> &rows, QLatin1StringView kind)
{
    QString text = rowOf(head, "th"_L1);
    for (const QStringList &row : rows)
        text += rowOf(row, "td"_L1);
    return element("table"_L1, kind, u'\n' + text) + u'\n';
}

QString verdictOf(const Comparison &comparison)
{
    const qint64 difference = comparison.difference();
    const auto kind = difference < 0 ? "good"_L1 : difference > 0 ? "bad"_L1 : "muted"_L1;
    return element("h1"_L1, {},
                   element("span"_L1, kind, htmlText(comparison.headline)) + u' ' + htmlText(comparison.reason))
        + element("p"_L1, "muted"_L1, htmlText(pairText(comparison)) + u" · "_s + htmlText(basisText(comparison)))
        + u'\n';
}

QString detailsOf(const Comparison &comparison)
{
    QString text;
    const QList<Section> sections = sectionsOf(comparison);
    for (const Section &section : sections) {
        const bool isCauses = section.kind == Section::Kind::Causes;
        text += element("h2"_L1, {}, htmlText(section.title)) + u'\n';
        text += tableOf(section.head, section.rows,
                        isCauses                                           ? "text causes"_L1
                            : section.kind == Section::Kind::Configuration ? "text"_L1
                                                                           : QLatin1StringView());
    }
    return text;
}

} // namespace

QByteArray htmlReport(const QList<Comparison> &comparisons)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name()
        + u"\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"_s
        + htmlText(pairText(comparisons.constFirst())) + u"</title>\n<style>"_s + style + u"</style></head><body>\n"_s;
    for (const Comparison &comparison : comparisons)
        text += verdictOf(comparison);
    text += tableOf(headRow(comparisons), metricRows(comparisons), {}) + barsOf(comparisons);
    for (const Comparison &comparison : comparisons) {
        if (comparisons.size() > 1)
            text += element("h1"_L1, {}, htmlText(pairText(comparison))) + u'\n';
        text += detailsOf(comparison);
    }
    return (text + u"</body></html>\n"_s).toUtf8();
}

} // namespace Stagecraft::Compare
