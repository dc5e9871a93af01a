// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/freeplace.h"
#include "graph/layerassignment.h"
#include "graph/layeredlayout.h"
#include "graph/layoutturn.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace Stagecraft::Graph {

namespace {

/// Finds a first place for nodes that have none, one after the other.
class BesidePlacement
{
public:
    BesidePlacement(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const LayoutOptions &options)
        : m_nodes(nodes)
        , m_edges(edges)
        , m_options(options)
        , m_boxes(nodes.size())
    { }

    void put(qsizetype node, QPointF position) { m_boxes[node] = QRectF(position, m_nodes.at(node).size); }

    void find(qsizetype node)
    {
        const QList<QRectF> used = joined(node, &LayoutEdge::to, &LayoutEdge::from);
        const QList<QRectF> users = joined(node, &LayoutEdge::from, &LayoutEdge::to);
        const QSizeF size = m_nodes.at(node).size;
        QPointF position = besideAll();
        if (!used.isEmpty()) {
            const QRectF last = *std::ranges::max_element(used, {}, [](const QRectF &box) { return box.right(); });
            position = {last.right() + m_options.layerGap, meanCentre(used) - size.height() / 2};
        } else if (!users.isEmpty()) {
            const QRectF first = *std::ranges::min_element(users, {}, [](const QRectF &box) { return box.left(); });
            position = {first.left() - m_options.layerGap - size.width(), meanCentre(users) - size.height() / 2};
        }
        const QPointF whole(std::round(position.x()), std::round(position.y()));
        m_boxes[node] = nearestFreePlace(QRectF(whole, size), placed(), m_options.nodeGap);
    }

    [[nodiscard]] QPointF position(qsizetype node) const { return m_boxes.at(node)->topLeft(); }

private:
    [[nodiscard]] QList<QRectF> joined(qsizetype node, qsizetype LayoutEdge::*own, qsizetype LayoutEdge::*other) const
    {
        QList<QRectF> boxes;
        for (const LayoutEdge &edge : m_edges) {
            if (edge.*own == node && m_boxes.at(edge.*other)) {
                boxes.append(*m_boxes.at(edge.*other));
            }
        }
        return boxes;
    }

    [[nodiscard]] static qreal meanCentre(const QList<QRectF> &boxes)
    {
        qreal sum = 0;
        for (const QRectF &box : boxes) {
            sum += box.center().y();
        }
        return sum / static_cast<qreal>(boxes.size());
    }

    [[nodiscard]] QList<QRectF> placed() const
    {
        QList<QRectF> boxes;
        for (const std::optional<QRectF> &box : m_boxes) {
            if (box) {
                boxes.append(*box);
            }
        }
        return boxes;
    }

    /// Under everything, at the left: where nothing is joined with it, no place says more.
    [[nodiscard]] QPointF besideAll() const
    {
        const QList<QRectF> boxes = placed();
        QRectF all;
        for (const QRectF &box : boxes) {
            all = all.isNull() ? box : all.united(box);
        }
        return all.isNull() ? QPointF() : QPointF(all.left(), all.bottom() + m_options.nodeGap);
    }

    const QList<LayoutNode> &m_nodes;
    const QList<LayoutEdge> &m_edges;
    const LayoutOptions &m_options;
    QList<std::optional<QRectF>> m_boxes;
};

} // namespace

QList<QPointF> placedBeside(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
                            const QList<std::optional<QPointF>> &positions, const LayoutOptions &options)
{
    const QList<LayoutNode> turnedOnes = turnedNodes(nodes, options.direction);
    const QList<LayoutEdge> kept = acyclicEdges(nodes.size(), edges);
    BesidePlacement placement(turnedOnes, kept, options);
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        if (positions.at(node)) {
            placement.put(node, turned(*positions.at(node), options.direction));
        }
    }
    const QList<qsizetype> order = dependencyOrder(nodes.size(), kept);
    for (const qsizetype node : order) {
        if (!positions.at(node)) {
            placement.find(node);
        }
    }
    QList<QPointF> result;
    for (qsizetype node = 0; node < nodes.size(); ++node) {
        result.append(positions.at(node).value_or(turned(placement.position(node), options.direction)));
    }
    return result;
}

} // namespace Stagecraft::Graph
