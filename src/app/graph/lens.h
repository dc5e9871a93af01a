// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasgraph.h"

#include <QHash>
#include <QSet>

namespace Stagecraft::App {

/// What the canvas is looked at for. What does not matter to it is faded.
enum class LensKind {
    Everything,
    Needed, ///< What the target needs, numbered in the order in which it is built.
    Connected, ///< What the selection needs and what needs it.
    Findings,
    Time, ///< How long the last build took.
    Size, ///< What was measured.
    Cache, ///< What the last build had in its cache.
};

/// What a lens makes of one node.
struct NodeLens
{
    bool isFaded = false;
    qreal heat = -1; ///< 0 to 1: its measure to the largest; negative where there is none.
    QString text; ///< The measure, for people; may be empty.

    friend bool operator==(const NodeLens &, const NodeLens &) = default;
};

struct LensQuestion
{
    LensKind kind = LensKind::Everything;
    QString search; ///< Found in names, bases and instructions in any case; empty for no search.
    QSet<int> selection; ///< Ids of nodes.

    friend bool operator==(const LensQuestion &, const LensQuestion &) = default;
};

/// By the node's id; nodes that a lens says nothing of are left out.
[[nodiscard]] QHash<int, NodeLens> lensOf(const CanvasGraph &graph, const LensQuestion &question);

/// The ids of the nodes that hold \a search, in their order; none for an empty one.
[[nodiscard]] QList<int> nodesHolding(const CanvasGraph &graph, const QString &search);

/// \a nodes and everything they need (\a upstream) or that needs them.
[[nodiscard]] QSet<int> reachedFrom(const CanvasGraph &graph, QSet<int> nodes, bool upstream);

} // namespace Stagecraft::App
