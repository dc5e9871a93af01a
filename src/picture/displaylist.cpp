// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/displaylist.h"

#include "graph/drawing.h"
#include "graph/layeredlayout.h"
#include "picture/edgeshapes.h"
#include "picture/palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

using Graph::Drawing;
using Graph::DrawnEdge;
using Graph::DrawnNode;
using Graph::Source;
using Kind = Graph::Edge::Kind;

namespace {

constexpr QSizeF stageSize{216, 68};
constexpr QSizeF outsideSize{184, 36};
constexpr qreal margin = 32;
constexpr qreal padding = 12;
constexpr qreal labelWidth = 128;
constexpr qreal labelHeight = 16;
constexpr qreal layerGap = labelWidth + 40;
constexpr qreal legendRow = 40;
constexpr qreal legendColumn = 144;
constexpr qsizetype longestText = 400;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

QSizeF sizeOf(const DrawnNode &node)
{
    return node.source.kind == Source::Kind::Stage ? stageSize : outsideSize;
}

QList<QPointF> laidOut(const Drawing &drawing)
{
    QList<Graph::LayoutNode> nodes;
    for (const DrawnNode &node : drawing.nodes) {
        nodes.append({sizeOf(node), node.source.kind != Source::Kind::Stage, std::nullopt});
    }
    QList<Graph::LayoutEdge> edges;
    for (const DrawnEdge &edge : drawing.edges) {
        edges.append({edge.from, edge.to});
    }
    return Graph::layeredLayout(nodes, edges, {Graph::LayoutDirection::LeftToRight, layerGap, 28});
}

Label label(const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    const QString shown = Graph::shownText(text, longestText);
    return {rect, QFontMetricsF(font).elidedText(shown, Qt::ElideMiddle, rect.width()), font, colour, alignment};
}

Line withColour(Line line, const QColor &colour)
{
    line.fill = line.fill == line.colour ? colour : line.fill;
    line.colour = colour;
    return line;
}

/// Builds the list piece by piece.
class Painter
{
public:
    Painter(const Drawing &drawing, const QList<QPointF> &positions)
        : m_drawing(drawing)
    {
        placeBoxes(positions);
        addEdges();
        for (qsizetype i = 0; i < drawing.nodes.size(); ++i) {
            addNode(drawing.nodes.at(i), m_rects.at(i));
        }
        addLegend();
        m_list.background = Palette::canvas;
    }

    [[nodiscard]] DisplayList result() && { return std::move(m_list); }

private:
    void placeBoxes(const QList<QPointF> &positions)
    {
        QRectF all;
        for (qsizetype i = 0; i < positions.size(); ++i) {
            m_rects.append(QRectF(positions.at(i), sizeOf(m_drawing.nodes.at(i))));
            all = i == 0 ? m_rects.constLast() : all.united(m_rects.constLast());
        }
        for (QRectF &rect : m_rects) {
            rect.translate(QPointF(margin, margin) - all.topLeft());
        }
        m_list.size = all.size() + QSizeF(2 * margin, 2 * margin);
    }

    /// Ends at one side of a box are spread along it in the order of the other ends, so that lines cross less.
    [[nodiscard]] QList<qreal> spreadEnds(qsizetype DrawnEdge::*own, qsizetype DrawnEdge::*other) const
    {
        QList<QList<qsizetype>> atNode(m_rects.size());
        for (qsizetype i = 0; i < m_drawing.edges.size(); ++i) {
            atNode[m_drawing.edges.at(i).*own].append(i);
        }
        QList<qreal> ends(m_drawing.edges.size());
        for (qsizetype node = 0; node < atNode.size(); ++node) {
            QList<qsizetype> &edges = atNode[node];
            std::ranges::stable_sort(
                edges, {}, [&](qsizetype edge) { return m_rects.at(m_drawing.edges.at(edge).*other).center().y(); });
            const QRectF rect = m_rects.at(node);
            for (qsizetype i = 0; i < edges.size(); ++i) {
                ends[edges.at(i)] =
                    rect.top() + rect.height() * static_cast<qreal>(i + 1) / static_cast<qreal>(edges.size() + 1);
            }
        }
        return ends;
    }

