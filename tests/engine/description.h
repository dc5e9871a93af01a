// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/buildevent.h"

namespace Stagecraft::Test {

/// Writes an event as one line, as the `.events` files beside the recordings hold it.
struct Describe
{
    static QString moment(const std::optional<Engine::Nanoseconds> &value)
    {
        return value ? QString::number(*value) : QStringLiteral("-");
    }

    QString operator()(const Engine::Vertex &vertex) const
    {
        return QStringList{QStringLiteral("vertex"),
                           vertex.digest,
                           vertex.name,
                           vertex.inputs.join(u','),
                           moment(vertex.started),
                           moment(vertex.completed),
                           vertex.cached ? QStringLiteral("cached") : QString(),
                           vertex.error,
                           vertex.group,
                           vertex.groupName}
            .join(u'|');
    }

    QString operator()(const Engine::VertexStatus &status) const
    {
        return QStringList{QStringLiteral("status"),
                           status.vertex,
                           status.id,
                           status.name,
                           QString::number(status.current),
                           QString::number(status.total),
                           status.completed ? QStringLiteral("completed") : QString()}
            .join(u'|');
    }

    QString operator()(const Engine::VertexLog &log) const
    {
        return QStringLiteral("log|%1|%2|%3")
            .arg(log.vertex, QString::number(log.stream), QString::fromLatin1(log.data.toHex()));
    }

    QString operator()(const Engine::VertexWarning &warning) const
    {
        return QStringLiteral("warning|%1|%2|%3:%4-%5|%6")
            .arg(warning.vertex, warning.message, warning.file, QString::number(warning.line),
                 QString::number(warning.endLine), warning.details.join(u'/') + u'|' + warning.url);
    }

    QString operator()(const Engine::EngineMessage &message) const { return QStringLiteral("message ") + message.text; }

    QString operator()(const Engine::ErrorLocation &location) const
    {
        return QStringLiteral("location %1:%2").arg(location.file, QString::number(location.line));
    }
};

inline QStringList described(const Engine::BuildEvents &events)
{
    QStringList lines;
    for (const Engine::BuildEvent &event : events)
        lines.append(std::visit(Describe{}, event));
    return lines;
}

} // namespace Stagecraft::Test
