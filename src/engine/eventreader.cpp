// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/eventreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

Vertex vertexFrom(const QJsonObject &object)
{
    Vertex vertex;
    vertex.digest = object["digest"_L1].toString();
    const QJsonArray inputs = object["inputs"_L1].toArray();
    for (const auto input : inputs)
        vertex.inputs.append(input.toString());
    vertex.name = object["name"_L1].toString();
    vertex.started = nanosecondsFrom(object["started"_L1].toString());
    vertex.completed = nanosecondsFrom(object["completed"_L1].toString());
    vertex.cached = object["cached"_L1].toBool();
    vertex.error = object["error"_L1].toString();
    const QJsonObject group = object["progressGroup"_L1].toObject();
    vertex.group = group["id"_L1].toString();
    vertex.groupName = group["name"_L1].toString();
    return vertex;
}

VertexStatus statusFrom(const QJsonObject &object)
{
    return {object["id"_L1].toString(),       object["vertex"_L1].toString(), object["name"_L1].toString(),
            object["current"_L1].toInteger(), object["total"_L1].toInteger(), object.contains("completed"_L1)};
}

VertexLog logFrom(const QJsonObject &object)
{
    return {object["vertex"_L1].toString(), object["stream"_L1].toInt(1), bytesOf(object["data"_L1])};
}

VertexWarning warningFrom(const QJsonObject &object)
{
    VertexWarning warning;
    warning.vertex = object["vertex"_L1].toString();
    warning.message = QString::fromUtf8(bytesOf(object["short"_L1]));
    const QJsonArray details = object["detail"_L1].toArray();
    for (const auto detail : details)
        warning.details.append(QString::fromUtf8(bytesOf(detail)));
    warning.url = object["url"_L1].toString();
    warning.file = object["sourceInfo"_L1]["filename"_L1].toString();
    const QJsonValue range = object["range"_L1][0];
    warning.line = range["start"_L1]["line"_L1].toInt();
    warning.endLine = range["end"_L1]["line"_L1].toInt();
    return warning;
}

template <typename Read>
void append(BuildEvents &events, const QJsonValue &values, Read read)
{
    const QJsonArray array = values.toArray();
    for (const auto value : array)
        events.append(read(value.toObject()));
}

/// The digits after the point as nanoseconds.
Nanoseconds fractionFrom(QStringView digits)
{
    Nanoseconds value = 0;
    for (qsizetype place = 0; place < 9; ++place)
        value = value * 10 + (place < digits.size() ? digits[place].digitValue() : 0);
    return value;
}

} // namespace

std::optional<Nanoseconds> nanosecondsFrom(QStringView text)
{
    constexpr qsizetype secondsLength = 19; // "2026-11-23T06:24:17"
    if (text.size() <= secondsLength)
        return {};
    qsizetype zone = secondsLength;
    QStringView fraction;
    if (text[zone] == u'.') {
        ++zone;
        while (zone < text.size() && text[zone].isDigit())
            ++zone;
        fraction = text.sliced(secondsLength + 1, zone - secondsLength - 1);
    }
    const QString whole = text.first(secondsLength).toString() + text.sliced(zone).toString();
    const QDateTime moment = QDateTime::fromString(whole, Qt::ISODate);
    if (!moment.isValid())
        return {};
    return moment.toSecsSinceEpoch() * 1'000'000'000 + fractionFrom(fraction);
}

std::optional<BuildEvents> eventsFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    BuildEvents events;
    append(events, object["vertexes"_L1], vertexFrom);
    append(events, object["statuses"_L1], statusFrom);
    append(events, object["logs"_L1], logFrom);
    append(events, object["warnings"_L1], warningFrom);
    return events;
}

} // namespace Stagecraft::Engine
