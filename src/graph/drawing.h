// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Graph {

/// An instruction as a line in the box of its stage.
struct DrawnRow
{
    QString keyword; ///< As written; it and the text are short, on one line, control characters made visible.
    QString text;
    int line = 0; ///< Its first.
};

/// A box of a drawn graph: a stage, or what lies outside the file.
struct DrawnNode
{
    Source source;
    QString title; ///< Foreign text: not escaped, not shortened.
    QString base; ///< Of a stage: what it builds on, after expansion.
    int line = 0; ///< Of its FROM; of others: of the first instruction that takes from it.
    QList<DrawnRow> rows; ///< Of a stage: all instructions but FROM, where the tree is known.
    bool needed = true; ///< By the target.
    bool isTarget = false;
    bool isBroken = false; ///< A stage whose text has an error of form: edges may be missing.

    [[nodiscard]] bool isStage() const { return source.kind == Source::Kind::Stage; }
    /// The title as boxes show it: short, on one line.
    [[nodiscard]] QString shortTitle() const;
    /// The line below it. Of a stage: what it builds on. Of others: what they are.
    [[nodiscard]] QString detail() const;
};

/// All edges of one kind between two boxes, as one line.
struct DrawnEdge
{
    qsizetype from = 0; ///< Indexes of Drawing::nodes.
    qsizetype to = 0;
    Edge::Kind kind = Edge::Kind::Base;
    bool valid = true; ///< All of them are.
    QList<qsizetype> edges; ///< Indexes of StageGraph::edges.
    QStringList paths; ///< All that is taken, each once.
    QStringList texts; ///< What each edge takes, as of edgeText().
    QList<int> lines; ///< Of the instructions that make it, in the order of the text.

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
/// With the instructions of \a tree, which \a graph is of.
[[nodiscard]] Drawing drawingOf(const Dockerfile::SyntaxTree &tree, const StageGraph &graph);

} // namespace Stagecraft::Graph
