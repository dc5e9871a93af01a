// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/edgeitem.h"

#include <QImage>
#include <QPainter>
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
constexpr qreal largestImage = 2048;

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
    const qreal margin = (Picture::longestMark + hitDistance) * Picture::edgeUnitAt(m_viewScale);
    const QRectF area = m_path.bounds().adjusted(-margin, -margin, margin, margin);
    setPosition(area.topLeft());
    setSize(area.size());
    update();
}

Picture::EdgeShape EdgeItem::shape() const
{
    const qreal unit = Picture::edgeUnitAt(m_viewScale);
    Picture::EdgeShape shape =
        Picture::edgeShape(m_path, static_cast<Graph::Edge::Kind>(m_kind), m_lineWidth * unit, unit);
    for (Picture::Polyline &stroke : shape.strokes)
        stroke = Picture::movedBy(stroke, -position());
    shape.mark = Picture::movedBy(shape.mark, -position());
    return shape;
}

FeatheredTriangles EdgeItem::triangles() const
{
    const qreal pixel = 1 / (m_viewScale * (window() ? window()->effectiveDevicePixelRatio() : 1));
    const Picture::EdgeShape shape = this->shape();
    FeatheredTriangles triangles;
    for (const Picture::Polyline &stroke : shape.strokes)
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
    Picture::paint(painter, shape(), m_color);
    painter.end();
    drawn->setTexture(window()->createTextureFromImage(image));
    drawn->setOwnsTexture(true);
    drawn->setRect(QRectF(QPointF(), size()));
    return drawn;
}

} // namespace Stagecraft::App
