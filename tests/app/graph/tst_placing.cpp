// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"
#include "picture/nodemetrics.h"

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

/// The arrangement is worked out elsewhere: waits for it.
void arrange(Canvas &canvas)
{
    const int steps = canvas.session.document()->history()->count();
    canvas.controller.arrange();
    QTRY_COMPARE(canvas.session.document()->history()->count(), steps + 1);
}

} // namespace

class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesNodesInOneStepAndBack();
    void doesNotMoveByAClick();
    void joinsABurstOfKeyMovesToOneStep();
    void keepsThePlaceOfARenamedStage();
    void arrangesInOneStep();
    void arrangesAroundWhatIsSelected();
    void leavesPinnedNodesWhereTheyAre();
    void turnsTheGraphAndBack();
    void showsTheWayToAnotherArrangement();
    void laysALargeGraphOutElsewhere();
    void putsAStageOnAnEdge();
    void keepsPlacesWhileTyping();
    void keepsThePlacesOfStagesThatGetOtherNumbers();
    void keepsThePlaceOfAStageThatTakesANameOfBefore();
    void bringsBackTheNodeOfAnImageWithItsPlace();
};

void PlacingTest::movesNodesInOneStepAndBack()
{
    Canvas canvas;
    const int builder = canvas.id(u"builder"_s);
    const QPointF start = canvas.row(u"builder"_s)->position;
    const QPointF edgeStart = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy)->route.start;
    canvas.controller.beginMove(builder);
    canvas.controller.moveBy(3, 4);
    canvas.controller.moveBy(30, -40);
    QVERIFY(!canvas.session.canUndo()); // Not before it is let go.
    QCOMPARE(canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy)->route.start, edgeStart + QPointF(30, -40));
    canvas.controller.endMove();
    QCOMPARE(canvas.row(u"builder"_s)->position, start + QPointF(30, -40));
    QCOMPARE(canvas.session.document()->history()->count(), 1);
    QCOMPARE(canvas.session.undoText(), u"Move builder"_s);
    canvas.session.undo();
    QCOMPARE(canvas.row(u"builder"_s)->position, start);
    canvas.session.redo();
    QCOMPARE(canvas.row(u"builder"_s)->position, start + QPointF(30, -40));
    QCOMPARE(canvas.text(), shop);
}

void PlacingTest::doesNotMoveByAClick()
{
    Canvas canvas;
    canvas.controller.beginMove(canvas.id(u"builder"_s));
    canvas.controller.endMove();
    QVERIFY(!canvas.session.canUndo());
    canvas.controller.beginMove(canvas.id(u"builder"_s));
    canvas.controller.moveBy(10, 10);
    canvas.controller.cancelMove();
    QVERIFY(!canvas.session.canUndo());
}

void PlacingTest::joinsABurstOfKeyMovesToOneStep()
{
    Canvas canvas;
    canvas.controller.select(canvas.id(u"final"_s));
    const QPointF start = canvas.row(u"final"_s)->position;
    for (int i = 0; i < 5; ++i)
        canvas.controller.nudge(10, 0);
    QCOMPARE(canvas.row(u"final"_s)->position, start + QPointF(50, 0));
    canvas.session.undo();
    QCOMPARE(canvas.row(u"final"_s)->position, start);
}

void PlacingTest::keepsThePlaceOfARenamedStage()
{
    Canvas canvas;
    const int final = canvas.id(u"final"_s);
    canvas.controller.beginMove(final);
    canvas.controller.moveBy(111, 7);
    canvas.controller.endMove();
    const QPointF place = canvas.row(u"final"_s)->position;
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->rename(final, u"product"_s)), QString());
    QCOMPARE(canvas.id(u"product"_s), final);
    QCOMPARE(canvas.row(u"product"_s)->position, place);
    QVERIFY(canvas.session.document()->layout().positions.contains(u"product"_s));
}

void PlacingTest::arrangesInOneStep()
{
    Canvas canvas;
    canvas.controller.beginMove(canvas.id(u"assets"_s));
    canvas.controller.moveBy(-2000, 900);
    canvas.controller.endMove();
    canvas.controller.clearSelection();
    arrange(canvas);
    const NodeRow *assets = canvas.row(u"assets"_s);
    const NodeRow *final = canvas.row(u"final"_s);
    QVERIFY(assets->rect().right() < final->rect().left());
    QVERIFY(canvas.row(u"node:22"_s)->rect().right() < assets->rect().left());
    QCOMPARE(canvas.session.document()->history()->count(), 2);
    canvas.session.undo();
    QVERIFY(canvas.row(u"assets"_s)->position.x() < -1000);
}

