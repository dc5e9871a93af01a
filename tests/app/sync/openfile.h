// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/editor/textmirror.h"
#include "app/graph/graphcontroller.h"

#include <QMap>
#include <QTextCursor>
#include <QTextDocument>

namespace Stagecraft {

/// A Dockerfile in a text view and on a canvas, as a window holds it, without the window.
struct OpenFile
{
    App::DocumentSession session;
    App::GraphController canvas;
    QTextDocument text;
    QTextCursor cursor{&text};
    App::TextMirror mirror;

    explicit OpenFile(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return session.document()->bytes(); }
    [[nodiscard]] Document::Document &document() { return *session.document(); }
    /// What the text view shows.
    [[nodiscard]] QString shownText() const;
    /// Types into the text view, over \a removed units at \a position.
    void type(int position, int removed, const QString &added);
    /// Lets the end of typing come, and what it left to be seen for a moment go.
    void wait();
};

/// What there is at one moment.
struct Standing
{
    QByteArray bytes;
    QMap<QString, QPointF> places; ///< Of the nodes of the text, by their key.
    QHash<int, QPointF> placesById; ///< The same by node, ghosts too.
    QList<Graph::StageId> stageIds;
    QList<QByteArray> froms; ///< The FROM instructions as written.
    QList<TextRange> fromRanges;
    QStringList errors; ///< What BuildKit would refuse.
    QStringList known; ///< All that is wrong, also where it is not needed.
    Document::GraphLayout stored;
    qint64 revision = 0;
    int steps = 0; ///< In the history.
    int step = 0;

    explicit Standing(OpenFile &file);
};

enum class Ghosts { Not, Too };

/// \a graph without ids and revisions; without ghosts: all that the text alone decides.
[[nodiscard]] QStringList descriptionOf(const App::CanvasGraph &graph, Ghosts ghosts = Ghosts::Not);

/// What a canvas that was never another shows of the text.
[[nodiscard]] App::CanvasGraph freshGraph(const App::DocumentSession &session);

} // namespace Stagecraft
