// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/alignment.h"
#include "app/graph/lens.h"

#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

CanvasNode stage(int id, const QString &name, bool isNeeded = true)
{
    CanvasNode node;
    node.id = id;
    node.name = name;
    node.isNeeded = isNeeded;
    return node;
}

/// image → a → b → c, and d that nothing needs.
CanvasGraph chain()
{
    CanvasGraph graph;
    graph.nodes = {stage(1, u"a"_s), stage(2, u"b"_s), stage(3, u"c"_s), stage(4, u"d"_s, false)};
    CanvasNode image = stage(5, u"alpine:3"_s);
    image.kind = CanvasNode::Kind::Image;
    graph.nodes.append(image);
    for (const EdgeKey key : {EdgeKey{5, 1}, EdgeKey{1, 2}, EdgeKey{2, 3}}) {
        CanvasEdge edge;
        edge.key = key;
        graph.edges.append(edge);
    }
    return graph;
}

/// The ids of the nodes that are not faded, and what is said of them: "1:first 2".
QString seen(const CanvasGraph &graph, const LensQuestion &question)
{
    const QHash<int, NodeLens> lenses = lensOf(graph, question);
    QStringList parts;
    for (const CanvasNode &node : graph.nodes) {
        const NodeLens lens = lenses.value(node.id);
        if (!lens.isFaded)
            parts.append(QString::number(node.id) + (lens.text.isEmpty() ? QString() : u':' + lens.text));
    }
    return parts.join(u' ');
}

} // namespace

class LensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fadesWhatDoesNotMatter();
    void measuresAgainstTheLargest();
    void searchesNamesBasesAndInstructions();
    void drawsIntoLine_data();
    void drawsIntoLine();
};

void LensTest::fadesWhatDoesNotMatter()
{
    CanvasGraph graph = chain();
    QCOMPARE(seen(graph, {}), u"1 2 3 4 5"_s);
    QCOMPARE(seen(graph, {LensKind::Needed, {}, {}}), u"1:1 2:2 3:3 5"_s);
    QCOMPARE(seen(graph, {LensKind::Connected, {}, {}}), u"1 2 3 4 5"_s);
    QCOMPARE(seen(graph, {LensKind::Connected, {}, {2}}), u"1 2 3 5"_s);
    QCOMPARE(seen(graph, {LensKind::Connected, {}, {4}}), u"4"_s);
    QCOMPARE(seen(graph, {LensKind::Findings, {}, {}}), QString());
    graph.nodes[1].warnings = 2;
    graph.nodes[1].errors = 1;
    QCOMPARE(seen(graph, {LensKind::Findings, {}, {}}), u"2:3"_s);
}

void LensTest::measuresAgainstTheLargest()
{
    CanvasGraph graph = chain();
    QCOMPARE(seen(graph, {LensKind::Time, {}, {}}), QString());
    graph.nodes[0].status.seconds = 2;
    graph.nodes[1].status.seconds = 0;
    graph.nodes[2].status.seconds = 8;
    const LensQuestion time{LensKind::Time, {}, {}};
    QCOMPARE(seen(graph, time), u"1:2.0 s 2:0.0 s 3:8.0 s"_s);
    QCOMPARE(lensOf(graph, time).value(1).heat, 0.25);
    QCOMPARE(lensOf(graph, time).value(2).heat, 0.0);
    QCOMPARE(lensOf(graph, time).value(4).heat, -1.0);

    graph.nodes[2].status.bytes = 1000000;
    QCOMPARE(lensOf(graph, {LensKind::Size, {}, {}}).value(3).heat, 1.0);
    graph.nodes[0].status.state = StepState::Cached;
    graph.nodes[2].status.state = StepState::Done;
    const auto cache = lensOf(graph, {LensKind::Cache, {}, {}});
    QCOMPARE(cache.value(1).heat, 0.0);
    QCOMPARE(cache.value(3).heat, 1.0);
    QVERIFY(cache.value(2).isFaded);
}

void LensTest::searchesNamesBasesAndInstructions()
{
    CanvasGraph graph = chain();
    graph.nodes[0].rows.append({u"RUN"_s, u"go build"_s, 2, 0, {}, StepState::None});
    graph.nodes[1].detail = u"golang:1.24"_s;
    QCOMPARE(nodesHolding(graph, u"GO"_s), (QList<int>{1, 2}));
    QCOMPARE(nodesHolding(graph, u"run go"_s), QList<int>{1});
    QCOMPARE(nodesHolding(graph, u"alpine"_s), QList<int>{5});
    QVERIFY(nodesHolding(graph, {}).isEmpty());
    QCOMPARE(seen(graph, {LensKind::Needed, u"go"_s, {}}), u"1:1 2:2"_s);
}

void LensTest::drawsIntoLine_data()
{
    QTest::addColumn<QRectF>("moved");
    QTest::addColumn<Alignment>("expected");

    // The others: 100 x 50 at the origin, and 100 x 80 at 300, 200.
    QTest::newRow("nothing near") << QRectF(140, 100, 60, 20) << Alignment();
    QTest::newRow("left edges") << QRectF(3, 110, 60, 20) << Alignment{{-3, 0}, {{0, 0, 0, 130}}};
    QTest::newRow("top edges") << QRectF(150, -2, 60, 20) << Alignment{{0, 2}, {{0, 0, 210, 0}}};
    QTest::newRow("middles") << QRectF(150, 17, 60, 20) << Alignment{{0, -2}, {{0, 25, 210, 0}}};
    QTest::newRow("both axes") << QRectF(298, 60, 100, 136)
                               << Alignment{{2, 4}, {{300, 60, 0, 220}, {298, 200, 102, 0}}};
    QTest::newRow("in line already") << QRectF(0, 110, 61, 20) << Alignment{{0, 0}, {{0, 0, 0, 130}}};
}

void LensTest::drawsIntoLine()
{
    QFETCH(const QRectF, moved);
    QFETCH(const Alignment, expected);
    const Alignment found = alignmentOf(moved, {{0, 0, 100, 50}, {300, 200, 100, 80}}, 5);
    QCOMPARE(found.shift, expected.shift);
    QCOMPARE(found.guides, expected.guides);
    // What is in line stays so.
    const Alignment again = alignmentOf(moved.translated(found.shift), {{0, 0, 100, 50}, {300, 200, 100, 80}}, 5);
    QCOMPARE(again.shift, QPointF());
}

QTEST_APPLESS_MAIN(LensTest)
#include "tst_lens.moc"
