// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/nodedrawing.h"

#include "picture/nodeink.h"
#include "picture/stagebody.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

namespace {

constexpr qreal nodeRadius = 10;
constexpr qreal padding = 12; ///< Between the sides of a node and what is in it.
constexpr qreal gap = 8;
constexpr qreal iconSize = 14;
constexpr qreal titleTop = 8;
constexpr qreal titleHeight = 22;
constexpr qreal widestStatus = 120;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

class StageDrawing
{
public:
    StageDrawing(DrawingHand &hand, const SceneNode &node, QPointF offset)
        : m_ink(hand, node, offset)
        , m_node(node)
    { }

    void draw()
    {
        drawFrame();
        drawTitle(drawStatus());
        m_ink.write({padding, titleTop + titleHeight, m_ink.rect().width() - 2 * padding, 18},
                    Text::tr("from %1").arg(m_node.detail), m_ink.fonts().secondary, m_ink.colors().muted);
        drawStageBody(m_ink, m_node);
    }

private:
    [[nodiscard]] bool hasFailed() const { return m_node.errors > 0 || m_node.tone == StatusTone::Failed; }
    [[nodiscard]] bool isRunning() const { return m_node.tone == StatusTone::Running; }
    [[nodiscard]] bool isStrong() const { return hasFailed() || isRunning() || m_node.isTarget; }

    [[nodiscard]] QColor frameColor() const
    {
        const Palette &colors = m_ink.colors();
        if (hasFailed())
            return colors.failed;
        if (isRunning())
            return colors.accent;
        return m_node.isTarget ? colors.target : colors.border;
    }

    void drawFrame()
    {
        DrawingHand &hand = m_ink.hand();
        const QRectF &rect = m_ink.rect();
        if (m_node.isNeeded)
            drawShadow();
        if (isRunning())
            hand.add(
                Box{rect.adjusted(-4, -4, 4, 4), nodeRadius + 4, {}, withAlpha(hand.colors().accent, 0.3), 4, false});
        const QColor border = mixed(frameColor(), hand.colors().canvas, m_node.isNeeded || isStrong() ? 1 : 0.7);
        hand.add(Box{rect, nodeRadius, m_ink.ground(), border, isStrong() ? 2.0 : 1.0, false});
        if (m_node.isStale)
            hand.add(Box{rect, nodeRadius, {}, m_ink.ink(hand.colors().target), 1, true});
    }

    /// Three layers in place of a blur, which not every format has.
    void drawShadow()
    {
        for (int i = 2; i >= 0; --i) {
            const QRectF around = m_ink.rect().adjusted(-2 * i, 2 - i, 2 * i, 3 + 3 * i);
            m_ink.hand().fill(around, withAlpha(m_ink.colors().shadow, 0.45 - i * 0.13), nodeRadius + 2 * i);
        }
    }

    /// \a right is how far the title may go.
    void drawTitle(qreal right)
    {
        const Fonts &fonts = m_ink.fonts();
        const QString badge = m_node.isTarget ? Text::tr("target") : QString();
        const qreal badgeWidth = badge.isEmpty() ? 0 : fonts.badge.width(badge) + 12;
        m_ink.hand().fill(m_ink.at({padding, titleTop + 7, 8, 8}), m_ink.ink(m_ink.stageColor()), 2);
        const qreal left = padding + 8 + gap;
        const qreal room = right - left - (badge.isEmpty() ? 0 : badgeWidth + gap);
        const qreal width = std::min(fonts.name.width(m_node.name), std::max(48.0, room));
        m_ink.write({left, titleTop, width, titleHeight}, m_node.name, fonts.name, m_ink.colors().text);
        if (!badge.isEmpty())
            drawBadge(m_ink.at({left + width + gap, titleTop + 2, badgeWidth, 18}), badge);
    }

    void drawBadge(const QRectF &frame, const QString &text)
    {
        const QColor &color = m_ink.colors().target;
        m_ink.hand().fill(frame, mixed(color, m_ink.ground(), 0.18), 4);
        m_ink.hand().write(frame.adjusted(6, 0, -5, 0), text, m_ink.fonts().badge, color);
    }

    /// What became of the stage, and how much is wrong with it. Gives how far the title may go.
    qreal drawStatus()
    {
        const QColor color = m_ink.toneColor(m_node.tone);
        qreal right = drawWithIcon(m_ink.rect().width() - padding, m_node.statusText, statusIcon(), color);
        const int problems = m_node.errors + m_node.warnings;
        if (problems == 0)
            return right;
        const bool isError = m_node.errors > 0;
        return drawWithIcon(right, QString::number(problems), isError ? u"error"_s : u"warning"_s,
                            isError ? m_ink.colors().failed : m_ink.colors().target);
    }

