// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Graph {

/// A box of a drawn graph: a stage, or what lies outside the file.
struct DrawnNode
{
    Source source;
    QString title; ///< Foreign text: not escaped, not shortened.
    QString base; ///< Of a stage: what it builds on, after expansion.
    qsizetype instructionCount = 0; ///< Of a stage, FROM included.
    bool needed = true; ///< By the target.
    bool isTarget = false;
};

/// All edges of one kind between two boxes, as one line.
struct DrawnEdge
{
    qsizetype from = 0; ///< Indexes of Drawing::nodes.
    qsizetype to = 0;
    Edge::Kind kind = Edge::Kind::Base;
    bool valid = true;
    QList<qsizetype> edges; ///< Indexes of StageGraph::edges.
    QStringList paths; ///< All that is taken, each once.

    /// What to write on the line: the path, or how many; empty where there is nothing to say.
    [[nodiscard]] QString label() const;
};

/*!
    What every picture of a graph shows: the stages in their order, then what is
    outside the file in the order of its first use, and bundled edges. An empty
    base ("scratch") is no box.
*/
struct Drawing
{
    QList<DrawnNode> nodes;
    QList<DrawnEdge> edges;
};

[[nodiscard]] Drawing drawingOf(const StageGraph &graph);

/// \a text with control characters visible, shortened with an ellipsis in the middle to \a length code units.
[[nodiscard]] QString shownText(const QString &text, qsizetype length);

} // namespace Stagecraft::Graph
