// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

QString confidenceName(Advice::Confidence confidence)
{
    switch (confidence) {
    case Advice::Confidence::Certain:
        return u"certain"_s;
    case Advice::Confidence::Likely:
        return u"likely"_s;
    case Advice::Confidence::Guess:
        break;
    }
    return u"guess"_s;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject json(const CheckedFile &file, const Advice::Finding &finding)
{
    const TextPosition start = file.lines.positionAt(finding.reportedRange().start);
    const TextPosition end = file.lines.positionAt(finding.reportedRange().end);
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, severityName(finding.severity)},
            {u"confidence"_s, confidenceName(finding.confidence)},
            {u"file"_s, file.name},
            {u"line"_s, start.line},
            {u"column"_s, start.column},
            {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column},
            {u"message"_s, finding.message},
            {u"stage"_s, finding.stage < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.stage)},
            {u"fixable"_s, finding.isFixable()},
            {u"url"_s, textOrNull(finding.url)}};
}

qsizetype countOf(const CheckedFiles &files, Severity severity)
{
    qsizetype count = 0;
    for (const CheckedFile &file : files) {
        count += std::ranges::count(file.findings, severity, &Advice::Finding::severity);
    }
    return count;
}

QString visible(QString text)
{
    for (QChar &unit : text) {
        if (unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format)
            unit = u'\ufffd';
    }
    return text;
}

} // namespace

QByteArray checkText(const CheckedFiles &files)
{
    QString text;
    for (const CheckedFile &file : files) {
        for (const Advice::Finding &finding : file.findings) {
            const TextPosition start = file.lines.positionAt(finding.reportedRange().start);
            text += u"%1:%2:%3: %4: %5 [%6]"_s.arg(visible(file.name), QString::number(start.line),
                                                   QString::number(start.column), severityName(finding.severity),
                                                   visible(finding.message), finding.rule);
            if (finding.isFixable())
                text += u' ' + Text::tr("(--fix can do it)");
            text += u'\n';
        }
    }
    const auto number = [&files](Severity severity) { return QString::number(countOf(files, severity)); };
    text += Text::tr("Files: %1. Errors: %2, warnings: %3, notes: %4, hints: %5.")
                .arg(QString::number(files.size()), number(Severity::Error), number(Severity::Warning),
                     number(Severity::Info), number(Severity::Hint))
        + u'\n';
    return text.toUtf8();
}

QByteArray checkJson(const CheckedFiles &files)
{
    QJsonArray findings;
    for (const CheckedFile &file : files) {
        for (const Advice::Finding &finding : file.findings) {
            findings.append(json(file, finding));
        }
    }
    const QJsonObject report{{u"format"_s, u"stagecraft-check/1"_s}, {u"findings"_s, findings}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace Stagecraft::Cli
