// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/edgemodel.h"
#include "app/graph/feathering.h"
#include "picture/edgeshape.h"

#include <QColor>
#include <QQuickItem>

namespace Stagecraft::App {

/*!
    One edge on the canvas, as Picture::EdgeShape says.

    Drawn as triangles with a rim that fades out, so that it is smooth without
    multisampling; as an image where the scene graph draws no geometry of ours.
    The route is in the coordinates of the parent; the item places itself.
*/
class EdgeItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Stagecraft::App::EdgeRoute route READ route WRITE setRoute NOTIFY routeChanged FINAL)
    /// The ends of the route, for an edge that joins no nodes.
    Q_PROPERTY(QPointF start READ start WRITE setStart NOTIFY routeChanged FINAL)
    Q_PROPERTY(QPointF end READ end WRITE setEnd NOTIFY routeChanged FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// In screen pixels.
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY lineWidthChanged FINAL)
    /// Screen pixels a unit of the route has; lines keep their width on screen below 1.
    Q_PROPERTY(qreal viewScale READ viewScale WRITE setViewScale NOTIFY viewScaleChanged FINAL)

public:
    explicit EdgeItem(QQuickItem *parent = nullptr);

    [[nodiscard]] const EdgeRoute &route() const { return m_route; }
    void setRoute(const EdgeRoute &route);
    [[nodiscard]] QPointF start() const { return m_route.start; }
    void setStart(QPointF start) { setRoute({{start, m_route.end, m_route.tangents, {}}}); }
    [[nodiscard]] QPointF end() const { return m_route.end; }
    void setEnd(QPointF end) { setRoute({{m_route.start, end, m_route.tangents, {}}}); }
    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] qreal lineWidth() const { return m_lineWidth; }
    void setLineWidth(qreal width);
    [[nodiscard]] qreal viewScale() const { return m_viewScale; }
    void setViewScale(qreal scale);

    /// Within 8 screen pixels of the line.
    [[nodiscard]] bool contains(const QPointF &point) const override;
    /// In the coordinates of the parent.
    Q_INVOKABLE QPointF pointAt(qreal fraction) const { return m_path.pointAt(fraction); }

Q_SIGNALS:
    void routeChanged();
    void kindChanged();
    void colorChanged();
    void lineWidthChanged();
    void viewScaleChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void makePath();
    /// In the coordinates of the item.
    [[nodiscard]] Picture::EdgeShape shape() const;
    [[nodiscard]] FeatheredTriangles triangles() const;
    [[nodiscard]] QSGNode *geometryNode(QSGNode *node) const;
    [[nodiscard]] QSGNode *imageNode(QSGNode *node) const;

    EdgeRoute m_route;
    Picture::EdgePath m_path;
    QColor m_color = Qt::gray;
    qreal m_lineWidth = 1.8;
    qreal m_viewScale = 1;
    int m_kind = EdgeModel::Base;
};

} // namespace Stagecraft::App
