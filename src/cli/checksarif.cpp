// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

QString level(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
    case Severity::Hint:
        break;
    }
    return u"note"_s;
}

QString address(const QString &name)
{
    if (name.startsWith(u'/'))
        return QString::fromLatin1(QUrl::fromLocalFile(name).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
}

QJsonObject location(const CheckedFile &file, TextRange range)
{
    const TextPosition start = file.lines.positionAt(range.start);
    const TextPosition end = file.lines.positionAt(range.end);
    const QJsonObject region{{u"startLine"_s, start.line},
                             {u"startColumn"_s, start.column},
                             {u"endLine"_s, end.line},
                             {u"endColumn"_s, end.column}};
    const QJsonObject artifact{{u"uri"_s, address(file.name)}};
    return {{u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact}, {u"region"_s, region}}}};
}

QJsonObject result(const CheckedFile &file, const Advice::Finding &finding)
{
    return {{u"ruleId"_s, finding.rule},
            {u"level"_s, level(finding.severity)},
            {u"message"_s, QJsonObject{{u"text"_s, finding.message}}},
            {u"locations"_s, QJsonArray{location(file, finding.reportedRange())}}};
}

QJsonArray rulesOf(const CheckedFiles &files)
{
    QMap<QString, QString> urls;
    for (const CheckedFile &file : files) {
        for (const Advice::Finding &finding : file.findings) {
            urls.insert(finding.rule, finding.url);
        }
    }
    QJsonArray rules;
    for (const auto &[rule, url] : std::as_const(urls).asKeyValueRange()) {
        QJsonObject description{{u"id"_s, rule}};
        if (!url.isEmpty())
            description.insert(u"helpUri"_s, url);
        rules.append(description);
    }
    return rules;
}

} // namespace

QByteArray checkSarif(const CheckedFiles &files)
{
    QJsonArray results;
    for (const CheckedFile &file : files) {
        for (const Advice::Finding &finding : file.findings) {
            results.append(result(file, finding));
        }
    }
    const QJsonObject driver{{u"name"_s, u"Stagecraft"_s},
                             {u"version"_s, QStringLiteral(STAGECRAFT_VERSION)},
                             {u"informationUri"_s, u"https://github.com/stagecraft-app/stagecraft"_s},
                             {u"rules"_s, rulesOf(files)}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{run}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

} // namespace Stagecraft::Cli
