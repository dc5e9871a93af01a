// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/viewport.h"
#include "app/graph/viewportcontroller.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Stagecraft::App;

namespace {

qreal anyNumber(int smallest, int largest)
{
    return *rc::gen::resize(100, rc::gen::inRange(smallest * 16, largest * 16)) / 16.0;
}

QPointF anyPoint()
{
    return {anyNumber(-20000, 20000), anyNumber(-20000, 20000)};
}

/// As a hand brings it about.
Viewport anyViewport()
{
    Viewport viewport;
    viewport.panBy(anyPoint());
    viewport.zoomTo(anyPoint(), anyNumber(1, 64) / 16);
    return viewport;
}

qreal distance(QPointF first, QPointF second)
{
    return std::hypot(first.x() - second.x(), first.y() - second.y());
}

} // namespace

class ViewportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWorldUnderThePointWhileZooming_data();
    void keepsTheWorldUnderThePointWhileZooming();
    void zoomingInAndOutByTheSameAmountChangesNothing();
    void keepsAnyPointWhileZoomingAndComesBack();
    void fitsAnyWorld();
    void staysWithinItsLimits();
    void fitsAllOfTheWorldInTheMiddle();
    void fitsWhatIsLargerThanTheSmallestZoomAllows();
    void doesNotEnlargeBeyondTheLargestZoomOfAFit();
    void survivesAnEmptyViewAndAnEmptyWorld();
    void showsByTheLeastMove();
    void goesOverBetweenTwoViewports();
    void changesDetailWithInertia();
    void tellsOfDetailOnlyWhenItChanges();
};

void ViewportTest::keepsTheWorldUnderThePointWhileZooming_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<qreal>("factor");
    QTest::newRow("in at the corner") << QPointF(0, 0) << 1.7;
    QTest::newRow("out in the middle") << QPointF(400, 300) << 0.4;
    QTest::newRow("far in, outside the view") << QPointF(-5000, 9000) << 3.9;
    QTest::newRow("further than the limit") << QPointF(123.25, 77.5) << 1000.0;
}

void ViewportTest::keepsTheWorldUnderThePointWhileZooming()
{
    QFETCH(QPointF, point);
    QFETCH(qreal, factor);
    Viewport viewport;
    viewport.panBy({37.5, -812});
    const QPointF before = viewport.toWorld(point);
    viewport.zoomAbout(point, factor);
    const QPointF after = viewport.toWorld(point);
    QVERIFY(std::hypot(after.x() - before.x(), after.y() - before.y()) < 1e-6);
}

void ViewportTest::zoomingInAndOutByTheSameAmountChangesNothing()
{
    Viewport viewport;
    viewport.panBy({11, 22});
    const Viewport before = viewport;
    viewport.zoomAbout({100, 50}, wheelZoomFactor(240));
    viewport.zoomAbout({100, 50}, wheelZoomFactor(-240));
    QVERIFY(std::abs(viewport.zoom() - before.zoom()) < 1e-9);
    QVERIFY((viewport.pan() - before.pan()).manhattanLength() < 1e-6);
}

void ViewportTest::keepsAnyPointWhileZoomingAndComesBack()
{
    QVERIFY(rc::check([] {
        const Viewport before = anyViewport();
        const QPointF point = anyPoint();
        Viewport viewport = before;
        viewport.zoomAbout(point, wheelZoomFactor(anyNumber(-2000, 2000)));
        RC_ASSERT(distance(viewport.toWorld(point), before.toWorld(point)) < 1e-6);
        viewport.zoomTo(point, before.zoom());
        RC_ASSERT(std::abs(viewport.zoom() - before.zoom()) < 1e-9);
        RC_ASSERT(distance(viewport.pan(), before.pan()) < 1e-6);
    }));
}

void ViewportTest::fitsAnyWorld()
{
    QVERIFY(rc::check([] {
        const QRectF world(anyPoint(), QSizeF(anyNumber(0, 50000), anyNumber(0, 50000)));
        const QSizeF size(anyNumber(100, 4000), anyNumber(100, 4000));
        Viewport viewport = anyViewport();
        viewport.fit(world, size, anyNumber(0, 40));
        const qreal rounding = 1e-6;
        const QRectF view(QPointF(-rounding, -rounding), size + QSizeF(2 * rounding, 2 * rounding));
        RC_ASSERT(view.contains(viewport.toScreen(world).topLeft()));
        RC_ASSERT(view.contains(viewport.toScreen(world).bottomRight()));
        RC_ASSERT(distance(viewport.toScreen(world).center(), QRectF(QPointF(), size).center()) < rounding);
    }));
}