    /// Gives where the next to the left may end.
    qreal drawWithIcon(qreal right, const QString &text, const QString &icon, const QColor &color)
    {
        qreal left = m_ink.writeFromRight({right - widestStatus, titleTop, widestStatus, titleHeight}, text,
                                          m_ink.fonts().secondary, color);
        if (!icon.isEmpty()) {
            left -= iconSize + (text.isEmpty() ? 0 : 4);
            m_ink.hand().drawIcon(m_ink.at({left, titleTop + (titleHeight - iconSize) / 2, iconSize, iconSize}), icon,
                                  m_ink.ink(color));
        }
        return left < right ? left - gap : right;
    }

    [[nodiscard]] QString statusIcon() const
    {
        switch (m_node.tone) {
        case StatusTone::Done:
        case StatusTone::Cached:
            return u"check"_s;
        case StatusTone::Running:
            return u"clock"_s;
        case StatusTone::Failed:
            return u"error"_s;
        case StatusTone::Neutral:
            break;
        }
        return {};
    }

    NodeInk m_ink;
    const SceneNode &m_node;
};

QString iconOf(Graph::Source::Kind kind)
{
    if (kind == Graph::Source::Kind::Context)
        return u"context"_s;
    return kind == Graph::Source::Kind::Url ? u"link"_s : u"image"_s;
}

void drawExternal(NodeInk ink, const SceneNode &node)
{
    const Palette &colors = ink.colors();
    const QColor fill = mixed(colors.surface, colors.canvas, 0.6 * ink.opacity()); // No edge shines through it.
    ink.hand().add(Box{ink.rect(), nodeRadius, fill, ink.ink(colors.faint), 1, true});
    ink.hand().drawIcon(ink.at({padding, (ink.rect().height() - 16) / 2, 16, 16}), iconOf(node.kind),
                        ink.ink(colors.muted));
    const qreal left = padding + 16 + 10;
    const qreal width = ink.rect().width() - left - 10;
    ink.write({left, 8, width, 20}, node.name, ink.fonts().text, colors.text, Qt::ElideMiddle);
    ink.write({left, 28, width, 18}, node.detail, ink.fonts().secondary, colors.muted);
}

/// On its upper right corner.
void drawPin(const NodeInk &ink)
{
    constexpr qreal size = 20;
    constexpr qreal sign = 12;
    const QRectF disc(ink.rect().right() - 14, ink.rect().top() - 9, size, size);
    ink.hand().add(Box{disc, size / 2, ink.colors().raised, ink.colors().border, 1, false});
    const qreal inset = (size - sign) / 2;
    ink.hand().drawIcon(disc.adjusted(inset, inset, -inset, -inset), u"pin"_s, ink.colors().muted);
}

/// On its upper edge: what a lens measures, in words, and before them as a bar how much of the largest it is.
void drawLens(const NodeInk &ink, const SceneNode &node)
{
    constexpr qreal height = 20;
    constexpr qreal inset = 8;
    constexpr qreal longestBar = 36;
    constexpr qreal barHeight = 4;
    constexpr qreal barGap = 6;
    const Palette &colors = ink.colors();
    const Face &face = ink.fonts().secondary;
    const qreal barRoom = node.heat >= 0 ? longestBar + barGap : 0;
    const QRectF badge(ink.rect().left() + 8, ink.rect().top() - height / 2,
                       face.width(node.lensText) + 2 * inset + barRoom, height);
    const QColor hot = node.heat > 0.66 ? colors.failed : colors.target;
    ink.hand().add(Box{badge, height / 2, colors.raised, node.heat > 0.33 ? hot : colors.border, 1, false});
    ink.hand().write(badge.adjusted(inset + barRoom, 2, 1 - inset, -2), node.lensText, face, colors.text);
    if (node.heat < 0)
        return;
    const QRectF bar(badge.left() + inset, badge.center().y() - barHeight / 2, longestBar, barHeight);
    ink.hand().fill(bar, colors.border, barHeight / 2);
    ink.hand().fill({bar.topLeft(), QSizeF(std::max(longestBar * node.heat, barHeight), barHeight)},
                    node.heat > 0.33 ? hot : colors.done, barHeight / 2);
}

} // namespace

void drawNode(DrawingHand &hand, const SceneNode &node, QPointF offset)
{
    if (node.isStage())
        StageDrawing(hand, node, offset).draw();
    else
        drawExternal({hand, node, offset}, node);
    const NodeInk ink(hand, node, offset);
    if (!node.lensText.isEmpty())
        drawLens(ink, node);
    if (node.isPinned)
        drawPin(ink);
}

} // namespace Stagecraft::Picture
