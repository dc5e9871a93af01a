// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layerassignment.h"
#include "graph/layercrossings.h"
#include "graph/layeredlayout.h"
#include "graph/layerorder.h"
#include "support/layoutgraph.h"

#include <QRectF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Graph;
using Test::LayoutGraph;

namespace {

constexpr qreal rowHeight = 22;

QRectF box(const LayoutGraph &graph, const QList<QPointF> &places, qsizetype node)
{
    return {places.at(node), graph.nodes.at(node).size};
}

/// The first two boxes that overlap, or nothing.
QString overlap(const LayoutGraph &graph, const QList<QPointF> &places)
{
    QList<QRectF> boxes;
    for (qsizetype node = 0; node < places.size(); ++node)
        boxes.append(box(graph, places, node));
    for (qsizetype a = 0; a < boxes.size(); ++a) {
        const QRectF &own = boxes.at(a);
        for (qsizetype b = a + 1; b < boxes.size(); ++b) {
            if (own.intersects(boxes.at(b)))
                return u"%1: %2 stands on %3"_s.arg(graph.name).arg(a).arg(b);
        }
    }
    return {};
}

/// The first edge that does not lead on to a later layer, or nothing.
QString edgeBackwards(const LayoutGraph &graph, const QList<QPointF> &places, LayoutDirection direction)
{
    const QList<LayoutEdge> edges = acyclicEdges(graph.nodes.size(), graph.edges);
    for (const LayoutEdge edge : edges) {
        const QRectF from = box(graph, places, edge.from);
        const QRectF to = box(graph, places, edge.to);
        const bool leadsOn =
            direction == LayoutDirection::LeftToRight ? from.right() < to.left() : from.bottom() < to.top();
        if (!leadsOn)
            return u"%1: %2 to %3 leads back"_s.arg(graph.name).arg(edge.from).arg(edge.to);
    }
    return {};
}

/// The first two neighbours of a layer against the order of the text for nothing.
QString orderLost(const LayoutGraph &graph)
{
    const QList<LayoutEdge> edges = acyclicEdges(graph.nodes.size(), graph.edges);
    LayerOrder order =
        ordersWithFewCrossings(layersInTextOrder(graph.nodes, edges, layersOf(graph.nodes, edges))).constFirst();
    const qint64 count = crossings(order);
    for (QList<qsizetype> &layer : order.layers) {
        for (qsizetype i = 1; i < layer.size(); ++i) {
            const qsizetype upper = layer.at(i - 1);
            const qsizetype lower = layer.at(i);
            if (order.places.at(upper).textOrder <= order.places.at(lower).textOrder)
                continue;
            layer.swapItemsAt(i - 1, i);
            if (crossings(order) <= count)
                return u"%1: %2 before %3 saves nothing"_s.arg(graph.name).arg(upper).arg(lower);
            layer.swapItemsAt(i - 1, i);
        }
    }
    return {};
}

void addRows(const QList<int> &sizes)
{
    static const QList<LayoutGraph> corpus = Test::corpusGraphs();
    QTest::addColumn<QList<LayoutGraph>>("graphs");
    QTest::addRow("corpus") << corpus;
    for (const int stages : sizes)
        QTest::addRow("%d stages", stages) << QList{Test::generatedGraph(stages, 1)};
}

} // namespace

/// What holds for the picture of any file: on the corpus, and on graphs of up to 1,000 stages.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndEdgesLeadOn_data() { addRows({50, 300, 1000}); }
    void nothingOverlapsAndEdgesLeadOn();
    void layoutIsAlwaysTheSame_data() { addRows({50, 300}); }
    void layoutIsAlwaysTheSame();
    void pinnedNodesStay_data() { addRows({50, 300, 1000}); }
    void pinnedNodesStay();
    void layersKeepTheOrderOfTheText_data() { addRows({50, 300}); }
    void layersKeepTheOrderOfTheText();
    void editsMoveNoNode_data() { addRows({50, 300, 1000}); }
    void editsMoveNoNode();
};

void PicturesTest::nothingOverlapsAndEdgesLeadOn()
{
    QFETCH(const QList<LayoutGraph>, graphs);
    for (const LayoutGraph &graph : graphs) {
        for (const auto direction : {LayoutDirection::LeftToRight, LayoutDirection::TopToBottom}) {
            const QList<QPointF> places = layeredLayout(graph.nodes, graph.edges, {direction, 72, 28});
            QCOMPARE(overlap(graph, places), QString());
            QCOMPARE(edgeBackwards(graph, places, direction), QString());
        }
    }
}

void PicturesTest::layoutIsAlwaysTheSame()
{
    QFETCH(const QList<LayoutGraph>, graphs);
    for (LayoutGraph graph : graphs) {
        const QList<QPointF> places = layeredLayout(graph.nodes, graph.edges);
        QCOMPARE(layeredLayout(graph.nodes, graph.edges), places);
        for (qsizetype node = 0; node < places.size(); node += 2)
            graph.nodes[node].pinned = places.at(node);
        QCOMPARE(layeredLayout(graph.nodes, graph.edges), places);
    }
}

void PicturesTest::pinnedNodesStay()
{
    QFETCH(const QList<LayoutGraph>, graphs);
    for (LayoutGraph graph : graphs) {
        for (qsizetype node = 0; node < graph.nodes.size(); node += 7)
            graph.nodes[node].pinned = QPointF(static_cast<qreal>(node) * 130, static_cast<qreal>(node % 5) * 310);
        const QList<QPointF> places = layeredLayout(graph.nodes, graph.edges);
        QCOMPARE(overlap(graph, places), QString());
        for (qsizetype node = 0; node < graph.nodes.size(); node += 7)
            QCOMPARE(places.at(node), *graph.nodes.at(node).pinned);
    }
}

void PicturesTest::layersKeepTheOrderOfTheText()
{
    QFETCH(const QList<LayoutGraph>, graphs);
    for (const LayoutGraph &graph : graphs)
        QCOMPARE(orderLost(graph), QString());
}

void PicturesTest::editsMoveNoNode()
{
    QFETCH(const QList<LayoutGraph>, graphs);
    for (LayoutGraph graph : graphs) {
        const QList<QPointF> places = layeredLayout(graph.nodes, graph.edges);
        const qsizetype count = places.size();
        // One stage gets a row more, and another is typed that takes from it.
        graph.nodes[count / 2].size.rheight() += rowHeight;
        graph.nodes.append({QSizeF(216, 68), false, {}});
        graph.edges.append({count / 2, count});
        QList<std::optional<QPointF>> known(places.cbegin(), places.cend());
        known.append(std::nullopt);
        const QList<QPointF> after = placedBeside(graph.nodes, graph.edges, known);
        QCOMPARE(after.first(count), places);
        QCOMPARE(overlap(graph, after), QString());
        QVERIFY(box(graph, after, count / 2).right() < box(graph, after, count).left());
    }
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
