// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasgraph.h"
#include "document/document.h"
#include "graph/layeredlayout.h"

#include <QHash>
#include <QPointF>
#include <QSizeF>

#include <optional>

namespace Stagecraft::App {

/// Top left corners by node id.
using NodePlaces = QHash<int, QPointF>;

/*!
    Where nodes stand: where a person put them (the document's positions), else
    where they were placed when they first appeared. A node that is there never
    moves because of what is typed.
*/
class NodePlacement
{
public:
    /// A new document: everything is laid out afresh at the next update().
    void clear();

    /// The place of every node of \a graph. \a sizes has one entry a node, in the order of the nodes.
    NodePlaces update(const CanvasGraph &graph, const QList<QSizeF> &sizes, const Document::GraphLayout &stored);

    /// The stored layout with nodes put somewhere by hand under their new keys; none where no key has changed.
    [[nodiscard]] const std::optional<Document::GraphLayout> &renamed() const { return m_renamed; }

    [[nodiscard]] bool hasPlaces() const { return !m_places.isEmpty() || !m_expectedPlaces.isEmpty(); }
    /// Where the nodes of the next graph are to stand, by key, unless they are put elsewhere.
    void expectPlaces(const Document::NodePositions &places) { m_expectedPlaces = places; }
    /// Where the next stage that appears is to stand.
    void expectStageAt(QPointF place) { m_expected = place; }

private:
    std::optional<QPointF> placeOf(const CanvasNode &node, const Document::GraphLayout &stored);
    void followKeys(const CanvasGraph &graph, const Document::GraphLayout &stored);

    NodePlaces m_places; ///< Of every node ever placed, ghosts and undone ones too.
    QHash<int, QString> m_keys;
    NodePlaces m_stored; ///< Where the stored layout had a node at the last update.
    std::optional<Document::GraphLayout> m_renamed;
    std::optional<QPointF> m_expected;
    Document::NodePositions m_expectedPlaces;
};

/// What is needed to lay all of a graph out anew: a value, to be worked on anywhere.
struct ArrangementRequest
{
    QStringList keys; ///< Of the nodes, in their order.
    QList<Graph::LayoutNode> nodes;
    QList<Graph::LayoutEdge> edges;
    Graph::LayoutOptions options;
};

/// \a layout decides the direction and what is pinned; the node \a anchor, unless it is 0, stays where it is in \a places.
[[nodiscard]] ArrangementRequest arrangementRequest(const CanvasGraph &graph, const QList<QSizeF> &sizes,
                                                    const NodePlaces &places, const Document::GraphLayout &layout,
                                                    int anchor);

/// Where all of the nodes are to stand. For any thread.
[[nodiscard]] Document::NodePositions arranged(const ArrangementRequest &request);

} // namespace Stagecraft::App