    void addEdges()
    {
        const QList<qreal> starts = spreadEnds(&DrawnEdge::from, &DrawnEdge::to);
        const QList<qreal> ends = spreadEnds(&DrawnEdge::to, &DrawnEdge::from);
        for (qsizetype i = 0; i < m_drawing.edges.size(); ++i) {
            const DrawnEdge &edge = m_drawing.edges.at(i);
            const QPointF from(m_rects.at(edge.from).right(), starts.at(i));
            const QPointF to(m_rects.at(edge.to).left(), ends.at(i));
            const QList<Line> shapes = edgeShapes(from, to, edge.kind, edge.valid);
            for (const Line &line : shapes) {
                const bool dimmed = edge.valid && !m_drawing.nodes.at(edge.to).needed;
                m_list.lines.append(dimmed ? withColour(line, Palette::faint) : line);
            }
            addEdgeLabel(edge, labelPlace(from, to, layerGap));
        }
    }

    void addEdgeLabel(const DrawnEdge &edge, QPointF centre)
    {
        if (edge.label().isEmpty()) {
            return;
        }
        const QRectF rect(centre - QPointF(labelWidth, labelHeight) / 2, QSizeF(labelWidth, labelHeight));
        const QColor colour = edge.valid ? Palette::muted : Palette::failed;
        Label made = label(rect, edge.label(), textFont(11), colour, Qt::AlignCenter);
        const qreal width = QFontMetricsF(made.font).horizontalAdvance(made.text) + 8;
        m_list.boxes.append({QRectF(centre - QPointF(width, labelHeight) / 2, QSizeF(width, labelHeight)), 4,
                             Palette::canvas, Palette::canvas, 0, false});
        m_list.labels.append(made);
    }

    void addNode(const DrawnNode &node, const QRectF &rect)
    {
        const bool isStage = node.source.kind == Source::Kind::Stage;
        const QColor colour = node.needed ? Palette::text : Palette::faint;
        m_list.boxes.append({rect, isStage ? 10.0 : 6.0, isStage ? Palette::surface : Palette::canvas,
                             node.isTarget ? Palette::target
                                 : isStage ? Palette::border
                                           : Palette::faint,
                             node.isTarget ? 2.0 : 1.0, !isStage});
        const QRectF inner = rect.adjusted(padding, 0, -padding, 0);
        if (!isStage) {
            m_list.labels.append(label(inner, node.title, textFont(12), node.needed ? Palette::muted : Palette::faint));
            return;
        }
        const QColor second = node.needed ? Palette::muted : Palette::faint;
        m_list.labels.append(label({inner.left(), rect.top() + 8, inner.width(), 20}, node.title,
                                   textFont(13, QFont::DemiBold), colour));
        m_list.labels.append(
            label({inner.left(), rect.top() + 28, inner.width(), 16}, node.base, textFont(12), second));
        m_list.labels.append(
            label({inner.left(), rect.top() + 46, inner.width(), 16}, remarks(node), textFont(11), second));
    }

    [[nodiscard]] static QString remarks(const DrawnNode &node)
    {
        const QString count = node.instructionCount == 1 ? Text::tr("1 instruction")
                                                         : Text::tr("%1 instructions").arg(node.instructionCount);
        if (node.isTarget) {
            return Text::tr("%1 · target").arg(count);
        }
        return node.needed ? count : Text::tr("%1 · not needed").arg(count);
    }

    [[nodiscard]] bool hasKind(Kind kind) const
    {
        return std::ranges::any_of(m_drawing.edges, [kind](const DrawnEdge &edge) { return edge.kind == kind; });
    }

    void addLegend()
    {
        const QList<std::pair<Kind, QString>> kinds{{Kind::Base, u"FROM"_s},
                                                    {Kind::Copy, u"COPY"_s},
                                                    {Kind::Mount, u"RUN --mount"_s},
                                                    {Kind::OnBuild, u"ONBUILD"_s},
                                                    {Kind::Add, u"ADD"_s}};
        qreal x = margin;
        const qreal y = m_list.size.height() + legendRow / 2 - margin / 2;
        for (const auto &[kind, name] : kinds) {
            if (hasKind(kind)) {
                m_list.lines += edgeShapes({x, y}, {x + 40, y}, kind, true);
                m_list.labels.append(label({x + 48, y - 8, legendColumn - 56, 16}, name, textFont(11), Palette::muted));
                x += legendColumn;
            }
        }
        if (x > margin) {
            m_list.size = {std::max(m_list.size.width(), x + margin), m_list.size.height() + legendRow};
        }
    }

    const Drawing &m_drawing;
    QList<QRectF> m_rects;
    DisplayList m_list;
};

} // namespace

DisplayList displayListOf(const Graph::StageGraph &graph, const QList<QPointF> &positions)
{
    const Drawing drawing = Graph::drawingOf(graph);
    return Painter(drawing, positions.size() == drawing.nodes.size() ? positions : laidOut(drawing)).result();
}

} // namespace Stagecraft::Picture
