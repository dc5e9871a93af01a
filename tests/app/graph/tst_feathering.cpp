// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/feathering.h"

#include <QTest>

#include <cmath>

using namespace Stagecraft::App;
using namespace Stagecraft::Picture;

class FeatheringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAStrokeOfItsWidth();
    void drawsNothingForALineWithoutLength();
    void everyTriangleIsWhole();
};

void FeatheringTest::drawsAStrokeOfItsWidth()
{
    const FeatheredTriangles triangles = strokeTriangles({{0, 0}, {100, 0}}, 4, 1);
    qreal top = 0;
    for (const FeatheredVertex &vertex : triangles) {
        top = std::max(top, vertex.point.y());
        QCOMPARE(vertex.opacity, std::abs(vertex.point.y()) > 2 ? 0.0F : 1.0F);
    }
    QCOMPARE(top, 2.5); // Half the width and half the rim.
}

void FeatheringTest::drawsNothingForALineWithoutLength()
{
    QVERIFY(strokeTriangles({}, 2, 1).isEmpty());
    QVERIFY(strokeTriangles({{3, 3}}, 2, 1).isEmpty());
    QVERIFY(strokeTriangles({{3, 3}, {3, 3}}, 2, 1).isEmpty());
    QVERIFY(polygonTriangles({{0, 0}, {1, 1}}, 1).isEmpty());
}

void FeatheringTest::everyTriangleIsWhole()
{
    for (const EdgeEnd end : {EdgeEnd::FullArrow, EdgeEnd::OpenArrow, EdgeEnd::Diamond}) {
        const Polyline mark = endMark(end, {50, 50}, {0, 1}, 10);
        QVERIFY(mark.contains(QPointF(50, 50)));
        QCOMPARE(polygonTriangles(mark, 1).size() % 3, 0);
    }
    const EdgePath path({0, 0}, {200, 90}, EdgeTangents());
    QCOMPARE(strokeTriangles(path.points(), 1.6, 1).size() % 3, 0);
}

QTEST_GUILESS_MAIN(FeatheringTest)

#include "tst_feathering.moc"
