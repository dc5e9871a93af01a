// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgepath.h"

#include <QTest>

#include <cmath>

using namespace Stagecraft::Picture;

constexpr EdgeTangents downwards{Qt::Vertical, Qt::Vertical};

class EdgePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAndEndsWhereItIsTold_data();
    void beginsAndEndsWhereItIsTold();
    void leavesAndArrivesAlongItsTangents();
    void hasNoLengthBetweenEqualPoints();
    void knowsHowFarAPointIs();
    void findsPointsAlongItself();
    void isShortenedFromItsEnd();
    void cutsALineIntoDashes();
    void keepsTheLengthOfTheLineInDashesAndGaps();
};

void EdgePathTest::beginsAndEndsWhereItIsTold_data()
{
    QTest::addColumn<QPointF>("end");
    QTest::addColumn<EdgeTangents>("tangents");
    QTest::newRow("to the right") << QPointF(300, 120) << EdgeTangents();
    QTest::newRow("back to the left") << QPointF(-300, 40) << EdgeTangents();
    QTest::newRow("straight up") << QPointF(0, -200) << EdgeTangents();
    QTest::newRow("straight down") << QPointF(0, 200) << downwards;
    QTest::newRow("nowhere") << QPointF(0, 0) << EdgeTangents();
    QTest::newRow("very far") << QPointF(1e6, -1e6) << EdgeTangents();
}

void EdgePathTest::beginsAndEndsWhereItIsTold()
{
    QFETCH(QPointF, end);
    QFETCH(EdgeTangents, tangents);
    const EdgePath path({0, 0}, end, tangents);
    QVERIFY(path.points().size() >= 2);
    QVERIFY((path.points().constFirst()).manhattanLength() < 1e-6);
    QVERIFY((path.points().constLast() - end).manhattanLength() < 1e-6);
    for (const QPointF &point : path.points())
        QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
    QVERIFY(path.bounds().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(end));
}

void EdgePathTest::leavesAndArrivesAlongItsTangents()
{
    const QPointF across = EdgePath({0, 0}, {300, 200}, {}, 0.01).endDirection();
    QVERIFY(across.x() > 0.95);
    const QPointF down = EdgePath({0, 0}, {80, 300}, downwards, 0.01).endDirection();
    QVERIFY(down.y() > 0.95);
    const QPointF back = EdgePath({0, 0}, {-300, 0}, {}, 0.01).endDirection();
    const QPointF left = EdgePath({300, 0}, {0, 200}, {Qt::Vertical, Qt::Horizontal, true}, 0.01).endDirection();
    QVERIFY(left.x() < -0.95);
    QVERIFY(back.x() > 0.9); // It turns round and arrives from the left all the same.
}

void EdgePathTest::hasNoLengthBetweenEqualPoints()
{
    const EdgePath path({7, 7}, {7, 7}, downwards);
    QCOMPARE(path.length(), 0.0);
    QCOMPARE(path.pointAt(0.5), QPointF(7, 7));
    QCOMPARE(path.endDirection(), QPointF(1, 0));
    QCOMPARE(path.distanceTo({7, 10}), 3.0);
    QCOMPARE(EdgePath().distanceTo({0, 0}), std::numeric_limits<qreal>::infinity());
}

void EdgePathTest::knowsHowFarAPointIs()
{
    const EdgePath path({0, 0}, {100, 0}, {});
    QCOMPARE(path.distanceTo({50, 8}), 8.0);
    QCOMPARE(path.distanceTo({110, 0}), 10.0);
    QVERIFY(path.distanceTo({30, 0}) < 1e-9);
}

void EdgePathTest::findsPointsAlongItself()
{
    const EdgePath path({0, 0}, {100, 0}, {});
    QVERIFY(std::abs(path.pointAt(0.25).x() - 25) < 1e-6);
    QCOMPARE(path.pointAt(-1), QPointF(0, 0));
    QVERIFY(std::abs(path.pointAt(2).x() - 100) < 1e-6);
}

void EdgePathTest::isShortenedFromItsEnd()
{
    const Polyline line{{0, 0}, {10, 0}, {10, 10}};
    QCOMPARE(lengthOf(shortened(line, 5)), 15.0);
    QCOMPARE(shortened(line, 5).constLast(), QPointF(10, 5));
    QCOMPARE(shortened(line, 15).constLast(), QPointF(5, 0));
    QVERIFY(shortened(line, 20).isEmpty());
    QVERIFY(shortened({}, 1).isEmpty());
}

void EdgePathTest::cutsALineIntoDashes()
{
    const QList<Polyline> strokes = dashed({{0, 0}, {25, 0}}, 6, 4);
    QCOMPARE(strokes.size(), 3);
    QCOMPARE(strokes.at(0), (Polyline{{0, 0}, {6, 0}}));
    QCOMPARE(strokes.at(1), (Polyline{{10, 0}, {16, 0}}));
    QCOMPARE(strokes.at(2), (Polyline{{20, 0}, {25, 0}}));
    QCOMPARE(dashed({{0, 0}, {25, 0}}, 0, 4).size(), 1);
}

void EdgePathTest::keepsTheLengthOfTheLineInDashesAndGaps()
{
    const EdgePath path({0, 0}, {431, 177}, {});
    qreal drawn = 0;
    for (const Polyline &stroke : dashed(path.points(), 5, 5))
        drawn += lengthOf(stroke);
    QVERIFY(std::abs(drawn - path.length() / 2) <= 5);
}

QTEST_GUILESS_MAIN(EdgePathTest)

#include "tst_edgepath.moc"
