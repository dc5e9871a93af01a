// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/nodeink.h"

#include <algorithm>

namespace Stagecraft::Picture {

namespace {

constexpr qreal faceOpacity = 0.5; ///< Of what is not needed.

} // namespace

NodeInk::NodeInk(DrawingHand &hand, const SceneNode &node, QPointF offset)
    : m_hand(hand)
    , m_node(node)
    , m_rect(node.rect().translated(offset))
    , m_ground(mixed(hand.colors().raised, hand.colors().canvas, opacity()))
{ }

qreal NodeInk::opacity() const
{
    return m_node.isNeeded ? 1 : faceOpacity;
}

QColor NodeInk::ink(const QColor &color) const
{
    return m_node.isNeeded ? color : mixed(color, m_ground, faceOpacity);
}

QColor NodeInk::stageColor() const
{
    return m_node.isNeeded ? colors().stageColor(m_node.stage, m_node.isTarget) : colors().faint;
}

QColor NodeInk::toneColor(StatusTone tone) const
{
    switch (tone) {
    case StatusTone::Done:
        return colors().done;
    case StatusTone::Cached:
        return colors().cached;
    case StatusTone::Running:
        return colors().accent;
    case StatusTone::Failed:
        return colors().failed;
    case StatusTone::Neutral:
        break;
    }
    return colors().muted;
}

void NodeInk::write(const QRectF &inside, const QString &text, const Face &face, const QColor &color,
                    Qt::TextElideMode elide)
{
    m_hand.write(at(inside), text, face, ink(color), elide);
}

qreal NodeInk::writeFromRight(const QRectF &inside, const QString &text, const Face &face, const QColor &color)
{
    if (text.isEmpty())
        return inside.right();
    const qreal left = inside.right() - std::min(face.width(text), inside.width());
    write({QPointF(left, inside.top()), inside.bottomRight()}, text, face, color);
    return left;
}

void NodeInk::drawRule(qreal y)
{
    m_hand.fill(at({1, y, m_rect.width() - 2, 1}), ink(colors().border));
}

} // namespace Stagecraft::Picture
