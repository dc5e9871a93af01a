// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

#include <optional>

namespace Stagecraft::Graph {

enum class LayoutDirection { LeftToRight, TopToBottom };

/// A box to be placed. The order of boxes is the order of the text, and breaks ties everywhere.
struct LayoutNode
{
    QSizeF size;
    bool external = false; ///< An image, context or address: stands in the layer just before its first user.
    std::optional<QPointF> pinned; ///< Its top left corner, where a person put it.
};

struct LayoutEdge
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool atHead = false; ///< Arrives above the edges that arrive at instructions.
};

/// The node that a person acts on, and where it stands: it is to stay under the pointer.
struct LayoutAnchor
{
    qsizetype node = 0;
    QPointF place; ///< Its top left corner.
};

struct LayoutOptions
{
    LayoutDirection direction = LayoutDirection::LeftToRight;
    qreal layerGap = 72; ///< Between layers, in the same unit as the sizes.
    qreal nodeGap = 28; ///< Between nodes of a layer.
    std::optional<LayoutAnchor> anchor = std::nullopt; ///< Does not move; all else is arranged around it.
};

/*!
    Places boxes in layers along the direction of their edges: longest-path layers, a box drawn
    towards its first user where that makes no edge longer in sum, the order within a layer such that
    few edges cross, and that of the text where it makes no difference.

    Pinned boxes and the anchor stay where they are; the rest is moved as a whole to fit them best, and
    out of their way. Without either, the picture begins at 0 in both directions.

    Deterministic, pure and for any thread; no two boxes overlap (pinned ones may overlap each other,
    nothing else does); edges that close a cycle are ignored. Time is about linear: 1,000 nodes take
    less than a fifth of a second. Gives the top left corners, in the order of \a nodes.
*/
[[nodiscard]] QList<QPointF> layeredLayout(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                                           const LayoutOptions &options = {});

/*!
    A free place for each node without one: in the layer after what it uses, else before what uses it,
    moved off whatever stands there. \a positions has one entry a node; those given never move, whatever
    changed about their sizes and edges.
*/
[[nodiscard]] QList<QPointF> placedBeside(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                                          const QList<std::optional<QPointF>> &positions,
                                          const LayoutOptions &options = {});

} // namespace Stagecraft::Graph
