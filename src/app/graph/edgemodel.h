// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasgraph.h"
#include "app/graph/keyedrows.h"
#include "app/graph/nodemodel.h"
#include "picture/edgeroute.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>

namespace Stagecraft::App {

/// A route for QML.
struct EdgeRoute : Picture::EdgeRoute
{
    Q_GADGET
    QML_VALUE_TYPE(edgeRoute)
    Q_PROPERTY(QPointF start MEMBER start FINAL)
    Q_PROPERTY(QPointF end MEMBER end FINAL)
};

struct EdgeRow
{
    CanvasEdge edge;
    EdgeRoute route;
    QString fromName;
    QString toName;
    int colorStage = -1; ///< The stage whose colour it has; -1 for none.
    bool isColorOfTarget = false;
    bool isSelected = false;
    bool isFaded = false; ///< By the lens: one of its ends is.

    [[nodiscard]] const EdgeKey &key() const { return edge.key; }
};

/// The edges of the canvas. They follow the nodes they join.
class EdgeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Edges are those of a GraphController")
    /// The ids of the edges whose instructions are being built.
    Q_PROPERTY(QStringList running READ running NOTIFY runningChanged FINAL)

public:
    enum Kind { Base, Copy, Mount, OnBuild, Add };
    Q_ENUM(Kind)

    enum Role {
        EdgeIdRole = Qt::UserRole,
        KindRole,
        FromRole,
        ToRole,
        RouteRole,
        CountRole,
        LabelRole,
        LabelsRole,
        LinesRole,
        IsValidRole,
        IsNeededRole,
        IsGhostRole,
        IsSelectedRole,
        IsFadedRole,
        ColorStageRole,
        IsColorOfTargetRole,
        StateRole, ///< A StepState.
        DescriptionRole,
    };

    /// \a nodes outlives the model.
    explicit EdgeModel(const NodeModel *nodes, QObject *parent = nullptr);

    [[nodiscard]] const QList<EdgeRow> &rows() const { return m_rows.list(); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Shows the edges of \a graph, whose nodes the node model shows already.
    void show(const CanvasGraph &graph);
    void setSelection(const std::optional<EdgeKey> &key);
    /// Which way the graph is drawn: where edges leave and arrive.
    void setDirection(Graph::LayoutDirection direction);

    [[nodiscard]] const QStringList &running() const { return m_running; }
    /// Where an edge is after that part of its length; nowhere for an unknown one.
    Q_INVOKABLE [[nodiscard]] QPointF pointOn(const QString &edgeId, qreal fraction) const;
    Q_INVOKABLE bool isBase(const QString &edgeId) const;
    [[nodiscard]] bool holds(const EdgeKey &key) const { return m_rows.indexOf(key) >= 0; }
    /// The edge drawn within \a tolerance of \a point, the nearest of several.
    [[nodiscard]] const EdgeRow *edgeAt(QPointF point, qreal tolerance) const;
    [[nodiscard]] const EdgeRow *row(const QString &edgeId) const;
    /// "12-14-1": its ends and its kind.
    [[nodiscard]] static QString edgeId(const EdgeKey &key);

Q_SIGNALS:
    void runningChanged();

private:
    friend class KeyedRows<EdgeModel, EdgeRow>;

    [[nodiscard]] static QList<int> changedRoles(const EdgeRow &before, const EdgeRow &after);
    [[nodiscard]] EdgeRow rowFor(const CanvasEdge &edge) const;
    void follow(const QSet<int> &nodes);
    void lookAtNodes();
    void leadAll();
    void readAgain();

    KeyedRows<EdgeModel, EdgeRow> m_rows;
    const NodeModel *const m_nodes;
    std::optional<EdgeKey> m_selection;
    QStringList m_running;
    QList<QRectF> m_boxes; // of the nodes, when they rested last
    QTimer m_leading;
    Graph::LayoutDirection m_direction = Graph::LayoutDirection::LeftToRight;
};

} // namespace Stagecraft::App
