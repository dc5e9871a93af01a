// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// That what is exported from the window is what the command line draws, until something is moved.

#include "app/document/documentsession.h"
#include "app/graph/canvasscene.h"
#include "app/graph/edgelabeller.h"
#include "app/graph/graphexporter.h"
#include "picture/graphscene.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shop = "FROM node:22 AS assets\n"
                        "WORKDIR /web\n"
                        "RUN npm run build\n"
                        "\n"
                        "FROM docker.io/library/golang:1.24 AS builder\n"
                        "WORKDIR /src\n"
                        "COPY . .\n"
                        "RUN --mount=type=bind,from=assets,target=/m go build -o /out/server ./cmd/server\n"
                        "\n"
                        "FROM builder AS unused\n"
                        "RUN <<EOF\n"
                        "make check\n"
                        "EOF\n"
                        "\n"
                        "FROM scratch AS final\n"
                        "COPY --from=assets /web/dist /srv/static\n"
                        "COPY --from=builder /out/server /server\n"
                        "COPY --from=builder /src/LICENSE /LICENSE\n"
                        "ADD https://example.org/x /x\n"
                        "ENV A=1\nENV B=2\nENV C=3\nENV D=4\nENV E=5\nENV F=6\n";

/// As the command line reads it.
Picture::GraphScene firstScene(const QByteArray &text, const QString &title)
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    return Picture::firstScene(Graph::drawingOf(tree, Graph::resolve(tree)), {title, {}});
}

/// As a window shows it.
struct Canvas
{
    DocumentSession session;
    GraphController controller;
    GraphExporter exporter;

    explicit Canvas(const QByteArray &text)
    {
        session.document()->reset(text);
        controller.setSession(&session);
        exporter.setController(&controller);
    }
};

QString nameOf(const QByteArray &text)
{
    return QString::fromUtf8(text.left(40).simplified());
}

} // namespace

class CanvasSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheCommandLineDraws_data();
    void isWhatTheCommandLineDraws();
    void followsWhatIsMovedAndUnfolded();
    void showsWhatABuildMade();
    void showsPinsAndWhatALensFades();
    void leavesOutWhatWasTypedAway();
    void writesFiles();
    void saysWhyItCannotWrite();
    void copiesAPicture();
    void labelsItsEdgesWhenNothingMoves();
};

void CanvasSceneTest::isWhatTheCommandLineDraws_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{shop,
                                  "",
                                  "FROM scratch\n",
                                  "FROM a\nFROM a AS a\nCOPY --from=a . .\nCOPY --form=x\n",
                                  "FROM b AS a\nONBUILD COPY --from=c /x /y\nFROM a\nCOPY --from=9 / /\n",
                                  "FROM z AS a\nCOPY --from=c /a /b\nFROM a AS c\nCOPY --from=a /c /d\n"};
    for (const QByteArray &text : texts)
        QTest::newRow(qPrintable(nameOf(text))) << text;
}

void CanvasSceneTest::isWhatTheCommandLineDraws()
{
    QFETCH(QByteArray, text);
    Canvas canvas(text);
    const Picture::GraphScene scene = canvas.exporter.scene();
    const Picture::GraphScene first = firstScene(text, canvas.session.fileName());
    QCOMPARE(scene.nodes.size(), first.nodes.size());
    for (qsizetype i = 0; i < first.nodes.size(); ++i)
        QVERIFY2(scene.nodes.at(i) == first.nodes.at(i), qPrintable(first.nodes.at(i).name));
    QCOMPARE(scene.edges.size(), first.edges.size());
    for (qsizetype i = 0; i < first.edges.size(); ++i)
        QVERIFY2(scene.edges.at(i) == first.edges.at(i), qPrintable(QString::number(i)));
    QVERIFY(scene == first);
}

void CanvasSceneTest::followsWhatIsMovedAndUnfolded()
{
    Canvas canvas(shop);
    const int final = canvas.controller.nodeOfStage(3);
    const QPointF before = canvas.exporter.scene().nodes.at(3).position;
    canvas.controller.select(final);
    canvas.controller.nudge(40, 8);
    canvas.controller.toggleFold(final);
    const Picture::GraphScene scene = canvas.exporter.scene();
    QCOMPARE(scene.nodes.at(3).position, before + QPointF(40, 8));
    QCOMPARE(scene.nodes.at(3).rows.size(), 11);
    QCOMPARE(scene.nodes.at(3).rows.constLast().hidden, -1);
    QCOMPARE(scene.nodes.at(3).rect(), canvas.controller.nodeRect(final));
}

