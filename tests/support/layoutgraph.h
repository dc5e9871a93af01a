// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/layeredlayout.h"

#include <QString>

namespace Stagecraft::Test {

/// What a layout is given, and what it is that of.
struct LayoutGraph
{
    QString name;
    QList<Graph::LayoutNode> nodes;
    QList<Graph::LayoutEdge> edges; ///< Each pair of nodes once.
};

/// The graph of every file of the corpus with two stages or more; none where the corpus is not there.
[[nodiscard]] QList<LayoutGraph> corpusGraphs();

/*!
    Stages as large files have them: each builds on an image or on an earlier stage, mostly one just
    before it, and takes from up to two others. The same arguments give the same graph.
*/
[[nodiscard]] LayoutGraph generatedGraph(int stages, unsigned seed);

} // namespace Stagecraft::Test
