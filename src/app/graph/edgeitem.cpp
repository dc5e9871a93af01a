// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/edgeitem.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <QSGVertexColorMaterial>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Stagecraft::App {

namespace {

constexpr qreal hitDistance = 8;
constexpr qreal arrowSize = 12;
constexpr qreal diamondSize = 10;
constexpr qreal largestImage = 2048;

/// The strokes and the mark of an edge in the coordinates of its item; how both ways of drawing see it.
struct EdgeShape
{
    QList<Polyline> strokes;
    Polyline mark;
    bool markIsFilled = true;
    qreal width = 1;
};

EdgeEnd endOf(int kind)
{
    switch (kind) {
    case EdgeModel::Copy:
    case EdgeModel::Add:
        return EdgeEnd::OpenArrow;
    case EdgeModel::Mount:
        return EdgeEnd::Diamond;
    default:
        return EdgeEnd::FullArrow;
    }
}

QList<Polyline> strokesOf(int kind, const Polyline &line, qreal unit)
{
    switch (kind) {
    case EdgeModel::Copy:
    case EdgeModel::Add:
        return dashed(line, 6 * unit, 4 * unit);
    case EdgeModel::Mount:
        return dashed(line, 1.8 * unit, 3.6 * unit);
    case EdgeModel::OnBuild:
        return dashed(line, 12 * unit, 4 * unit);
    default:
        return {line};
    }
}

Polyline moved(const Polyline &line, QPointF by)
{
    Polyline result = line;
    for (QPointF &point : result)
        point += by;
    return result;
}

EdgeShape shapeOf(const EdgePath &path, int kind, qreal width, qreal unit, QPointF origin)
{
    const EdgeEnd end = endOf(kind);
    const Polyline line = moved(path.points(), -origin);
    // A mark never outgrows a short edge.
    const qreal size =
        std::min((end == EdgeEnd::Diamond ? diamondSize : arrowSize) * unit, std::max(path.length(), unit));
    const qreal covered = end == EdgeEnd::OpenArrow ? width / 2 : size * 0.9;
    const Polyline visible = shortened(line, covered);
    return {visible.isEmpty() ? QList<Polyline>() : strokesOf(kind, visible, unit),
            endMark(end, path.points().constLast() - origin, path.endDirection(), size), end != EdgeEnd::OpenArrow,
            width};
}

QPainterPath painterPath(const Polyline &line)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(line));
    return path;
}

void paint(QPainter &painter, const EdgeShape &shape, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, shape.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (const Polyline &stroke : shape.strokes)
        painter.drawPath(painterPath(stroke));
    if (!shape.markIsFilled) {
        painter.drawPath(painterPath(shape.mark));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(shape.mark));
}

void fill(QSGGeometry *geometry, const FeatheredTriangles &triangles, const QColor &color)
{
    QSGGeometry::ColoredPoint2D *vertices = geometry->vertexDataAsColoredPoint2D();
    const float alpha = color.alphaF();
    for (const FeatheredVertex &vertex : triangles) {
        const float opacity = vertex.opacity * alpha; // Colours are multiplied by their opacity beforehand.
        const auto channel = [opacity](float value) { return static_cast<uchar>(std::lround(value * opacity * 255)); };
        (vertices++)
            ->set(static_cast<float>(vertex.point.x()), static_cast<float>(vertex.point.y()), channel(color.redF()),
                  channel(color.greenF()), channel(color.blueF()), static_cast<uchar>(std::lround(opacity * 255)));
    }
}

// Below 100 % lines and marks shrink more slowly than the rest, so that they stay visible.
qreal unitAt(qreal scale)
{
    return scale >= 1 ? 1 : std::pow(scale, -0.6);
}

} // namespace

EdgeItem::EdgeItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    makePath();
}

void EdgeItem::setRoute(const EdgeRoute &route)
{
    if (route == m_route)
        return;
    m_route = route;
    makePath();
    Q_EMIT routeChanged();
}

void EdgeItem::setKind(int kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
    Q_EMIT kindChanged();
}

void EdgeItem::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void EdgeItem::setLineWidth(qreal width)
{
    if (width == m_lineWidth)
        return;
    m_lineWidth = width;
    update();
    Q_EMIT lineWidthChanged();
}

void EdgeItem::setViewScale(qreal scale)
{
    if (scale == m_viewScale || scale <= 0)
        return;
    m_viewScale = scale;
    makePath();
    Q_EMIT viewScaleChanged();
}

bool EdgeItem::contains(const QPointF &point) const
{
    return m_path.distanceTo(point + position()) <= hitDistance / m_viewScale;
}

void EdgeItem::makePath()
{
    m_path = m_route.path(0.25 / std::min(m_viewScale, 2.0));
    const qreal margin = (arrowSize + hitDistance) * unitAt(m_viewScale);
    const QRectF area = m_path.bounds().adjusted(-margin, -margin, margin, margin);
    setPosition(area.topLeft());
    setSize(area.size());
    update();
}

FeatheredTriangles EdgeItem::triangles() const
{
    const qreal unit = unitAt(m_viewScale);
    const qreal pixel = 1 / (m_viewScale * (window() ? window()->effectiveDevicePixelRatio() : 1));
    const EdgeShape shape = shapeOf(m_path, m_kind, m_lineWidth * unit, unit, position());
    FeatheredTriangles triangles;
    for (const Polyline &stroke : shape.strokes)
        triangles += strokeTriangles(stroke, shape.width, pixel);
    if (shape.markIsFilled)
        return triangles + polygonTriangles(shape.mark, pixel);
    return triangles + strokeTriangles(shape.mark.first(2), shape.width, pixel)
        + strokeTriangles(shape.mark.last(2), shape.width, pixel);
}

QSGNode *EdgeItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    const bool isSoftware = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    return isSoftware ? imageNode(node) : geometryNode(node);
}

QSGNode *EdgeItem::geometryNode(QSGNode *node) const
{
    auto *drawn = static_cast<QSGGeometryNode *>(node);
    if (!drawn) {
        drawn = new QSGGeometryNode;
        drawn->setGeometry(new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0));
        drawn->geometry()->setDrawingMode(QSGGeometry::DrawTriangles);
        drawn->setMaterial(new QSGVertexColorMaterial);
        drawn->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    }
    const FeatheredTriangles corners = triangles();
    drawn->geometry()->allocate(static_cast<int>(corners.size()));
    fill(drawn->geometry(), corners, m_color);
    drawn->markDirty(QSGNode::DirtyGeometry);
    return drawn;
}

QSGNode *EdgeItem::imageNode(QSGNode *node) const
{
    auto *drawn = static_cast<QSGImageNode *>(node);
    if (!drawn)
        drawn = window()->createImageNode();
    const qreal wanted = m_viewScale * window()->effectiveDevicePixelRatio();
    const qreal scale = std::min({wanted, largestImage / width(), largestImage / height()});
    QImage image((size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const qreal unit = unitAt(m_viewScale);
    paint(painter, shapeOf(m_path, m_kind, m_lineWidth * unit, unit, position()), m_color);
    painter.end();
    drawn->setTexture(window()->createTextureFromImage(image));
    drawn->setOwnsTexture(true);
    drawn->setRect(QRectF(QPointF(), size()));
    return drawn;
}

} // namespace Stagecraft::App
