// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowtest.h"
#include "picture/nodemetrics.h"

#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shop = "FROM node:22 AS assets\n"
                        "WORKDIR /web\n"
                        "RUN npm run build\n"
                        "\n"
                        "FROM golang:1.24 AS builder\n"
                        "WORKDIR /src\n"
                        "COPY . .\n"
                        "RUN go build -o /out/server ./cmd/server\n"
                        "\n"
                        "FROM debian:bookworm-slim AS tools\n"
                        "RUN apt-get update\n"
                        "\n"
                        "FROM builder AS final\n"
                        "COPY --from=assets /web/dist /srv/static\n";

} // namespace

/// Where nodes stand and how one gets there: arranging, pins, directions, edges to put a stage on, the outline.
class ArrangingTest : public WindowTest
{
    Q_OBJECT

public:
    ArrangingTest()
        : WindowTest(shop, 4)
    { }

private Q_SLOTS:
    void turnsTheGraphByItsMenu()
    {
        const QRectF before = rect(u"final"_s);
        m_driver->click(emptyPlace(), Qt::RightButton);
        QTRY_VERIFY(m_driver->shows(u"From top to bottom"_s));
        m_driver->picture(u"canvas-menu"_s);
        QVERIFY(m_driver->click(u"From top to bottom"_s));
        QTRY_VERIFY(m_driver->graph()->isTopToBottom());
        QTRY_VERIFY(rect(u"builder"_s).bottom() < rect(u"final"_s).top());
        QTest::qWait(400);
        m_driver->picture(u"top-to-bottom"_s);
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rect(u"final"_s), before);
        QVERIFY(!m_driver->graph()->isTopToBottom());
    }

    void pinsByAKeyAndArrangesAround()
    {
        m_driver->canvas()->forceActiveFocus();
        m_driver->graph()->select(node(u"assets"_s));
        m_driver->key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        m_driver->key(Qt::Key_P);
        QTRY_VERIFY(m_driver->graph()->isPinned(node(u"assets"_s)));
        QTest::qWait(300);
        const QRectF place = rect(u"assets"_s);
        m_driver->graph()->clearSelection();
        const int steps = m_driver->session()->document()->history()->count();
        m_driver->key(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->session()->document()->history()->count(), steps + 1);
        QTest::qWait(300);
        QCOMPARE(rect(u"assets"_s), place);
        m_driver->picture(u"pinned"_s);
    }

    void putsAStageOnAnEdgeByDropping()
    {
        const QPointF grip(60, 46);
        const QString edge = edgeId(u"builder"_s, u"final"_s);
        const QPoint from = m_driver->nodePoint(u"tools"_s, grip);
        const QPoint target = m_driver->onScreen(m_driver->graph()->edgeMiddle(edge));
        QTest::mousePress(m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_driver->window(), (from + target) / 2);
        QTest::mouseMove(m_driver->window(), target - QPoint(4, 0));
        QTest::mouseMove(m_driver->window(), target);
        QTRY_VERIFY(m_driver->shows(u"Put tools below final"_s));
        m_driver->picture(u"put-on-an-edge"_s);
        QTest::mouseRelease(m_driver->window(), Qt::LeftButton, {}, target);
        QTRY_VERIFY(bytes().contains("FROM tools AS final"));
        QVERIFY(bytes().contains("FROM builder AS tools"));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), shop);
        QVERIFY(!m_driver->session()->canUndo());
    }

    void followsTheHandOverTheBorder()
    {
        QSKIP("The view follows only where something else moves as well: a defect that is looked into.");
        const auto *view = m_driver->canvas()->property("viewport").value<ViewportController *>();
        const qreal before = view->panX();
        const QPoint from = m_driver->nodePoint(u"assets"_s, {60, 46});
        const QPoint border = m_driver->canvas()
                                  ->mapToScene({m_driver->canvas()->width() - 6, m_driver->canvas()->height() / 2})
                                  .toPoint();
        QTest::mousePress(m_driver->window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_driver->window(), (from + border) / 2);
        QTest::mouseMove(m_driver->window(), border);
        QTRY_VERIFY(view->panX() < before - 60);
        const QPointF inHand = view->toScreen(rect(u"assets"_s).topLeft()) + m_driver->canvas()->mapToScene({0, 0});
        QVERIFY(std::abs(inHand.x() - border.x()) < 200);
        QTest::mouseRelease(m_driver->window(), Qt::LeftButton, {}, border);
    }

    void zoomsToWhatIsTyped()
    {
        QQuickItem *percent = m_driver->control(u"Zoom in percent"_s);
        QVERIFY(percent);
        m_driver->click(percent->mapToScene({30, percent->height() / 2}).toPoint());
        m_driver->type(u"70"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->canvas()->property("zoomPercent").toInt(), 70);
        QTRY_COMPARE(percent->property("text").toString(), u"70 %"_s);
        QVERIFY(m_driver->canvas()->hasActiveFocus());
    }

    void actsFromTheOutline()
    {
        QQuickItem *outline = m_driver->control(u"Stages"_s);
        QVERIFY(outline);
        outline->forceActiveFocus();
        m_driver->key(Qt::Key_End);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->session()->currentStage(), 3);
        m_driver->picture(u"outline"_s);
        m_driver->key(Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(bytes().indexOf("AS final") < bytes().indexOf("AS tools"));
    }

private:
    int node(const QString &name) const
    {
        const CanvasGraph &graph = m_driver->graph()->shownGraph();
        const auto found = std::ranges::find(graph.nodes, name, &CanvasNode::name);
        return found == graph.nodes.cend() ? 0 : found->id;
    }
    QRectF rect(const QString &name) const { return m_driver->graph()->nodeRect(node(name)); }
    QString edgeId(const QString &from, const QString &to) const
    {
        return EdgeModel::edgeId({node(from), node(to), Stagecraft::Graph::Edge::Kind::Base});
    }
    QPoint emptyPlace() const
    {
        const QRectF all = m_driver->graph()->bounds();
        return m_driver->onScreen(all.bottomLeft() + QPointF(20, 40));
    }
};

QTEST_MAIN(ArrangingTest)
#include "tst_arranging.moc"