void PlacingTest::arrangesAroundWhatIsSelected()
{
    Canvas canvas;
    canvas.controller.select(canvas.id(u"builder"_s));
    canvas.controller.nudge(700, 350);
    const QPointF place = canvas.row(u"builder"_s)->position;
    arrange(canvas);
    QCOMPARE(canvas.row(u"builder"_s)->position, place);
    QVERIFY(canvas.row(u"final"_s)->rect().left() > canvas.row(u"builder"_s)->rect().right());
}

void PlacingTest::leavesPinnedNodesWhereTheyAre()
{
    Canvas canvas;
    canvas.controller.select(canvas.id(u"assets"_s));
    canvas.controller.nudge(-900, 640);
    const QPointF place = canvas.row(u"assets"_s)->position;
    canvas.controller.togglePins();
    QVERIFY(canvas.controller.isPinned(canvas.id(u"assets"_s)));
    canvas.controller.clearSelection();
    arrange(canvas);
    QCOMPARE(canvas.row(u"assets"_s)->position, place);

    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->rename(canvas.id(u"assets"_s), u"web"_s)), QString());
    QVERIFY(canvas.controller.isPinned(canvas.id(u"web"_s)));
    canvas.controller.select(canvas.id(u"web"_s));
    canvas.controller.togglePins();
    QVERIFY(!canvas.controller.isPinned(canvas.id(u"web"_s)));
    canvas.session.undo();
    QVERIFY(canvas.controller.isPinned(canvas.id(u"web"_s)));
}

void PlacingTest::turnsTheGraphAndBack()
{
    Canvas canvas;
    const NodePlaces before = canvas.controller.nodes()->positions();
    canvas.controller.setTopToBottom(true);
    QTRY_VERIFY(canvas.controller.isTopToBottom());
    const NodeRow *final = canvas.row(u"final"_s);
    QVERIFY(canvas.row(u"assets"_s)->rect().bottom() < final->rect().top());
    QVERIFY(canvas.row(u"builder"_s)->rect().bottom() < final->rect().top());
    const EdgeRoute base = canvas.edge(u"node:22"_s, u"assets"_s, Graph::Edge::Kind::Base)->route;
    QCOMPARE(base.start.y(), canvas.row(u"node:22"_s)->rect().bottom());
    QCOMPARE(base.end.y(), canvas.row(u"assets"_s)->rect().top());
    const EdgeRoute copy = canvas.edge(u"assets"_s, u"final"_s, Graph::Edge::Kind::Copy)->route;
    QCOMPARE(copy.end, final->position + QPointF(0, final->anchorOfLine(11)));
    canvas.session.undo();
    QVERIFY(!canvas.controller.isTopToBottom());
    QCOMPARE(canvas.controller.nodes()->positions(), before);
}

void PlacingTest::showsTheWayToAnotherArrangement()
{
    Canvas canvas;
    canvas.controller.setMotionDuration(80);
    canvas.controller.select(canvas.id(u"final"_s));
    const qreal start = canvas.row(u"final"_s)->position.x();
    canvas.controller.nudge(500, 0);
    QVERIFY(canvas.row(u"final"_s)->position.x() < start + 500);
    // From where the node is to be, not from where it is seen.
    canvas.controller.nudge(100, 0);
    QTRY_COMPARE(canvas.row(u"final"_s)->position.x(), start + 600);
    canvas.session.undo();
    QTRY_COMPARE(canvas.row(u"final"_s)->position.x(), start);
}

void PlacingTest::laysALargeGraphOutElsewhere()
{
    QByteArray text;
    for (int stage = 0; stage < 200; ++stage)
        text += "FROM scratch AS stage" + QByteArray::number(stage) + "\nCOPY --from=stage"
            + QByteArray::number(stage / 2) + " /a /a\n";
    const Canvas canvas(text);
    QVERIFY(canvas.controller.isOpening());
    QCOMPARE(canvas.controller.stageCount(), 0);
    QTRY_COMPARE(canvas.controller.stageCount(), 200);
    QVERIFY(!canvas.controller.isOpening());
    QVERIFY(canvas.controller.bounds().width() > Picture::NodeMetrics::stageWidth * 5);
}

