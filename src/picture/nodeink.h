// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/drawinghand.h"

namespace Stagecraft::Picture {

/// Writes and draws inside one node, from its top left corner. What is not needed is faint.
class NodeInk
{
public:
    /// \a node is moved by \a offset on its way to the page. Both outlive this.
    NodeInk(DrawingHand &hand, const SceneNode &node, QPointF offset);

    [[nodiscard]] DrawingHand &hand() const { return m_hand; }
    [[nodiscard]] const Palette &colors() const { return m_hand.colors(); }
    [[nodiscard]] const Fonts &fonts() const { return m_hand.fonts(); }
    /// The node on the page.
    [[nodiscard]] const QRectF &rect() const { return m_rect; }
    /// What its text stands on.
    [[nodiscard]] const QColor &ground() const { return m_ground; }
    [[nodiscard]] qreal opacity() const;

    [[nodiscard]] QColor ink(const QColor &color) const;
    [[nodiscard]] QColor stageColor() const;
    [[nodiscard]] QColor toneColor(StatusTone tone) const;
    /// \a inside on the page.
    [[nodiscard]] QRectF at(const QRectF &inside) const { return inside.translated(m_rect.topLeft()); }

    void write(const QRectF &inside, const QString &text, const Face &face, const QColor &color,
               Qt::TextElideMode elide = Qt::ElideRight);
    /// Ends at the right of \a inside, and takes no more of it than it needs; gives where it begins.
    qreal writeFromRight(const QRectF &inside, const QString &text, const Face &face, const QColor &color);
    /// A line across the node.
    void drawRule(qreal y);

private:
    DrawingHand &m_hand;
    const SceneNode &m_node;
    QRectF m_rect;
    QColor m_ground;
};

} // namespace Stagecraft::Picture
