// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Stagecraft::Engine {

/// A moment by the engine's clock: nanoseconds since 1970 UTC.
using Nanoseconds = qint64;

/*!
    One piece of work of a build. Each event replaces what was known of its
    digest. One vertex may start and complete several times.

    \sa https://github.com/moby/buildkit/blob/master/client/graph.go
*/
struct Vertex
{
    QString digest; ///< Its identity, within one build only.
    QStringList inputs; ///< Digests of the vertices it reads, without repetition.
    QString name; ///< Worded for people: "[builder 2/4] RUN make".
    std::optional<Nanoseconds> started;
    std::optional<Nanoseconds> completed;
    bool cached = false;
    QString error;
    QString group; ///< Id of the progress group: vertices of one group are one step. Empty for none.
    QString groupName;
};

/// Progress inside a vertex: "transferring context: 1.2 MB".
struct VertexStatus
{
    QString id;
    QString vertex;
    QString name;
    qint64 current = 0;
    qint64 total = 0; ///< 0 when unknown.
    bool completed = false;
};

/// Bytes a vertex printed; may end inside a line or a character.
struct VertexLog
{
    QString vertex;
    int stream = 1; ///< 1 standard output, 2 standard error.
    QByteArray data;
};

/// Something the frontend finds wrong without failing.
struct VertexWarning
{
    QString vertex;
    QString message;
    QStringList details;
    QString url;
    QString file;
    int line = 0; ///< From 1; 0 where none is told.
    int endLine = 0;
};

/// A plain line that the client printed between the events, without its line end.
struct EngineMessage
{
    QString text;
};

/// Where in the Dockerfile the client says the build failed.
struct ErrorLocation
{
    QString file; ///< As the client names it.
    int line = 0; ///< From 1.
};

using BuildEvent = std::variant<Vertex, VertexStatus, VertexLog, VertexWarning, EngineMessage, ErrorLocation>;
using BuildEvents = QList<BuildEvent>;

} // namespace Stagecraft::Engine
