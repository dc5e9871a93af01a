// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgelabelplaces.h"
#include "picture/graphscene.h"
#include "picture/nodemetrics.h"
#include "picture/rowfolding.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Picture;

namespace {

GraphScene sceneOf(const QByteArray &text, const SceneOptions &options = {})
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    return firstScene(Graph::drawingOf(tree, Graph::resolve(tree)), options);
}

QByteArray longStage(int instructions)
{
    QByteArray text = "FROM scratch AS long\n";
    for (int i = 1; i <= instructions; ++i)
        text += "RUN step " + QByteArray::number(i) + '\n';
    return text;
}

QList<QPair<QPointF, QPointF>> endsOf(const GraphScene &scene)
{
    QList<QPair<QPointF, QPointF>> ends;
    for (const SceneEdge &edge : scene.edges)
        ends.append({edge.route.start, edge.route.end});
    return ends;
}

} // namespace

class SceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLongStages();
    void findsRowsByTheirLine();
    void edgesEndAtTheirRows();
    void edgesHaveTheColourOfTheirStage();
    void saysOnEdgesWhatRowsDoNot();
    void countsProblems();
    void goesDownwardsToo();
    void labelsGoWhereThereIsRoom();
};

void SceneTest::foldsLongStages()
{
    QCOMPARE(sceneOf(longStage(8)).nodes.at(0).rows.size(), 8);
    const QList<SceneRow> rows = sceneOf(longStage(12)).nodes.at(0).rows;
    QCOMPARE(rows.size(), 8);
    QCOMPARE(rows.at(4).text, u"step 5"_s);
    QCOMPARE(rows.at(5).hidden, 5);
    QCOMPARE(rows.at(5).text, u"\u2026 5 more"_s);
    QCOMPARE(rows.at(7).text, u"step 12"_s);
}

void SceneTest::findsRowsByTheirLine()
{
    const QList<SceneRow> rows = sceneOf(longStage(12)).nodes.at(0).rows;
    QCOMPARE(rowOfLine(rows, 2), 0);
    QCOMPARE(rowOfLine(rows, 9), 5); // In the fold.
    QVERIFY(!showsLine(rows, 9));
    QVERIFY(showsLine(rows, 13));
    QCOMPARE(rowOfLine(rows, 1), -1);
}

void SceneTest::edgesEndAtTheirRows()
{
    const GraphScene scene = sceneOf("FROM a AS x\nFROM x AS y\nRUN z\nCOPY --from=x /a /a\n");
    const SceneNode &y = scene.nodes.at(1);
    QCOMPARE(y.name, u"y"_s);
    const auto copy = std::ranges::find(scene.edges, Graph::Edge::Kind::Copy, &SceneEdge::kind);
    QVERIFY(copy != scene.edges.cend());
    QCOMPARE(copy->route.end, y.position + QPointF(0, NodeMetrics::rowAnchor(1)));
}

void SceneTest::edgesHaveTheColourOfTheirStage()
{
    const GraphScene scene = sceneOf("FROM a AS x\nFROM x AS y\nCOPY --from=x /a /a\nCOPY . .\n");
    QList<int> colors;
    for (const SceneEdge &edge : scene.edges)
        colors.append(edge.colorStage);
    QCOMPARE(colors, QList<int>({-1, -1, 0, -1})); // What a stage is built from has none, nor has what is no stage.
    QCOMPARE(scene.target, u"y"_s);
}

void SceneTest::saysOnEdgesWhatRowsDoNot()
{
    using Kind = Graph::Edge::Kind;
    QCOMPARE(edgeLabel(Kind::Base, {u"FROM"_s}, false), QString());
    QCOMPARE(edgeLabel(Kind::Copy, {u"/a \u2192 /b"_s}, true), QString());
    QCOMPARE(edgeLabel(Kind::Copy, {u"/a \u2192 /b"_s}, false), u"/a \u2192 /b"_s);
    QCOMPARE(edgeLabel(Kind::Copy, {u"/a"_s, u"/b"_s}, true), u"\u00d72"_s);
    QCOMPARE(edgeLabel(Kind::Mount, {u"cache \u2192 /c"_s}, true), u"cache \u2192 /c"_s);
}

void SceneTest::countsProblems()
{
    const GraphScene scene = sceneOf("FROM a AS x\nFROM scratch\n", {u"file"_s, {{0, 3}, {1, 0}}});
    QCOMPARE(scene.title, u"file"_s);
    QCOMPARE(scene.nodes.at(0).warnings, 3);
    QCOMPARE(scene.nodes.at(1).errors, 1);
    QCOMPARE(scene.nodes.at(2).warnings, 0); // The image.
}

void SceneTest::goesDownwardsToo()
{
    const QByteArray text = "FROM scratch AS x\nFROM x AS y\n";
    const GraphScene across = sceneOf(text);
    const GraphScene down = sceneOf(text, {{}, {}, Graph::LayoutDirection::TopToBottom});
    QVERIFY(across.nodes.at(1).position.x() > across.nodes.at(0).rect().right());
    QVERIFY(down.nodes.at(1).position.y() > down.nodes.at(0).rect().bottom());
    QVERIFY(endsOf(across) != endsOf(down));
}

void SceneTest::labelsGoWhereThereIsRoom()
{
    const EdgeRoute route{{0, 0}, {300, 0}, {}, {}};
    const EdgeRoute elsewhere{{0, 500}, {300, 500}, {}, {}};
    const QSizeF size(60, 18);
    QList<QRectF> places = edgeLabelPlaces({{route, size}, {elsewhere, QSizeF()}, {route, size}}, {});
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.at(0).center(), QPointF(150, 0));
    QVERIFY(places.at(1).isNull());
    QVERIFY(!places.at(2).isNull() && !places.at(2).intersects(places.at(0)));
    places = edgeLabelPlaces({{route, size}}, {QRectF(60, -50, 180, 100)});
    QVERIFY(places.at(0).isNull());
    // Of three on one line nobody knows which is meant.
    places = edgeLabelPlaces({{route, size}, {route, QSizeF()}, {route, QSizeF()}}, {});
    QVERIFY(places.at(0).isNull());
}

QTEST_MAIN(SceneTest)
#include "tst_scene.moc"