void PlacingTest::putsAStageOnAnEdge()
{
    Canvas canvas("FROM golang:1.24 AS builder\nFROM alpine AS tools\nFROM builder AS final\n");
    const int tools = canvas.id(u"tools"_s);
    const EdgeRow *edge = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Base);
    const QString id = EdgeModel::edgeId(edge->key());
    const QPointF middle = canvas.controller.edgeMiddle(id);
    canvas.controller.beginMove(tools);
    canvas.controller.moveBy(1, 300);
    QCOMPARE(canvas.controller.edgeToPutOn(middle, 1), id);
    const QString own = EdgeModel::edgeId(canvas.edge(u"alpine"_s, u"tools"_s, Graph::Edge::Kind::Base)->key());
    QCOMPARE(canvas.controller.edgeToPutOn(canvas.controller.edgeMiddle(own), 1), QString());
    QCOMPARE(canvas.controller.endMoveOnEdge(id), QString());
    QCOMPARE(canvas.text(), "FROM golang:1.24 AS builder\nFROM builder AS tools\nFROM tools AS final\n");
    QCOMPARE(canvas.session.document()->history()->count(), 1);
    canvas.session.undo();
    QVERIFY(canvas.text().contains("FROM alpine AS tools"));
}

void PlacingTest::keepsPlacesWhileTyping()
{
    Canvas canvas;
    const QPointF builder = canvas.row(u"builder"_s)->position;
    const QPointF final = canvas.row(u"final"_s)->position;
    canvas.type("FROM scratch", "FROM alpine AS extra\nRUN true\n\nFROM scratch");
    QVERIFY(canvas.row(u"extra"_s));
    QCOMPARE(canvas.row(u"builder"_s)->position, builder);
    QCOMPARE(canvas.row(u"final"_s)->position, final);
    const QRectF extra = canvas.row(u"extra"_s)->rect();
    for (const NodeRow &row : canvas.controller.nodes()->rows())
        QVERIFY2(row.node.name == "extra"_L1 || !row.rect().intersects(extra), qPrintable(row.node.name));
}

void PlacingTest::keepsThePlacesOfStagesThatGetOtherNumbers()
{
    Canvas canvas("FROM a\nFROM b\nFROM c\n");
    QMap<int, QPointF> places;
    for (const QString &name : {u"stage 0"_s, u"stage 1"_s}) {
        canvas.controller.beginMove(canvas.id(name));
        canvas.controller.moveBy(100, places.isEmpty() ? -700 : 700);
        canvas.controller.endMove();
        places.insert(canvas.id(name), canvas.row(name)->position);
    }
    canvas.type("FROM a\n", "FROM z\nRUN x\nFROM a\n");
    QCOMPARE(canvas.id(u"stage 1"_s), places.firstKey());
    for (const auto &[id, place] : places.asKeyValueRange())
        QCOMPARE(canvas.controller.nodes()->row(id)->position, place);
    QVERIFY(canvas.row(u"stage 0"_s)->position != places.first());
    canvas.type("FROM z\nRUN x\n", "");
    QCOMPARE(canvas.row(u"stage 0"_s)->position, places.first());
    QCOMPARE(canvas.row(u"stage 1"_s)->position, places.last());
}

void PlacingTest::keepsThePlaceOfAStageThatTakesANameOfBefore()
{
    Canvas canvas;
    const int final = canvas.id(u"final"_s);
    for (const QString &name : {u"product"_s, u"final"_s}) {
        canvas.controller.beginMove(final);
        canvas.controller.moveBy(50, 50);
        canvas.controller.endMove();
        const QPointF place = canvas.controller.nodeRect(final).topLeft();
        QCOMPARE(canvas.controller.perform(canvas.controller.acts()->rename(final, name)), QString());
        QCOMPARE(canvas.row(name)->position, place);
    }
}

void PlacingTest::bringsBackTheNodeOfAnImageWithItsPlace()
{
    Canvas canvas;
    const int image = canvas.id(u"node:22"_s);
    const QPointF place = canvas.row(u"node:22"_s)->position;
    canvas.controller.select(canvas.id(u"assets"_s));
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->removeSelection()), QString());
    QVERIFY(!canvas.row(u"node:22"_s));
    canvas.session.undo();
    QCOMPARE(canvas.id(u"node:22"_s), image);
    QCOMPARE(canvas.row(u"node:22"_s)->position, place);
}

QTEST_MAIN(PlacingTest)

#include "tst_placing.moc"