void CanvasSceneTest::showsWhatABuildMade()
{
    Canvas canvas(shop);
    BuildStatus status;
    status.revision = canvas.session.document()->revision();
    status.stages.insert(canvas.session.stageIds().at(0), {StepState::Done, 18.2, 1'000'000, -1, 6});
    status.lines.insert(3, {StepState::Cached, -1, -1, -1, -1});
    canvas.session.setBuildStatus(status);
    const Picture::SceneNode node = canvas.exporter.scene().nodes.at(0);
    QCOMPARE(node.tone, Picture::StatusTone::Done);
    QCOMPARE(node.layers, 6);
    QCOMPARE(node.share, 1.0);
    QVERIFY(!node.sizeText.isEmpty() && !node.statusText.isEmpty());
    QCOMPARE(node.rows.at(1).tone, Picture::StatusTone::Cached);
    QCOMPARE(node.rect(), canvas.controller.nodeRect(canvas.controller.nodeOfStage(0)));
}

void CanvasSceneTest::showsPinsAndWhatALensFades()
{
    Canvas canvas(shop);
    canvas.controller.select(canvas.controller.nodeOfStage(0));
    canvas.controller.togglePins();
    canvas.controller.setLens(GraphController::Connected);
    const Picture::GraphScene scene = canvas.exporter.scene();
    QCOMPARE(std::ranges::count(scene.nodes, true, &Picture::SceneNode::isPinned), 1);
    const auto rows = canvas.controller.nodes()->rows();
    const auto faded = std::ranges::count_if(rows, [](const NodeRow &row) { return row.lens.isFaded; });
    QCOMPARE(std::ranges::count(scene.nodes, true, &Picture::SceneNode::isFaded), faded);
    canvas.controller.setSearch(u"nowhere to be found"_s);
    const Picture::GraphScene found = canvas.exporter.scene();
    QCOMPARE(std::ranges::count(found.nodes, true, &Picture::SceneNode::isFaded), found.nodes.size());
    QCOMPARE(std::ranges::count(found.edges, true, &Picture::SceneEdge::isFaded), found.edges.size());
}

void CanvasSceneTest::leavesOutWhatWasTypedAway()
{
    Canvas canvas(shop);
    const qsizetype start = shop.indexOf("FROM builder AS unused");
    const qsizetype end = shop.indexOf("FROM scratch AS final");
    canvas.session.document()->apply({{{start, end}, ""}}, Document::Document::Origin::Typing, u"Typing"_s);
    QTRY_COMPARE(canvas.session.graph().stages().size(), 3);
    QCOMPARE(canvas.controller.stageCount(), 4); // The ghost of it is still seen.
    for (const Picture::SceneNode &node : canvas.exporter.scene().nodes)
        QVERIFY(node.name != "unused"_L1);
}

void CanvasSceneTest::writesFiles()
{
    const QTemporaryDir folder;
    Canvas canvas(shop);
    QSignalSpy exported(&canvas.exporter, &GraphExporter::exported);
    for (const QString &name : {u"graph.svg"_s, u"graph.pdf"_s, u"graph.png"_s}) {
        canvas.exporter.exportTo(QUrl::fromLocalFile(folder.filePath(name)), true);
        QVERIFY(canvas.exporter.isBusy());
        QVERIFY(exported.wait());
        QVERIFY(!canvas.exporter.isBusy());
        QVERIFY(QFileInfo(folder.filePath(name)).size() > 1000);
    }
    QCOMPARE(exported.size(), 3);
}

void CanvasSceneTest::saysWhyItCannotWrite()
{
    const QTemporaryDir folder;
    Canvas canvas(shop);
    QSignalSpy failed(&canvas.session, &DocumentSession::failed);
    canvas.exporter.exportTo(QUrl::fromLocalFile(folder.filePath(u"no/such/graph.svg"_s)), false);
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).toString().contains(u"graph.svg"_s));
    canvas.exporter.exportTo(QUrl::fromLocalFile(folder.filePath(u"graph.jpg"_s)), false);
    QCOMPARE(failed.size(), 2);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"graph.jpg"_s)));
}

void CanvasSceneTest::copiesAPicture()
{
    Canvas canvas(shop);
    QSignalSpy copied(&canvas.exporter, &GraphExporter::copied);
    canvas.exporter.copyPicture();
    QVERIFY(copied.wait());
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data && data->hasImage());
    QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
}

void CanvasSceneTest::labelsItsEdgesWhenNothingMoves()
{
    Canvas canvas(shop);
    EdgeLabeller labeller;
    labeller.setController(&canvas.controller);
    QVERIFY(labeller.labels().isEmpty());
    QTRY_VERIFY(!labeller.labels().isEmpty());
    QStringList texts;
    for (const EdgeLabelPlace &label : labeller.labels()) {
        texts.append(label.text);
        for (const NodeRow &node : canvas.controller.nodes()->rows())
            QVERIFY(!node.rect().intersects(label.rect));
    }
    QVERIFY2(texts.contains(u"\u00d72"_s), qPrintable(texts.join(u'|')));
    canvas.controller.select(canvas.controller.nodeOfStage(1));
    canvas.controller.nudge(0, 400);
    QVERIFY(labeller.labels().isEmpty());
    QTRY_VERIFY(!labeller.labels().isEmpty());
}

QTEST_MAIN(CanvasSceneTest)

#include "tst_canvasscene.moc"
