// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QByteArray>
#include <QList>

namespace Stagecraft::Graph {

/// Names a stage for as long as a document is open, whatever is typed. Never reused within a session.
using StageId = quint64;

/*!
    Gives the stages of successive readings of one text their identity.

    A stage keeps its id through typing, renaming, moving, and being cut and
    pasted or undone: matched (1) by unique name in any case, (2) by place where
    the text before and after is the same, (3) by the most similar body, else it
    is new. Ids of stages that went away are remembered with their name and body
    and given back when the same stage returns.
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
        QString name;
        QByteArray body;
        int index = -1; ///< -1 once it is gone.
    };

    QList<Known> m_known;
    StageId m_next = 1;
};

} // namespace Stagecraft::Graph
