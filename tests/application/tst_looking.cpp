// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowtest.h"
#include "picture/nodemetrics.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

/// Services that are built alike, each copied into the last stage; and one that nobody needs.
QByteArray manyStages(int services)
{
    QByteArray text = "FROM golang:1.24 AS base\nWORKDIR /src\nCOPY go.mod go.sum ./\nRUN go mod download\n\n";
    for (int i = 1; i <= services; ++i) {
        const QByteArray name = "service-" + QByteArray::number(i);
        text += "FROM base AS " + name + "\nCOPY . .\nRUN go build -o /out/" + name + " ./cmd/" + name + "\n\n";
    }
    text += "FROM base AS lint\nRUN go vet ./...\n\nFROM gcr.io/distroless/static AS final\n";
    for (int i = 1; i <= services; ++i) {
        const QByteArray name = "service-" + QByteArray::number(i);
        text += "COPY --from=" + name + " /out/" + name + " /bin/\n";
    }
    return text;
}

} // namespace

/// Finding one's way in a graph: lenses, search, map, guides; and pictures of it.
class LookingTest : public WindowTest
{
    Q_OBJECT

public:
    LookingTest()
        : WindowTest(manyStages(9), 12)
    { }

private Q_SLOTS:
    void findsStagesByWhatTheyHold()
    {
        m_driver->canvas()->forceActiveFocus();
        m_driver->key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_driver->control(u"Find in the graph"_s));
        m_driver->type(u"go vet"_s);
        QTRY_COMPARE(m_driver->graph()->foundCount(), 1);
        m_driver->key(Qt::Key_Return);
        QCOMPARE(m_driver->graph()->nameOf(m_driver->graph()->currentNode()), u"lint"_s);
        m_driver->picture(u"graph-search"_s);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(m_driver->canvas()->hasActiveFocus());
        QCOMPARE(m_driver->graph()->search(), QString());
    }

    void looksThroughLenses()
    {
        m_driver->graph()->setLens(GraphController::Needed);
        QTRY_VERIFY(m_driver->shows(u"11"_s));
        m_driver->picture(u"lens-needed"_s);
        m_driver->graph()->setLens(GraphController::Connected);
        m_driver->canvas()->forceActiveFocus();
        m_driver->graph()->select(m_driver->graph()->nodeOfStage(3));
        m_driver->picture(u"lens-connected"_s);
        m_driver->graph()->setLens(GraphController::Findings);
        m_driver->picture(u"lens-problems"_s);
    }

    void goesWhereTheMapIsPressed()
    {
        QQuickItem *map = m_driver->control(u"Map of the graph"_s);
        QVERIFY(map);
        const auto *view = m_driver->canvas()->property("viewport").value<ViewportController *>();
        const QPointF before(view->panX(), view->panY());
        m_driver->click(map->mapToScene({map->width() - 16, map->height() / 2}).toPoint());
        QTRY_VERIFY(QPointF(view->panX(), view->panY()) != before);
        m_driver->picture(u"map"_s);
    }

    void movesIntoLine()
    {
        auto *graph = m_driver->graph();
        const int lint = graph->nodeOfStage(10);
        const int last = graph->nodeOfStage(11);
        graph->beginMove(lint);
        const qreal away = graph->nodeRect(last).left() - graph->nodeRect(lint).left();
        graph->moveBy(away + 3, 400, 5);
        QCOMPARE(graph->nodeRect(lint).left(), graph->nodeRect(last).left());
        QVERIFY(!graph->guides().isEmpty());
        m_driver->picture(u"guides"_s);
        graph->endMove();
        QVERIFY(graph->guides().isEmpty());
    }

    void copiesAPicture()
    {
        QGuiApplication::clipboard()->clear();
        m_driver->click(emptyPlace(), Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Copy as picture"_s));
        m_driver->picture(u"canvas-menu"_s);
        QVERIFY(m_driver->click(u"Copy as picture"_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains("<svg"));
    }

    void exportsWhatIsSeen()
    {
        m_driver->picture(u"canvas-to-export"_s);
        QSignalSpy asked(m_driver->canvas(), SIGNAL(exportRequested()));
        m_driver->click(emptyPlace(), Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Export the graph\u2026"_s));
        QVERIFY(m_driver->click(u"Export the graph\u2026"_s));
        QTRY_COMPARE(asked.size(), 1); // A dialog of the desktop asks for the file.
        const QString picture = m_driver->path(u"graph.png"_s);
        QMetaObject::invokeMethod(m_driver->canvas(), "exportTo", Q_ARG(QUrl, QUrl::fromLocalFile(picture)),
                                  Q_ARG(bool, false));
        QTRY_VERIFY(QFile::exists(picture));
        QVERIFY(!QImage(picture).isNull());
        const QByteArray kept = qgetenv("STAGECRAFT_PICTURES");
        if (!kept.isEmpty())
            QFile::copy(picture, QString::fromLocal8Bit(kept) + u"/exported.png"_s);
    }

private:
    /// Of the canvas, with nothing on it.
    [[nodiscard]] QPoint emptyPlace() const
    {
        const QRectF canvas = m_driver->canvas()->mapRectToScene({{}, m_driver->canvas()->size()});
        return (canvas.topLeft() + QPointF(24, 24)).toPoint();
    }
};

QTEST_MAIN(LookingTest)
#include "tst_looking.moc"
