// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/displaylist.h"

#include "picture/drawinghand.h"
#include "picture/edgelabels.h"
#include "picture/nodedrawing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

using Kind = Graph::Edge::Kind;

namespace {

constexpr qreal fadedNodeOpacity = 0.25;
constexpr qreal fadedEdgeOpacity = 0.12;
constexpr qreal margin = 32;
constexpr qreal titleHeight = 24;
constexpr qreal titleGap = 24; ///< Between the title and the graph, and the graph and the legend.
constexpr qreal legendHeight = 32;
constexpr qreal legendPadding = 12;
constexpr qreal legendLine = 34;
constexpr qreal edgeWidth = 1.8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

struct LegendEntry
{
    Kind kind;
    QString text;
    qreal width;
};

class SceneDrawing
{
public:
    SceneDrawing(const GraphScene &scene, const Palette &palette)
        : m_scene(scene)
        , m_hand(palette)
        , m_labels(edgeLabels(scene, m_hand.fonts().caption))
        , m_content(contentRect())
        , m_offset(QPointF(margin, margin + titleHeight + titleGap) - m_content.topLeft())
    { }

    [[nodiscard]] DisplayList draw()
    {
        m_width = m_content.width();
        drawTitle();
        for (const SceneEdge &edge : m_scene.edges)
            drawEdge(edge);
        for (const SceneNode &node : m_scene.nodes)
            draw(node);
        for (const EdgeLabel &label : std::as_const(m_labels))
            drawLabel(label);
        const qreal bottom = m_offset.y() + m_content.bottom();
        const qreal height = drawLegend(bottom + titleGap) ? bottom + titleGap + legendHeight : bottom;
        return {{m_width + 2 * margin, height + margin}, m_hand.colors().canvas, m_hand.items()};
    }

private:
    /// Edges may swing out beyond the nodes.
    [[nodiscard]] QRectF contentRect() const
    {
        QRectF all;
        for (const SceneNode &node : m_scene.nodes)
            all = all.united(node.rect());
        for (const SceneEdge &edge : m_scene.edges)
            all = all.united(edge.route.path(1).bounds().adjusted(-4, -4, 4, 4));
        for (const EdgeLabel &label : m_labels)
            all = all.united(label.rect);
        return all.toAlignedRect();
    }

    void drawTitle()
    {
        const Fonts &fonts = m_hand.fonts();
        const QString target = m_scene.target.isEmpty() ? QString() : Text::tr("target %1").arg(m_scene.target);
        const qreal targetWidth = target.isEmpty() ? 0 : fonts.text.width(target) + 12;
        const qreal width = std::min(fonts.heading.width(m_scene.title), std::max(m_width - targetWidth, 120.0));
        m_hand.write({margin, margin, width, titleHeight}, m_scene.title, fonts.heading, m_hand.colors().text,
                     Qt::ElideMiddle);
        const qreal left = m_scene.title.isEmpty() ? margin : margin + width + 12;
        const qreal room = std::min(std::max(m_width + margin - left, 120.0), fonts.text.width(target));
        m_hand.write({left, margin + 1, room, titleHeight}, target, fonts.text, m_hand.colors().muted);
        m_width = std::max(m_width, left + room - margin);
    }

    [[nodiscard]] QColor colorOf(const SceneEdge &edge) const
    {
        const Palette &colors = m_hand.colors();
        if (!edge.isValid)
            return colors.failed;
        return edge.colorStage < 0 || !edge.isNeeded ? colors.line
                                                     : colors.stageColor(edge.colorStage, edge.isColorOfTarget);
    }

    [[nodiscard]] static qreal opacityOf(const SceneEdge &edge)
    {
        if (edge.isFaded)
            return fadedEdgeOpacity;
        return !edge.isNeeded ? 0.35 : edge.colorStage < 0 && edge.kind != Kind::Base ? 0.55 : 0.9;
    }

    void draw(const SceneNode &node)
    {
        const qsizetype first = m_hand.items().size();
        drawNode(m_hand, node, m_offset);
        if (node.isFaded)
            m_hand.fadeFrom(first, fadedNodeOpacity);
    }

    void drawEdge(const SceneEdge &edge)
    {
        EdgeRoute route = edge.route;
        route.start += m_offset;
        route.end += m_offset;
        for (QPointF &point : route.via)
            point += m_offset;
        m_hand.add(Line{edgeShape(route.path(), edge.kind, edgeWidth), withAlpha(colorOf(edge), opacityOf(edge))});
    }

    void drawLabel(const EdgeLabel &label)
    {
        const Palette &colors = m_hand.colors();
        const QRectF rect = label.rect.translated(m_offset);
        m_hand.add(Box{rect, 4, colors.raised, colors.border, 1, false});
        m_hand.write(rect.adjusted(edgeLabelPadding, 0, 1 - edgeLabelPadding, 0), label.text, m_hand.fonts().caption,
                     colors.muted);
    }

    [[nodiscard]] QList<LegendEntry> legend() const
    {
        const QList<std::pair<Kind, QString>> known{{Kind::Base, u"FROM"_s},
                                                    {Kind::Copy, u"COPY --from"_s},
                                                    {Kind::Mount, Text::tr("mount")},
                                                    {Kind::OnBuild, u"ONBUILD"_s}};
        QList<LegendEntry> entries;
        for (const auto &[kind, text] : known) {
            if (hasKind(kind))
                entries.append({kind, text, legendLine + 8 + m_hand.fonts().secondary.width(text)});
        }
        return entries;
    }

    /// COPY and ADD are drawn alike.
    [[nodiscard]] bool hasKind(Kind kind) const
    {
        return std::ranges::any_of(m_scene.edges, [kind](const SceneEdge &edge) {
            return edge.kind == kind || (edge.kind == Kind::Add && kind == Kind::Copy);
        });
    }

    /// At the foot of the page, in a card; false when there is nothing to explain.
    bool drawLegend(qreal top)
    {
        const QList<LegendEntry> entries = legend();
        if (entries.isEmpty())
            return false;
        qreal width = 2 * legendPadding - 16;
        for (const LegendEntry &entry : entries)
            width += entry.width + 16;
        m_width = std::max(m_width, width);
        const Palette &colors = m_hand.colors();
        const QRectF card(margin, top, width, legendHeight);
        m_hand.fill(card.adjusted(-1, 2, 1, 3), colors.shadow, 7);
        m_hand.add(Box{card, 6, colors.raised, colors.border, 1, false});
        qreal left = card.left() + legendPadding;
        for (const LegendEntry &entry : entries) {
            const EdgePath path({left, card.center().y()}, {left + legendLine, card.center().y()}, {});
            m_hand.add(Line{edgeShape(path, entry.kind, edgeWidth), colors.line});
            m_hand.write({left + legendLine + 8, top, entry.width - legendLine - 8 + 1, legendHeight}, entry.text,
                         m_hand.fonts().secondary, colors.muted);
            left += entry.width + 16;
        }
        return true;
    }

    const GraphScene &m_scene;
    DrawingHand m_hand;
    QList<EdgeLabel> m_labels; ///< In the scene.
    QRectF m_content; ///< Around everything in the scene.
    QPointF m_offset; ///< From the scene to the page.
    qreal m_width = 0; ///< Of the page, without its margins.
};

} // namespace

DisplayList displayListOf(const GraphScene &scene, Appearance appearance)
{
    return SceneDrawing(scene, paletteOf(appearance)).draw();
}

} // namespace Stagecraft::Picture
