// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasgraph.h"
#include "document/document.h"
#include "graph/layeredlayout.h"

#include <QHash>
#include <QPointF>
#include <QSet>
#include <QSizeF>

#include <optional>

namespace Stagecraft::App {

/// Top left corners by node id.
using NodePlaces = QHash<int, QPointF>;

/*!
    Where nodes stand: where a person put them (the document's positions), else
    where they were placed when they first appeared. A node that is there never
    moves because of what is typed, whichever key that gives it: a stored position
    is that of the node which had its key, and goes with it.
*/
class NodePlacement
{
public:
    /// A new document: everything is laid out afresh at the next update().
    void clear();

    /// The place of every node of \a graph. \a sizes has one entry a node, in the order of the nodes.
    NodePlaces update(const CanvasGraph &graph, const QList<QSizeF> &sizes, const Document::GraphLayout &stored);

    /// The stored layout with what is known under a key that is new to it; none where no key has changed.
    [[nodiscard]] const std::optional<Document::GraphLayout> &renamed() const { return m_renamed; }

    [[nodiscard]] bool hasPlaces() const { return !m_places.isEmpty() || !m_expectedPlaces.isEmpty(); }
    /// Where the nodes of the next graph are to stand, by key, unless they are put elsewhere.
    void expectPlaces(const Document::NodePositions &places) { m_expectedPlaces = places; }
    /// Where the next stage that appears is to stand.
    void expectStageAt(QPointF place) { m_expected = place; }

private:
    std::optional<QPointF> placeOf(const CanvasNode &node, const Document::GraphLayout &stored);
    [[nodiscard]] bool isItsOwn(const CanvasNode &node) const;
    void followKeys(const CanvasGraph &graph, const NodePlaces &places, const Document::GraphLayout &stored);
    void remember(const CanvasGraph &graph, const NodePlaces &places, const Document::GraphLayout &stored);

    NodePlaces m_places; ///< Of every node ever placed, ghosts and undone ones too.
    QHash<int, QString> m_keys; ///< Of every node when it was last seen.
    QHash<QString, int> m_owners; ///< The node that had a key last, unless it has gone on to another.
    NodePlaces m_stored; ///< Where the stored layout had a node when it was last seen.
    QSet<int> m_present; ///< The nodes there were at the last update, without ghosts.
    QSet<int> m_pinned; ///< The nodes that the stored layout had pinned.
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

/// Nodes with a place in \a fixed, by key, stay there.
[[nodiscard]] ArrangementRequest arrangementRequest(const CanvasGraph &graph, const QList<QSizeF> &sizes,
                                                    Graph::LayoutDirection direction,
                                                    const Document::NodePositions &fixed);

/// Where all of the nodes are to stand. For any thread.
[[nodiscard]] Document::NodePositions arranged(const ArrangementRequest &request);

} // namespace Stagecraft::App