void ViewportTest::staysWithinItsLimits()
{
    Viewport viewport;
    viewport.zoomAbout({}, 1e9);
    QCOMPARE(viewport.zoom(), Viewport::maximumZoom);
    viewport.zoomAbout({}, 1e-9);
    QCOMPARE(viewport.zoom(), Viewport::minimumZoom);
}

void ViewportTest::fitsAllOfTheWorldInTheMiddle()
{
    const QRectF world(-300, 100, 4000, 900);
    const QSizeF size(800, 600);
    Viewport viewport;
    viewport.fit(world, size, 40);
    const QRectF shown = viewport.toScreen(world);
    QVERIFY(QRectF(QPointF(39.999, 39.999), QSizeF(720.002, 520.002)).contains(shown));
    QVERIFY((shown.center() - QPointF(400, 300)).manhattanLength() < 1e-6);
}

void ViewportTest::fitsWhatIsLargerThanTheSmallestZoomAllows()
{
    Viewport viewport;
    viewport.fit({0, 0, 100000, 50}, {500, 500}, 0);
    QCOMPARE(viewport.zoom(), 0.005);
    viewport.zoomAbout({}, 0.5);
    QCOMPARE(viewport.zoom(), 0.005); // Not further out than everything.
    viewport.zoomAbout({}, 2);
    QCOMPARE(viewport.zoom(), 0.01);
}

void ViewportTest::doesNotEnlargeBeyondTheLargestZoomOfAFit()
{
    Viewport viewport;
    viewport.fit({0, 0, 10, 10}, {500, 500}, 0);
    QCOMPARE(viewport.zoom(), 1.0);
}

void ViewportTest::survivesAnEmptyViewAndAnEmptyWorld()
{
    Viewport viewport;
    viewport.fit({0, 0, 10, 10}, {0, 0}, 40);
    QCOMPARE(viewport, Viewport());
    viewport.fit({5, 5, 0, 0}, {500, 500}, 40);
    QVERIFY(std::isfinite(viewport.zoom()) && viewport.zoom() > 0);
}

void ViewportTest::showsByTheLeastMove()
{
    const QSizeF size(400, 300);
    Viewport viewport;
    viewport.show({50, 50, 100, 100}, size, 10);
    QCOMPARE(viewport, Viewport()); // It is in view.
    viewport.show({500, 50, 100, 100}, size, 10);
    QCOMPARE(viewport.pan(), QPointF(-210, 0));
    viewport.show({-5000, -5000, 9000, 9000}, size, 10);
    QCOMPARE(viewport.toScreen(QPointF(-5000, -5000)), QPointF(10, 10)); // Too large: its start.
}

void ViewportTest::goesOverBetweenTwoViewports()
{
    const QSizeF size(400, 300);
    Viewport end;
    end.zoomAbout({17, 31}, 0.25);
    QCOMPARE(Viewport::between({}, end, 1, size), end);
    QCOMPARE(Viewport::between({}, end, 0, size).zoom(), 1.0);
    QCOMPARE(Viewport::between({}, end, 0.5, size).zoom(), 0.5);
}

void ViewportTest::changesDetailWithInertia()
{
    QCOMPARE(detailLevel(1, DetailLevel::Box), DetailLevel::Rows);
    QCOMPARE(detailLevel(0.61, DetailLevel::Rows), DetailLevel::Rows);
    QCOMPARE(detailLevel(0.61, DetailLevel::Header), DetailLevel::Header);
    QCOMPARE(detailLevel(0.59, DetailLevel::Rows), DetailLevel::Rows);
    QCOMPARE(detailLevel(0.45, DetailLevel::Rows), DetailLevel::Header);
    QCOMPARE(detailLevel(0.29, DetailLevel::Header), DetailLevel::Header);
    QCOMPARE(detailLevel(0.31, DetailLevel::Box), DetailLevel::Box);
    QCOMPARE(detailLevel(0.1, DetailLevel::Rows), DetailLevel::Box);
}

void ViewportTest::tellsOfDetailOnlyWhenItChanges()
{
    ViewportController controller;
    controller.setSize({400, 300});
    QSignalSpy details(&controller, &ViewportController::detailChanged);
    controller.zoomAbout({}, 0.9);
    QCOMPARE(details.count(), 0);
    controller.zoomAbout({}, 0.5);
    QCOMPARE(details.count(), 1);
    QCOMPARE(controller.detail(), ViewportController::Header);
}

QTEST_GUILESS_MAIN(ViewportTest)

#include "tst_viewport.moc"
