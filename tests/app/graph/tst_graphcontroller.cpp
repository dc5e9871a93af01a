// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/edgemodel.h"
#include "app/graph/nodemodel.h"
#include "canvasfixture.h"
#include "picture/nodemetrics.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

class GraphControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsStagesAndWhatTheyTakeFromOutside();
    void joinsInstructionsOfOneKindBetweenTwoNodes();
    void endsAnEdgeAtTheInstructionThatMakesIt();
    void foldsLongStagesAndKeepsTheirEdges();
    void hidesTheBuildContextWhenAsked();
    void changesByDifferenceWhileTyping();
    void keepsTheNodeOfAnImageWhileItsReferenceIsTyped();
    void showsWhatWasTypedAwayForAMoment();
    void dropsWhatAnActTookAwayAtOnce();
    void keepsStagesInSightThatAnOpenHeredocHides();
    void leavesLinesAloneBetweenStagesThatGo();
    void selectsByNameAreaAndDirection();
    void forgetsTheSelectionOfWhatIsGone();
    void findsWhatIsUnderAPoint();
    void showsWhatABuildMadeOfAStage();
    void showsWhatEdgesCarriedAndImagesWeigh();
    void edgesTellWhatIsBuilt();
    void showsNoLineStatusOfAnOlderText();
    void survivesRandomEdits();
};

void GraphControllerTest::showsStagesAndWhatTheyTakeFromOutside()
{
    Canvas canvas;
    QStringList keys;
    for (const CanvasNode &node : canvas.controller.shownGraph().nodes)
        keys.append(node.key);
    QCOMPARE(keys,
             (QStringList{u"assets"_s, u"builder"_s, u"final"_s, u"image:node:22"_s, u"image:golang:1.24"_s,
                          u"context:"_s}));
    QCOMPARE(canvas.controller.stageCount(), 3);
    QVERIFY(canvas.row(u"final"_s)->node.isTarget);
    QCOMPARE(canvas.row(u"builder"_s)->node.rows.size(), 3);
    QCOMPARE(canvas.row(u"builder"_s)->node.detail, u"golang:1.24"_s);
}

void GraphControllerTest::joinsInstructionsOfOneKindBetweenTwoNodes()
{
    Canvas canvas;
    const EdgeRow *edge = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy);
    QVERIFY(edge);
    QCOMPARE(edge->edge.labels, (QStringList{u"/out/server \u2192 /server"_s, u"/src/LICENSE \u2192 /LICENSE"_s}));
    QCOMPARE(edge->edge.lines, (QList<int>{12, 13}));
    QCOMPARE(edge->colorStage, 1);
    QCOMPARE(canvas.controller.edges()->rowCount(), 5);
}

void GraphControllerTest::endsAnEdgeAtTheInstructionThatMakesIt()
{
    Canvas canvas;
    const NodeRow *to = canvas.row(u"final"_s);
    const EdgeRow *edge = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy);
    QCOMPARE(edge->route.end, to->position + QPointF(0, Picture::NodeMetrics::rowAnchor(1)));
    const NodeRow *from = canvas.row(u"builder"_s);
    QCOMPARE(edge->route.start,
             from->position + QPointF(Picture::NodeMetrics::stageWidth, Picture::NodeMetrics::headerAnchor));
}

void GraphControllerTest::foldsLongStagesAndKeepsTheirEdges()
{
    QByteArray text = "FROM a AS one\nFROM b AS two\n";
    for (int i = 0; i < 20; ++i)
        text += i == 10 ? "COPY --from=one /x /y\n" : "RUN true\n";
    Canvas canvas(text);
    const auto endRow = [&] {
        const EdgeRow *edge = canvas.edge(u"one"_s, u"two"_s, Graph::Edge::Kind::Copy);
        return edge->route.end.y() - canvas.row(u"two"_s)->position.y();
    };
    const int two = canvas.id(u"two"_s);
    QCOMPARE(canvas.row(u"two"_s)->shownRows.size(), Picture::NodeMetrics::mostRows);
    QCOMPARE(canvas.row(u"two"_s)->shownRows.at(Picture::NodeMetrics::rowsBeforeFold).hidden, 13);
    QCOMPARE(endRow(), Picture::NodeMetrics::rowAnchor(Picture::NodeMetrics::rowsBeforeFold));
    canvas.controller.toggleFold(two);
    QCOMPARE(canvas.row(u"two"_s)->shownRows.size(), 21);
    QCOMPARE(endRow(), Picture::NodeMetrics::rowAnchor(10));
    canvas.controller.toggleFold(two);
    QCOMPARE(canvas.row(u"two"_s)->shownRows.size(), Picture::NodeMetrics::mostRows);
}

