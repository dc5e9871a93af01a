// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasgraph.h"
#include "app/graph/keyedrows.h"
#include "app/graph/lens.h"
#include "app/graph/nodeplacement.h"

#include <QAbstractListModel>
#include <QRectF>
#include <QSet>

namespace Stagecraft::App {

/// A node as it is drawn: what it is and where and how large.
struct NodeRow
{
    CanvasNode node;
    QList<InstructionRow> shownRows;
    QPointF position;
    bool isUnfolded = false;
    bool isSelected = false;
    bool isCurrent = false;
    bool isPinned = false; ///< Arranging leaves it where it is.
    NodeLens lens;
    qreal share = -1; ///< Its bytes to those of the largest stage; negative when not known.

    [[nodiscard]] int key() const { return node.id; }
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QRectF rect() const { return {position, size()}; }
    [[nodiscard]] bool hasFooter() const { return node.status.bytes >= 0; }
    /// Where an edge made by the instruction at \a line arrives, from the node's top.
    [[nodiscard]] qreal anchorOfLine(int line) const;
    /// Where edges leave, and arrive that belong to no instruction shown.
    [[nodiscard]] qreal headerAnchor() const;
};

/// The size \a node has when its rows are folded, or unfolded.
[[nodiscard]] QSizeF nodeSize(const CanvasNode &node, bool isUnfolded);

/// The nodes of the canvas: stages, and the images, contexts and addresses they take from.
class NodeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Nodes are those of a GraphController")

    Q_PROPERTY(qreal headerHeight READ headerHeight CONSTANT FINAL)
    Q_PROPERTY(qreal rowHeight READ rowHeight CONSTANT FINAL)
    Q_PROPERTY(qreal rowsPadding READ rowsPadding CONSTANT FINAL)
    Q_PROPERTY(qreal footerHeight READ footerHeight CONSTANT FINAL)
    Q_PROPERTY(qreal headerAnchor READ headerAnchor CONSTANT FINAL)

public:
    enum Kind { Stage, Image, Context, Url };
    Q_ENUM(Kind)

    enum Role {
        NodeIdRole = Qt::UserRole,
        KindRole,
        KeyRole,
        StageRole,
        NameRole,
        DetailRole,
        LineRole,
        XRole,
        YRole,
        WidthRole,
        HeightRole,
        RowsRole,
        InstructionCountRole,
        IsTargetRole,
        IsNeededRole,
        IsCurrentRole,
        IsSelectedRole,
        IsUnfoldedRole,
        IsPinnedRole,
        ErrorsRole,
        WarningsRole,
        StateRole,
        StatusTextRole,
        ProgressRole,
        SizeTextRole,
        ShareRole,
        LayersRole,
        IsFadedRole,
        HeatRole,
        LensTextRole,
        IsStaleRole,
        IsGhostRole,
        DescriptionRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<NodeRow> &rows() const { return m_rows.list(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows \a graph; every node has an entry in \a places. Those with a key in \a pinned are pinned.
    void show(const CanvasGraph &graph, const NodePlaces &places, const QSet<QString> &pinned = {});
    [[nodiscard]] NodePlaces positions() const;
    void setPositions(const NodePlaces &places);
    void setSelection(const QSet<int> &ids);
    void setCurrentStage(int stage);
    void setLens(const QHash<int, NodeLens> &lens);
    void toggleFold(int id);

    [[nodiscard]] const NodeRow *row(int id) const;
    [[nodiscard]] bool isUnfolded(int id) const { return m_unfolded.contains(id); }
    [[nodiscard]] QRectF bounds() const;

    [[nodiscard]] static qreal headerHeight();
    [[nodiscard]] static qreal rowHeight();
    [[nodiscard]] static qreal rowsPadding();
    [[nodiscard]] static qreal footerHeight();
    [[nodiscard]] static qreal headerAnchor();

Q_SIGNALS:
    /// Places or sizes of these nodes changed.
    void geometryChanged(const QSet<int> &ids);
    void lensChanged();

private:
    friend class KeyedRows<NodeModel, NodeRow>;

    [[nodiscard]] static QList<int> changedRoles(const NodeRow &before, const NodeRow &after);
    template <typename Change>
    void changeRows(Change change);

    KeyedRows<NodeModel, NodeRow> m_rows;
    QSet<int> m_unfolded;
    QSet<int> m_selection;
    QHash<int, NodeLens> m_lens;
    int m_currentStage = -1;
};

} // namespace Stagecraft::App
