// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasgraph.h"
#include "document/document.h"

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
    moves because of what is typed, whichever key that gives it: a stored position
    is that of the node which had its key, and goes with it.
*/
class NodePlacement
{
public:
    /// A new document: everything is laid out afresh at the next update().
    void clear();

    /// The place of every node of \a graph. \a sizes has one entry a node, in the order of the nodes.
    NodePlaces update(const CanvasGraph &graph, const QList<QSizeF> &sizes, const Document::NodePositions &stored);

    /// What to write to the stored positions, so that nodes keep their place under a key that is new to them.
    [[nodiscard]] const Document::NodePositions &renamed() const { return m_renamed; }

    /// Where the next stage that appears is to stand.
    void expectStageAt(QPointF place) { m_expected = place; }

private:
    std::optional<QPointF> placeOf(const CanvasNode &node, const Document::NodePositions &stored);
    [[nodiscard]] bool isItsOwn(const CanvasNode &node) const;
    void remember(const CanvasGraph &graph, const NodePlaces &places, const Document::NodePositions &stored);

    NodePlaces m_places; ///< Of every node ever placed, ghosts and undone ones too.
    QHash<int, QString> m_keys; ///< Of every node when it was last seen.
    QHash<QString, int> m_owners; ///< The node that had a key last, unless it has gone on to another.
    QHash<int, QPointF> m_pinned; ///< Where the stored positions had a node when it was last seen.
    Document::NodePositions m_renamed;
    std::optional<QPointF> m_expected;
};

/// All of \a graph laid out anew, by key.
[[nodiscard]] Document::NodePositions arranged(const CanvasGraph &graph, const QList<QSizeF> &sizes);

} // namespace Stagecraft::App
