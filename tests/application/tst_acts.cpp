// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowtest.h"
#include "picture/nodemetrics.h"

#include <QClipboard>
#include <QGuiApplication>
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
                        "RUN go build -o /out/server ./cmd/server\n"
                        "\n"
                        "FROM scratch AS final\n"
                        "COPY --from=1 /out/server /server\n"
                        "COPY --from=busybox:1.37 /bin/sh /bin/sh\n";

const QPointF inHeader{120, 46};

} // namespace

/// Acts on whole stages and on edges, by mouse, keys and menus; each is one step of the history.
class ActsTest : public WindowTest
{
    Q_OBJECT

public:
    ActsTest()
        : WindowTest(shop, 3)
    { }

private Q_SLOTS:
    void duplicatesCutsAndPastes()
    {
        m_driver->click(m_driver->nodePoint(u"assets"_s, inHeader));
        m_driver->key(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(bytes().contains("FROM node:22 AS assets-2\n"));
        QVERIFY(bytes().contains("COPY --from=2 /out"));
        undoToTheStart(1);

        m_driver->click(m_driver->nodePoint(u"assets"_s, inHeader));
        m_driver->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"FROM node:22 AS assets\nWORKDIR /web\nRUN npm run build\n"_s);
        m_driver->key(Qt::Key_X, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 2);
        m_driver->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 3);
        QVERIFY(bytes().contains("AS assets\n"));
        m_driver->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(bytes().contains("AS assets-2\n"));
        undoToTheStart(3);
    }

    void takesAnEdgeFromAnotherStage()
    {
        auto *graph = m_driver->graph();
        const QString edge =
            EdgeModel::edgeId({graph->nodeOfStage(1), graph->nodeOfStage(2), Stagecraft::Graph::Edge::Kind::Copy});
        m_driver->canvas()->forceActiveFocus();
        graph->selectEdge(edge);
        m_driver->picture(u"edge-ends"_s);
        m_driver->drag(m_driver->onScreen(graph->edgeStart(edge)), m_driver->nodePoint(u"assets"_s, inHeader));
        QTRY_VERIFY(bytes().contains("COPY --from=0 /out/server")
                    || bytes().contains("COPY --from=assets /out/server"));
        undoToTheStart(1);

        graph->selectEdge(edge);
        m_driver->key(Qt::Key_C);
        QTRY_VERIFY(m_driver->shows(u"Take it from"_s));
        m_driver->picture(u"edge-sources"_s);
        m_driver->type(u"assets"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(!bytes().contains("--from=1"));
        undoToTheStart(1);
    }

    void connectsByAMount()
    {
        QVERIFY(QMetaObject::invokeMethod(m_driver->questions(), "askConnection", m_driver->graph()->nodeOfStage(0),
                                          m_driver->graph()->nodeOfStage(1)));
        QTRY_VERIFY(m_driver->control(u"Mount"_s));
        QVERIFY(m_driver->click(u"Mount"_s));
        QTRY_VERIFY(m_driver->shows(u"RUN --mount=type=bind,from=assets"_s));
        m_driver->picture(u"mounting"_s);
        QVERIFY(m_driver->click(u"Connect"_s));
        QTRY_VERIFY(bytes().contains("RUN --mount=type=bind,from=assets,source=/web/dist,target=/web/dist go build"));
        undoToTheStart(1);
    }

    void addsAStageThatBeginsWithASnippet()
    {
        m_driver->canvas()->forceActiveFocus();
        m_driver->key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(m_driver->control(u"What the stage begins with"_s));
        m_driver->control(u"What the stage begins with"_s)->setProperty("currentIndex", 3);
        QTRY_VERIFY(m_driver->shows(u"pip install -r requirements.txt"_s));
        m_driver->picture(u"snippet"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 4);
        QVERIFY(bytes().indexOf("FROM python") < bytes().indexOf("FROM scratch AS final"));
        undoToTheStart(1);
    }

    void givesAnImageAStageAndNamesNumbers()
    {
        auto *graph = m_driver->graph();
        int image = 0;
        for (const CanvasNode &node : graph->shownGraph().nodes)
            image = node.name.contains("busybox"_L1) ? node.id : image;
        QCOMPARE(graph->perform(graph->acts()->aliasImage(image, {})), QString());
        QTRY_VERIFY(bytes().contains("FROM busybox:1.37 AS busybox\n"));
        QVERIFY(bytes().contains("COPY --from=busybox /bin/sh"));

        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader), Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Use its name instead of its number"_s));
        m_driver->picture(u"stage-menu"_s);
        QVERIFY(m_driver->click(u"Use its name instead of its number"_s));
        QTRY_VERIFY(bytes().contains("COPY --from=builder /out"));

        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader), Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Platform…"_s));
        QVERIFY(m_driver->click(u"Platform…"_s));
        QTRY_VERIFY(m_driver->shows(u"Platform of builder"_s));
        m_driver->type(u"$BUILDPLATFORM"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(bytes().contains("FROM --platform=$BUILDPLATFORM golang:1.24"));
        undoToTheStart(3);
    }

    void makesOneStageIntoTwoAndBack()
    {
        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader));
        m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
        m_driver->key(Qt::Key_E);
        QTRY_VERIFY(m_driver->shows(u"A stage of its own"_s));
        m_driver->type(u"tools"_s);
        m_driver->picture(u"extracting"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(bytes().contains("FROM golang:1.24 AS tools\nWORKDIR /src\n\nFROM tools AS builder\nRUN go build"));

        auto *graph = m_driver->graph();
        QCOMPARE(graph->perform(graph->acts()->merge(graph->nodeOfStage(1))), QString());
        QVERIFY(bytes().contains("FROM golang:1.24 AS builder\nWORKDIR /src\nRUN go build"));
        undoToTheStart(2);

        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader));
        m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
        m_driver->key(Qt::Key_Down);
        m_driver->key(Qt::Key_S);
        QTRY_VERIFY(m_driver->shows(u"Split the stage here"_s));
        m_driver->picture(u"splitting"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(graph->stageCount(), 4);
        undoToTheStart(1);
    }

    void showsWhatARemovalReconnects()
    {
        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader));
        m_driver->key(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->control(u"What changes in the text"_s));
        QCOMPARE(bytes(), shop);
        m_driver->picture(u"delete-and-reconnect"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 2);
        undoToTheStart(1);
    }

private:
    void undoToTheStart(int steps)
    {
        QTRY_VERIFY(m_driver->canvas()->hasActiveFocus());
        for (int step = 0; step < steps; ++step)
            m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), shop);
    }
};

QTEST_MAIN(ActsTest)
#include "tst_acts.moc"
