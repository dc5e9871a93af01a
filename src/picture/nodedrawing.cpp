// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/nodedrawing.h"

#include "picture/nodemetrics.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

using Graph::Source;

namespace {

constexpr qreal nodeRadius = 10;
constexpr qreal padding = 12; ///< Between the sides of a stage and what is in it.
constexpr qreal gap = 8;
constexpr qreal keywordWidth = 76;
constexpr qreal iconSize = 14;
constexpr qreal faceOpacity = 0.5; ///< Of what is not needed.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

class NodeDrawing
{
public:
    NodeDrawing(DrawingHand &hand, const SceneNode &node, QPointF offset)
        : m_hand(hand)
        , m_colors(hand.colors())
        , m_node(node)
        , m_rect(node.rect().translated(offset))
        , m_ground(node.isNeeded ? m_colors.raised : mixed(m_colors.raised, m_colors.canvas, faceOpacity))
    { }

    void drawStage()
    {
        drawStageFrame();
        drawTitle();
        write({padding, 30, m_rect.width() - 2 * padding, 18}, Text::tr("from %1").arg(m_node.detail),
              m_hand.fonts().secondary, m_colors.muted);
        if (!m_node.rows.isEmpty())
            drawRule(NodeMetrics::headerHeight);
        for (qsizetype i = 0; i < m_node.rows.size(); ++i)
            drawRow(m_node.rows.at(i), NodeMetrics::rowAnchor(i) - NodeMetrics::rowHeight / 2);
        if (!m_node.sizeText.isEmpty())
            drawFooter();
    }

    void drawExternal()
    {
        m_hand.add(Box{m_rect, nodeRadius, withAlpha(m_colors.surface, 0.6 * opacity()), ink(m_colors.faint), 1, true});
        m_hand.drawIcon(at({padding, (m_rect.height() - 16) / 2, 16, 16}), iconName(), ink(m_colors.muted));
        const qreal left = padding + 16 + 10;
        const qreal width = m_rect.width() - left - 10;
        write({left, 8, width, 20}, m_node.name, m_hand.fonts().text, m_colors.text, Qt::ElideMiddle);
        write({left, 28, width, 18}, m_node.detail, m_hand.fonts().secondary, m_colors.muted);
    }

private:
    [[nodiscard]] qreal opacity() const { return m_node.isNeeded ? 1 : faceOpacity; }
    /// What is not needed is faint.
    [[nodiscard]] QColor ink(const QColor &color) const
    {
        return m_node.isNeeded ? color : mixed(color, m_ground, faceOpacity);
    }
    [[nodiscard]] QColor stageColor() const
    {
        return m_node.isNeeded ? m_colors.stageColor(m_node.stage, m_node.isTarget) : m_colors.faint;
    }
    /// \a inside, which is from the node's corner, on the page.
    [[nodiscard]] QRectF at(const QRectF &inside) const { return inside.translated(m_rect.topLeft()); }

    void write(const QRectF &inside, const QString &text, const Face &face, const QColor &color,
               Qt::TextElideMode elide = Qt::ElideRight)
    {
        m_hand.write(at(inside), text, face, ink(color), elide);
    }

    /// Ends at \a right; gives where it begins.
    qreal writeFromRight(qreal right, qreal top, qreal height, const QString &text, const Face &face,
                         const QColor &color, qreal widest)
    {
        const qreal width = std::min(face.width(text), widest);
        write({right - width, top, width, height}, text, face, color);
        return right - width;
    }

    void drawRule(qreal y) { m_hand.fill(at({1, y, m_rect.width() - 2, 1}), ink(m_colors.border)); }

    [[nodiscard]] bool hasFailed() const { return m_node.errors > 0 || m_node.tone == StatusTone::Failed; }
    [[nodiscard]] bool isRunning() const { return m_node.tone == StatusTone::Running; }

    void drawStageFrame()
    {
        if (m_node.isNeeded)
            drawShadow();
        if (isRunning())
            m_hand.add(
                Box{m_rect.adjusted(-4, -4, 4, 4), nodeRadius + 4, {}, withAlpha(m_colors.accent, 0.3), 4, false});
        const bool isStrong = hasFailed() || isRunning() || m_node.isTarget;
        const QColor color = hasFailed() ? m_colors.failed
            : isRunning()                ? m_colors.accent
            : m_node.isTarget            ? m_colors.target
                                         : m_colors.border;
        const qreal opacity = m_node.isNeeded || isStrong ? 1 : 0.7;
        m_hand.add(
            Box{m_rect, nodeRadius, m_ground, mixed(color, m_colors.canvas, opacity), isStrong ? 2.0 : 1.0, false});
        if (m_node.isStale)
            m_hand.add(Box{m_rect, nodeRadius, {}, ink(m_colors.target), 1, true});
    }

    /// Three layers in place of a blur, which not every format has.
    void drawShadow()
    {
        for (int i = 2; i >= 0; --i) {
            const QRectF around = m_rect.adjusted(-2 * i, 2 - i, 2 * i, 3 + 3 * i);
            m_hand.fill(around, withAlpha(m_colors.shadow, 0.45 - i * 0.13), nodeRadius + 2 * i);
        }
    }

