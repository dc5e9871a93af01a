// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgedetour.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Stagecraft::Picture;

/// Edges pass the boxes that stand in their way.
class EdgeDetourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAFreeWayAsItIs()
    {
        QCOMPARE(ledPast(m_toTheRight, {{0, 100, 600, 50}}), m_toTheRight);
        QCOMPARE(ledPast(m_toTheRight, {}), m_toTheRight);
    }

    void passesABoxOnTheNearerSide_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<qreal>("height");
        QTest::newRow("above") << QRectF(200, -20, 100, 120) << -26.0;
        QTest::newRow("below") << QRectF(200, -100, 100, 120) << 26.0;
    }

    void passesABoxOnTheNearerSide()
    {
        QFETCH(const QRectF, box);
        QFETCH(const qreal, height);
        const EdgeRoute led = ledPast(m_toTheRight, {box});
        QCOMPARE(led.via, (QList<QPointF>{{184, height}, {316, height}}));
        QCOMPARE(boxesBehind(led, {box}), 0);
        QCOMPARE(led.start, m_toTheRight.start);
        QCOMPARE(led.end, m_toTheRight.end);
    }

    void goesBetweenBoxes()
    {
        const QList<QRectF> column{{200, -200, 100, 210}, {200, 40, 100, 200}};
        const EdgeRoute led = ledPast(m_toTheRight, column);
        QCOMPARE(led.via.constFirst().y(), 16.0);
        QCOMPARE(boxesBehind(led, column), 0);
    }

    void passesOneAfterTheOther()
    {
        const QList<QRectF> boxes{{400, -20, 60, 100}, {150, -80, 100, 100}};
        const EdgeRoute led = ledPast(m_toTheRight, boxes);
        QCOMPARE(led.via.size(), 4);
        QCOMPARE(boxesBehind(led, boxes), 0);
        QVERIFY(std::ranges::is_sorted(led.via, {}, &QPointF::x));
    }

    void goesDownBesideABox()
    {
        const EdgeRoute down{{0, 0}, {0, 600}, {Qt::Vertical, Qt::Vertical}, {}};
        const QRectF box(-20, 200, 120, 100);
        const EdgeRoute led = ledPast(down, {box});
        QCOMPARE(led.via, (QList<QPointF>{{-26, 184}, {-26, 316}}));
        QCOMPARE(boxesBehind(led, {box}), 0);
    }

    void staysBehindWhatIsTooLargeOrTooNear()
    {
        QCOMPARE(ledPast(m_toTheRight, {{200, -1000, 100, 2000}}), m_toTheRight);
        QCOMPARE(ledPast(m_toTheRight, {{5, -20, 100, 40}}), m_toTheRight);
        const EdgeRoute back{{600, 0}, {0, 0}, {}, {}};
        QCOMPARE(ledPast(back, {{200, -20, 100, 40}}), back);
    }

    void edgesFromElsewhereKeepApart()
    {
        const QRectF box(200, -20, 100, 200);
        const EdgeRoute other{{0, 60}, {600, 60}, {}, {}};
        const qreal first = ledPast(m_toTheRight, {box}).via.constFirst().y();
        const qreal second = ledPast(other, {box}).via.constFirst().y();
        QVERIFY(std::abs(first - second) >= 4);
    }

    void neverRunsBehindMore()
    {
        QVERIFY(rc::check("a led edge runs behind no more boxes, and keeps its ends", [] {
            const auto number = [](int low, int high) { return *rc::gen::inRange(low, high); };
            const EdgeRoute route{
                {0, qreal(number(-300, 300))}, {qreal(number(-200, 1200)), qreal(number(-300, 300))}, {}, {}};
            QList<QRectF> boxes;
            for (int i = number(0, 12); i > 0; --i) {
                boxes.append(QRectF(number(-100, 1000), number(-400, 400), number(10, 240), number(10, 200)));
            }
            const EdgeRoute led = ledPast(route, boxes);
            RC_ASSERT(boxesBehind(led, boxes) <= boxesBehind(route, boxes));
            RC_ASSERT(led.start == route.start && led.end == route.end);
            RC_ASSERT(led.path().points().constLast() == route.end);
            RC_ASSERT(led.hull().adjusted(-1, -1, 1, 1).contains(led.path().bounds().adjusted(0, 0, 0.1, 0.1)));
            RC_ASSERT(ledPast(route, boxes) == led);
        }));
    }

private:
    const EdgeRoute m_toTheRight{{0, 0}, {600, 0}, {}, {}};
};

QTEST_GUILESS_MAIN(EdgeDetourTest)
#include "tst_edgedetour.moc"
