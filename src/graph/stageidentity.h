// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Stagecraft::Graph {

/// Names a stage for as long as a document is open, whatever is typed. Never reused within a session.
using StageId = quint64;

/// What a reading says of one stage.
struct StageReading
{
    QString name;
    QByteArray body; ///< Its base, a line end, and all after FROM.
    TextRange from;
};

/*!
    Gives the stages of successive readings of one text their identity.

    A stage keeps its id through typing, renaming, moving, and being cut and
    pasted or undone: matched (1) by unique name in any case, (2) by place where
    the text before and after is the same, (3) by its FROM where that is not touched,
    (4) by the most similar body, else it
    is new. Ids of stages that went away are remembered with their name and body
    and given back when the same stage returns, or one that has most lines below
    its FROM. A text that was there before, as after undo, has the ids it had.
*/
class StageIdentity
{
public:
    /// The ids of the stages of \a graph, in their order.
    [[nodiscard]] QList<StageId> update(const Dockerfile::SyntaxTree &tree, const StageGraph &graph);

private:
    struct Known
    {
        StageId id = 0;
        StageReading reading; ///< The last there was.
        int index = -1; ///< -1 once it is gone.
    };

    [[nodiscard]] QList<StageId> matched(const QList<StageReading> &now, const QByteArray &text);
    /// Ids of \a gone to stages that have none, and takes those out of it.
    static void giveBack(const QList<StageReading> &now, QList<Known> &gone, QList<StageId> &ids);

    QList<Known> m_known;
    QByteArray m_text;
    QHash<size_t, QList<StageId>> m_idsOf; ///< Of texts before, by their hash.
    StageId m_next = 1;
};

} // namespace Stagecraft::Graph