    void drawTitle()
    {
        const Fonts &fonts = m_hand.fonts();
        const qreal right = drawStatus();
        const QString badge = m_node.isTarget ? Text::tr("target") : QString();
        const qreal badgeWidth = badge.isEmpty() ? 0 : fonts.badge.width(badge) + 12;
        m_hand.fill(at({padding, 15, 8, 8}), ink(stageColor()), 2);
        const qreal left = padding + 8 + gap;
        const qreal room = right - left - (badge.isEmpty() ? 0 : badgeWidth + gap);
        const qreal width = std::min(fonts.name.width(m_node.name), std::max(48.0, room));
        write({left, 8, width, 22}, m_node.name, fonts.name, m_colors.text);
        if (badge.isEmpty())
            return;
        const QRectF frame = at({left + width + gap, 10, badgeWidth, 18});
        m_hand.fill(frame, mixed(m_colors.target, m_ground, 0.18), 4);
        m_hand.write(frame.adjusted(6, 0, -5, 0), badge, fonts.badge, m_colors.target);
    }

    /// What became of the stage, and how much is wrong with it. Gives how far the title may go.
    qreal drawStatus()
    {
        qreal right = m_rect.width() - padding;
        if (!m_node.statusText.isEmpty())
            right = writeFromRight(right, 8, 22, m_node.statusText, m_hand.fonts().secondary, toneColor(m_node.tone),
                                   120)
                - 4;
        if (!statusIcon().isEmpty()) {
            m_hand.drawIcon(at({right - iconSize, 12, iconSize, iconSize}), statusIcon(), ink(toneColor(m_node.tone)));
            right -= iconSize + gap;
        }
        const int problems = m_node.errors + m_node.warnings;
        if (problems > 0) {
            const QColor color = m_node.errors > 0 ? m_colors.failed : m_colors.target;
            right = writeFromRight(right, 8, 22, QString::number(problems), m_hand.fonts().secondary, color, 40) - 4;
            m_hand.drawIcon(at({right - iconSize, 12, iconSize, iconSize}),
                            m_node.errors > 0 ? u"error"_s : u"warning"_s, ink(color));
            right -= iconSize;
        }
        return right - gap;
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

    [[nodiscard]] QColor toneColor(StatusTone tone) const
    {
        switch (tone) {
        case StatusTone::Done:
            return m_colors.done;
        case StatusTone::Cached:
            return m_colors.cached;
        case StatusTone::Running:
            return m_colors.accent;
        case StatusTone::Failed:
            return m_colors.failed;
        case StatusTone::Neutral:
            break;
        }
        return m_colors.muted;
    }

    void drawRow(const SceneRow &row, qreal top)
    {
        const Fonts &fonts = m_hand.fonts();
        const qreal right = m_rect.width() - padding;
        if (row.hidden != 0) {
            // The row that folds a list is for the hand only.
            if (row.hidden > 0)
                write({padding, top, right - padding, NodeMetrics::rowHeight}, row.text, fonts.secondary,
                      m_colors.muted);
            return;
        }
        if (row.tone == StatusTone::Running)
            m_hand.fill(at({1, top, m_rect.width() - 2, NodeMetrics::rowHeight}), m_colors.selection);
        qreal end = right;
        if (!row.statusText.isEmpty())
            end = writeFromRight(right, top, NodeMetrics::rowHeight, row.statusText, fonts.secondary,
                                 row.tone == StatusTone::Done ? m_colors.muted : toneColor(row.tone), 100)
                - gap;
        write({padding, top, keywordWidth, NodeMetrics::rowHeight}, row.keyword, fonts.code, m_colors.keyword);
        const qreal left = padding + keywordWidth + 4;
        write({left, top, end - left, NodeMetrics::rowHeight}, row.text, fonts.code, m_colors.text);
    }

    void drawFooter()
    {
        const Fonts &fonts = m_hand.fonts();
        const qreal height = NodeMetrics::footerHeight;
        const qreal top = m_rect.height() - height;
        drawRule(top);
        const qreal width = fonts.strongSecondary.width(m_node.sizeText);
        write({padding, top, width, height}, m_node.sizeText, fonts.strongSecondary, m_colors.text);
        qreal end = m_rect.width() - padding;
        if (m_node.layers >= 0)
            end = writeFromRight(end, top, height,
                                 m_node.layers == 1 ? Text::tr("1 layer") : Text::tr("%1 layers").arg(m_node.layers),
                                 fonts.secondary, m_colors.muted, 100)
                - 10;
        const QRectF bar({padding + width + 10, top + (height - 4) / 2}, QPointF(end, top + (height + 4) / 2));
        m_hand.fill(at(bar), ink(m_colors.border), 2);
        const qreal part = std::max(bar.height(), bar.width() * std::max(0.0, m_node.share));
        m_hand.fill(at({bar.topLeft(), QSizeF(part, bar.height())}), ink(stageColor()), 2);
    }

    [[nodiscard]] QString iconName() const
    {
        return m_node.kind == Source::Kind::Context ? u"context"_s
            : m_node.kind == Source::Kind::Url      ? u"link"_s
                                                    : u"image"_s;
    }

    DrawingHand &m_hand;
    const Palette &m_colors;
    const SceneNode &m_node;
    QRectF m_rect;
    QColor m_ground; ///< What its text stands on.
};

} // namespace

void drawNode(DrawingHand &hand, const SceneNode &node, QPointF offset)
{
    NodeDrawing drawing(hand, node, offset);
    if (node.isStage())
        drawing.drawStage();
    else
        drawing.drawExternal();
}

} // namespace Stagecraft::Picture