void GraphControllerTest::hidesTheBuildContextWhenAsked()
{
    Canvas canvas;
    canvas.controller.setShowsBuildContext(false);
    QCOMPARE(canvas.controller.nodes()->rowCount(), 5);
    QCOMPARE(canvas.controller.edges()->rowCount(), 4);
    canvas.controller.setShowsBuildContext(true);
    QCOMPARE(canvas.controller.nodes()->rowCount(), 6);
}

void GraphControllerTest::changesByDifferenceWhileTyping()
{
    Canvas canvas;
    const QAbstractItemModelTester nodes(canvas.controller.nodes(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester edges(canvas.controller.edges(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(canvas.controller.nodes(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(canvas.controller.nodes(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(canvas.controller.nodes(), &QAbstractItemModel::dataChanged);
    canvas.type("npm run build", "npm run bundle");
    QCOMPARE(resets.count(), 0);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>{NodeModel::RowsRole});
}

void GraphControllerTest::keepsTheNodeOfAnImageWhileItsReferenceIsTyped()
{
    Canvas canvas;
    const int image = canvas.id(u"golang:1.24"_s);
    const QPointF place = canvas.row(u"golang:1.24"_s)->position;
    canvas.type("golang:1.24", "golang:1.2");
    canvas.type("golang:1.2 ", "golang:1.25 ");
    QCOMPARE(canvas.id(u"golang:1.25"_s), image);
    QCOMPARE(canvas.row(u"golang:1.25"_s)->position, place);
    QCOMPARE(canvas.controller.nodes()->rowCount(), 6);
}

void GraphControllerTest::showsWhatWasTypedAwayForAMoment()
{
    Canvas canvas;
    canvas.controller.setGhostTime(200);
    const int assets = canvas.id(u"assets"_s);
    const QPointF place = canvas.row(u"assets"_s)->position;
    const QByteArray stage = shop.left(shop.indexOf("\nFROM golang"));
    canvas.type(stage, "");
    QVERIFY(canvas.controller.nodes()->row(assets));
    QVERIFY(canvas.controller.nodes()->row(assets)->node.isGhost);
    QCOMPARE(canvas.controller.stageOf(assets), -1);
    QTRY_VERIFY(!canvas.controller.nodes()->row(assets));
    canvas.type("\nFROM golang", stage + "\nFROM golang");
    QVERIFY(canvas.row(u"assets"_s));
    QCOMPARE(canvas.row(u"assets"_s)->position, place);
}

void GraphControllerTest::dropsWhatAnActTookAwayAtOnce()
{
    Canvas canvas;
    const int assets = canvas.id(u"assets"_s);
    const qsizetype end = shop.indexOf("\nFROM golang");
    canvas.session.document()->apply({{{0, end}, ""}}, Document::Document::Origin::Command, u"Delete"_s);
    QVERIFY(!canvas.controller.nodes()->row(assets));
}

void GraphControllerTest::keepsStagesInSightThatAnOpenHeredocHides()
{
    Canvas canvas;
    canvas.controller.setGhostTime(0);
    const int final = canvas.id(u"final"_s);
    canvas.type("RUN go build", "RUN <<EOF\nRUN go build");
    QTest::qWait(20);
    QVERIFY(canvas.controller.nodes()->row(final)->node.isGhost);
    QVERIFY(canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy)->edge.isGhost);
    canvas.type("\nFROM scratch", "EOF\n\nFROM scratch");
    QVERIFY(!canvas.row(u"final"_s)->node.isGhost);
    QCOMPARE(canvas.id(u"final"_s), final);
    // What is said to be text of a heredoc with an end is no stage.
    canvas.type("EOF\n\nFROM scratch", "\nFROM scratch");
    canvas.type("/LICENSE /LICENSE\n", "/LICENSE /LICENSE\nEOF\n");
    QTRY_VERIFY(!canvas.controller.nodes()->row(final));
}

void GraphControllerTest::leavesLinesAloneBetweenStagesThatGo()
{
    Canvas canvas;
    canvas.controller.select(canvas.id(u"assets"_s));
    canvas.controller.select(canvas.id(u"final"_s), GraphController::Extend);
    const CanvasAct act = canvas.controller.acts()->removeSelection();
    const qsizetype kept = shop.indexOf("RUN go build");
    QCOMPARE(act.problem, QString());
    for (const TextEdit &edit : act.planned.edits)
        QVERIFY(edit.range.end <= kept || edit.range.start > kept);
}

void GraphControllerTest::selectsByNameAreaAndDirection()
{
    Canvas canvas;
    GraphController &controller = canvas.controller;
    controller.select(canvas.id(u"assets"_s));
    controller.select(canvas.id(u"builder"_s), GraphController::Toggle);
    QCOMPARE(controller.selectionCount(), 2);
    controller.select(canvas.id(u"assets"_s), GraphController::Toggle);
    QCOMPARE(controller.selectionCount(), 1);
    QVERIFY(canvas.row(u"builder"_s)->isSelected);

    controller.selectNearest(GraphController::Right);
    QCOMPARE(controller.currentNode(), canvas.id(u"final"_s));
    controller.selectNearest(GraphController::Right);
    QCOMPARE(controller.currentNode(), canvas.id(u"final"_s)); // Nothing further.

    controller.selectInside(canvas.row(u"assets"_s)->rect().adjusted(5, 5, -5, -5));
    QCOMPARE(controller.selectionCount(), 1);
    controller.selectUpstream();
    QCOMPARE(controller.selectionCount(), 2); // Its image too.
    controller.selectAll();
    QCOMPARE(controller.selectionCount(), 6);
    controller.clearSelection();
    QCOMPARE(controller.selectionCount(), 0);

    controller.select(canvas.id(u"assets"_s));
    controller.walkEdges(1);
    QVERIFY(!controller.selectedEdge().isEmpty());
}

void GraphControllerTest::forgetsTheSelectionOfWhatIsGone()
{
    Canvas canvas;
    canvas.controller.select(canvas.id(u"assets"_s));
    canvas.session.document()->reset("FROM a\n");
    QCOMPARE(canvas.controller.selectionCount(), 0);
    QCOMPARE(canvas.controller.currentNode(), 0);
}

void GraphControllerTest::findsWhatIsUnderAPoint()
{
    Canvas canvas;
    const NodeRow *builder = canvas.row(u"builder"_s);
    const auto hit = [&](QPointF inside, qreal zoom = 1) {
        return canvas.controller.hit(builder->position + inside, zoom);
    };
    QCOMPARE(hit({30, 15}).part, int(GraphController::Name));
    QCOMPARE(hit({30, 50}).part, int(GraphController::Body));
    QCOMPARE(hit({30, Picture::NodeMetrics::rowAnchor(1)}).part, int(GraphController::Row));
    QCOMPARE(hit({30, Picture::NodeMetrics::rowAnchor(1)}).line, 7);
    const QPointF port(Picture::NodeMetrics::stageWidth, Picture::NodeMetrics::headerAnchor);
    QCOMPARE(hit(port + QPointF(19, 0)).part, int(GraphController::Port));
    QCOMPARE(hit(port + QPointF(39, 0), 0.5).part, int(GraphController::Port)); // The same on screen.
    QVERIFY(hit(port + QPointF(41, 0), 0.5).part != int(GraphController::Port));
    QCOMPARE(canvas.controller.hit({-1e5, 0}, 1).part, int(GraphController::Nothing));

    const EdgeRow *edge = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy);
    const CanvasHit onEdge = canvas.controller.hit(edge->route.path().pointAt(0.6) + QPointF(0, 3), 1);
    QCOMPARE(onEdge.part, int(GraphController::Edge));
    QCOMPARE(onEdge.edge, EdgeModel::edgeId(edge->key()));
}

void GraphControllerTest::showsWhatABuildMadeOfAStage()
{
    Canvas canvas;
    const qreal before = canvas.row(u"builder"_s)->size().height();
    BuildStatus status;
    status.revision = canvas.session.document()->revision();
    status.stages.insert(canvas.session.stageIds().at(1), StepStatus{StepState::Done, 18.2, 868000000, 1, 6});
    status.stages.insert(canvas.session.stageIds().at(0), StepStatus{StepState::Running, 21, -1, 0.64, -1});
    status.lines.insert(7, StepStatus{StepState::Cached, 0, -1, -1, -1});
    canvas.session.setBuildStatus(status);
    QCOMPARE(canvas.row(u"builder"_s)->node.statusText, u"18.2 s"_s);
    QCOMPARE(canvas.row(u"assets"_s)->node.statusText, u"64 % \u00b7 21.0 s"_s);
    QCOMPARE(canvas.row(u"builder"_s)->shownRows.at(1).statusText, u"cached"_s);
    QCOMPARE(canvas.row(u"builder"_s)->size().height(), before + Picture::NodeMetrics::footerHeight);
}

void GraphControllerTest::showsWhatEdgesCarriedAndImagesWeigh()
{
    Canvas canvas;
    BuildStatus status;
    status.revision = canvas.session.document()->revision();
    status.lines.insert(12, StepStatus{StepState::Done, 0, 8'200'000, -1, -1});
    canvas.session.setBuildStatus(status);
    QCOMPARE(canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy)->edge.labels,
             (QStringList{u"/out/server \u2192 /server \u00b7 8.2 MB"_s, u"/src/LICENSE \u2192 /LICENSE"_s}));
    status.lines[12].liveBytes = 200'000;
    canvas.session.setBuildStatus(status);
    QCOMPARE(canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy)->edge.labels.constFirst(),
             u"/out/server \u2192 /server \u00b7 8.2 MB, 200 kB of it live"_s);
    Engine::ImageFacts golang;
    golang.tags = QStringList{u"golang:1.24"_s};
    golang.engineBytes = 868'000'000;
    canvas.session.setImages(ImageCatalog({golang}), {});
    QCOMPARE(canvas.row(u"golang:1.24"_s)->node.detail, u"image \u00b7 868 MB"_s);
    QCOMPARE(canvas.row(u"node:22"_s)->node.detail, u"image"_s);
}

void GraphControllerTest::edgesTellWhatIsBuilt()
{
    Canvas canvas;
    const auto state = [&canvas](const QString &from, const QString &to, Graph::Edge::Kind kind) {
        return canvas.edge(from, to, kind)->edge.state;
    };
    BuildStatus status;
    status.revision = canvas.session.document()->revision();
    status.stages.insert(canvas.session.stageIds().at(1), StepStatus{StepState::Cached});
    status.stages.insert(canvas.session.stageIds().at(2), StepStatus{StepState::Waiting});
    canvas.session.setBuildStatus(status);
    QCOMPARE(state(u"golang:1.24"_s, u"builder"_s, Graph::Edge::Kind::Base), StepState::Cached);
    QCOMPARE(state(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy), StepState::Waiting);
    QVERIFY(canvas.controller.edges()->running().isEmpty());
    status.lines.insert(12, StepStatus{StepState::Running});
    canvas.session.setBuildStatus(status);
    QCOMPARE(state(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy), StepState::Running);
    const QStringList running = canvas.controller.edges()->running();
    QCOMPARE(running.size(), 1);
    QVERIFY(canvas.controller.edges()->pointOn(running.constFirst(), 0)
            != canvas.controller.edges()->pointOn(running.constFirst(), 0.5));
    // One of a bundle that failed is what counts.
    status.lines.insert(13, StepStatus{StepState::Failed});
    canvas.session.setBuildStatus(status);
    const EdgeRow *edge = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy);
    QCOMPARE(edge->edge.state, StepState::Failed);
    QVERIFY(canvas.controller.edges()->running().isEmpty());
    const QModelIndex index =
        canvas.controller.edges()->index(static_cast<int>(edge - canvas.controller.edges()->rows().constData()));
    QVERIFY(index.data(EdgeModel::DescriptionRole).toString().endsWith(u"failed"_s));
}

void GraphControllerTest::showsNoLineStatusOfAnOlderText()
{
    Canvas canvas;
    BuildStatus status;
    status.revision = canvas.session.document()->revision();
    status.lines.insert(7, StepStatus{StepState::Cached, 0, -1, -1, -1});
    canvas.session.setBuildStatus(status);
    canvas.type("WORKDIR /web\n", "");
    QCOMPARE(canvas.row(u"builder"_s)->shownRows.at(1).statusText, QString());
}

void GraphControllerTest::survivesRandomEdits()
{
    Canvas canvas;
    const QAbstractItemModelTester nodes(canvas.controller.nodes(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester edges(canvas.controller.edges(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(canvas.controller.nodes(), &QAbstractItemModel::modelReset);
    const QList<QByteArray> pieces{
        "FROM ", " AS x", "\n", "COPY --from=builder a b\n", "FROM assets AS y\n", "RUN true\n", "\\\n", "#", ""};
    QRandomGenerator random(20261123);
    for (int i = 0; i < 300; ++i) {
        const QByteArray text = canvas.text();
        const qsizetype start = random.bounded(text.size() + 1);
        const qsizetype end = std::min(text.size(), start + random.bounded(12));
        canvas.session.document()->apply({{{start, end}, pieces.at(random.bounded(pieces.size()))}},
                                         Document::Document::Origin::Command, u"Edit"_s);
        for (const EdgeRow &edge : canvas.controller.edges()->rows()) {
            QVERIFY(canvas.controller.nodes()->row(edge.key().from));
            QVERIFY(canvas.controller.nodes()->row(edge.key().to));
        }
        QCOMPARE(canvas.controller.stageCount(), int(canvas.session.graph().stages().size()));
    }
    QCOMPARE(resets.count(), 0);
}

QTEST_MAIN(GraphControllerTest)

#include "tst_graphcontroller.moc"
