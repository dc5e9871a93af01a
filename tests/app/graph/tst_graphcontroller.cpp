// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/documentsession.h"
#include "app/graph/edgemodel.h"
#include "app/graph/graphcontroller.h"
#include "picture/nodemetrics.h"
#include "app/graph/nodemodel.h"
#include "app/graph/rowtext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Stagecraft;
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
                        "FROM scratch AS final\n"
                        "COPY --from=assets /web/dist /srv/static\n"
                        "COPY --from=builder /out/server /server\n"
                        "COPY --from=builder /src/LICENSE /LICENSE\n";

/// A session with a canvas, as a window would hold them.
struct Canvas
{
    DocumentSession session;
    GraphController controller;

    explicit Canvas(const QByteArray &text = shop)
    {
        session.document()->reset(text);
        controller.setSession(&session);
    }

    QByteArray text() const { return session.document()->bytes(); }

    int id(const QString &name) const
    {
        const QList<CanvasNode> &nodes = controller.shownGraph().nodes;
        const auto found = std::ranges::find(nodes, name, &CanvasNode::name);
        return found == nodes.cend() ? 0 : found->id;
    }

    const NodeRow *row(const QString &name) { return controller.nodes()->row(id(name)); }

    const EdgeRow *edge(const QString &from, const QString &to, Graph::Edge::Kind kind)
    {
        return controller.edges()->row(EdgeModel::edgeId({id(from), id(to), kind}));
    }

    /// Types over a part of the text and lets the graph follow.
    void type(const QByteArray &before, const QByteArray &after)
    {
        const qsizetype at = text().indexOf(before);
        session.document()->apply({{{at, at + before.size()}, after}}, Document::Document::Origin::Typing, u"Typing"_s);
        QTRY_COMPARE(session.graphTree().text(), text());
    }
};

} // namespace

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
    void keepsPlacesWhileTyping();
    void keepsTheNodeOfAnImageWhileItsReferenceIsTyped();
    void showsWhatWasTypedAwayForAMoment();
    void dropsWhatAnActTookAwayAtOnce();
    void movesNodesInOneStepAndBack();
    void doesNotMoveByAClick();
    void joinsABurstOfKeyMovesToOneStep();
    void keepsThePlaceOfARenamedStage();
    void keepsThePlacesOfStagesThatGetOtherNumbers();
    void keepsThePlaceOfAStageThatTakesANameOfBefore();
    void bringsBackTheNodeOfAnImageWithItsPlace();
    void keepsStagesInSightThatAnOpenHeredocHides();
    void leavesLinesAloneBetweenStagesThatGo();
    void arrangesInOneStep();
    void selectsByNameAreaAndDirection();
    void forgetsTheSelectionOfWhatIsGone();
    void findsWhatIsUnderAPoint();
    void showsWhatABuildMadeOfAStage();
    void showsNoLineStatusOfAnOlderText();
    void survivesRandomEdits();
    void renamesAStageWithItsReferences();
    void saysWhyANameIsRefused();
    void deletesWhatIsSelectedInOneStep();
    void deletesAllInstructionsOfAnEdge();
    void addsAStageWhereItWasAskedFor();
    void changesSingleInstructions();
    void putsAnInstructionDownBetweenRows();
    void movesAStageInTheText();
    void connectsTwoStages();
    void refusesWhatCannotBeConnected();
    void shortensReferences_data();
    void shortensReferences();
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
    QCOMPARE(edge->route.start, from->position + QPointF(Picture::NodeMetrics::stageWidth, Picture::NodeMetrics::headerAnchor));
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

void GraphControllerTest::keepsPlacesWhileTyping()
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

void GraphControllerTest::movesNodesInOneStepAndBack()
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

void GraphControllerTest::doesNotMoveByAClick()
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

void GraphControllerTest::joinsABurstOfKeyMovesToOneStep()
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

void GraphControllerTest::keepsThePlaceOfARenamedStage()
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
    QVERIFY(canvas.session.document()->nodePositions().contains(u"product"_s));
}

void GraphControllerTest::keepsThePlacesOfStagesThatGetOtherNumbers()
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

void GraphControllerTest::keepsThePlaceOfAStageThatTakesANameOfBefore()
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

void GraphControllerTest::bringsBackTheNodeOfAnImageWithItsPlace()
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

void GraphControllerTest::arrangesInOneStep()
{
    Canvas canvas;
    canvas.controller.beginMove(canvas.id(u"assets"_s));
    canvas.controller.moveBy(-2000, 900);
    canvas.controller.endMove();
    canvas.controller.arrange();
    const NodeRow *assets = canvas.row(u"assets"_s);
    const NodeRow *final = canvas.row(u"final"_s);
    QVERIFY(assets->rect().right() < final->rect().left());
    QVERIFY(canvas.row(u"node:22"_s)->rect().right() < assets->rect().left());
    QCOMPARE(canvas.session.document()->history()->count(), 2);
    canvas.session.undo();
    QVERIFY(canvas.row(u"assets"_s)->position.x() < -1000);
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

void GraphControllerTest::renamesAStageWithItsReferences()
{
    Canvas canvas;
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->rename(canvas.id(u"builder"_s), u"compiler"_s)),
             QString());
    QByteArray expected = shop;
    QCOMPARE(canvas.text(), expected.replace("AS builder", "AS compiler").replace("--from=builder", "--from=compiler"));
    canvas.session.undo();
    QCOMPARE(canvas.text(), shop);
}

void GraphControllerTest::saysWhyANameIsRefused()
{
    Canvas canvas;
    const int builder = canvas.id(u"builder"_s);
    QVERIFY(!canvas.controller.acts()->rename(builder, u"two words"_s).problem.isEmpty());
    QVERIFY(!canvas.controller.perform(canvas.controller.acts()->rename(builder, u"assets"_s)).isEmpty());
    QVERIFY(canvas.controller.acts()->rename(builder, u"compiler"_s).problem.isEmpty());
    QCOMPARE(canvas.text(), shop);
}

void GraphControllerTest::deletesWhatIsSelectedInOneStep()
{
    Canvas canvas;
    canvas.controller.select(canvas.id(u"assets"_s));
    canvas.controller.select(canvas.id(u"builder"_s), GraphController::Extend);
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->removeSelection()), QString());
    QCOMPARE(canvas.controller.stageCount(), 1);
    QVERIFY(!canvas.text().contains("--from="));
    QCOMPARE(canvas.session.document()->history()->count(), 1);
    canvas.session.undo();
    QCOMPARE(canvas.text(), shop);
}

void GraphControllerTest::deletesAllInstructionsOfAnEdge()
{
    Canvas canvas;
    const EdgeRow *edge = canvas.edge(u"builder"_s, u"final"_s, Graph::Edge::Kind::Copy);
    canvas.controller.selectEdge(EdgeModel::edgeId(edge->key()));
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->removeSelection()), QString());
    QVERIFY(!canvas.text().contains("--from=builder"));
    QVERIFY(canvas.text().contains("--from=assets"));
    QCOMPARE(canvas.session.document()->history()->count(), 1);
    QVERIFY(canvas.controller.selectedEdge().isEmpty());
}

void GraphControllerTest::addsAStageWhereItWasAskedFor()
{
    Canvas canvas;
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->addStage(u"tools"_s, u"alpine:3"_s, {1234, -567})),
             QString());
    const NodeRow *tools = canvas.row(u"tools"_s);
    QVERIFY(tools);
    QCOMPARE(tools->position, QPointF(1234, -567));
    QVERIFY(tools->isSelected);
    QVERIFY(canvas.row(u"final"_s)->node.isTarget); // What is built stays what is built.
    QCOMPARE(canvas.controller.acts()->suggestedName(), u"stage"_s);
}

void GraphControllerTest::changesSingleInstructions()
{
    Canvas canvas;
    GraphController &controller = canvas.controller;
    const int builder = canvas.id(u"builder"_s);
    QCOMPARE(controller.acts()->instructionText(8), u"RUN go build -o /out/server ./cmd/server"_s);
    QCOMPARE(controller.perform(controller.acts()->replaceInstruction(8, u"RUN go build -o /out/server ."_s)),
             QString());
    QVERIFY(canvas.text().contains("COPY . .\nRUN go build -o /out/server .\n\nFROM scratch"));
    QCOMPARE(controller.perform(controller.acts()->addInstruction(builder, 6, u"ENV CGO_ENABLED=0"_s)), QString());
    QVERIFY(canvas.text().contains("WORKDIR /src\nENV CGO_ENABLED=0\nCOPY . .\n"));
    QCOMPARE(controller.perform(controller.acts()->moveInstruction(7, -1)), QString());
    QVERIFY(canvas.text().contains("AS builder\nENV CGO_ENABLED=0\nWORKDIR /src\nCOPY . .\n"));
    QCOMPARE(controller.perform(controller.acts()->moveInstruction(6, -1)), u"It is the first of its stage already."_s);
    QCOMPARE(controller.perform(controller.acts()->addInstruction(builder, 0, u"CMD /out/server"_s)), QString());
    QVERIFY(canvas.text().contains("server .\nCMD /out/server\n\nFROM scratch"));
    QCOMPARE(controller.perform(controller.acts()->moveInstruction(10, 1)), u"It is the last of its stage already."_s);
    QCOMPARE(controller.perform(controller.acts()->removeInstructions({10})), QString());
    QVERIFY(!controller.perform(controller.acts()->replaceInstruction(8, u"RUN a\nRUN b"_s)).isEmpty());
    QCOMPARE(canvas.session.document()->history()->count(), 5);
    for (int step = 0; step < 5; ++step)
        canvas.session.undo();
    QCOMPARE(canvas.text(), shop);
}

void GraphControllerTest::putsAnInstructionDownBetweenRows()
{
    Canvas canvas;
    GraphController &controller = canvas.controller;
    const int builder = canvas.id(u"builder"_s);
    const QRectF rect = controller.nodeRect(builder);
    const auto gap = [&rect](int row) {
        return rect.topLeft()
            + QPointF(100, Picture::NodeMetrics::headerHeight + Picture::NodeMetrics::rowsPadding + row * Picture::NodeMetrics::rowHeight);
    };
    QCOMPARE(controller.hit(gap(0) + QPointF(-95, 8), 1).part, int(GraphController::Grip));
    QCOMPARE(controller.hit(gap(0) + QPointF(0, 8), 1).part, int(GraphController::Row));
    QCOMPARE(controller.rowPlace(rect.topLeft() + QPointF(-300, -300)).node, 0);
    QCOMPARE(controller.rowPlace(gap(1)).line, 7);
    QCOMPARE(controller.rowPlace(gap(3) - QPointF(0, 4)).line, 0);

    QCOMPARE(controller.perform(controller.acts()->dropInstruction(8, controller.rowPlace(gap(1)))), QString());
    QVERIFY(canvas.text().contains("WORKDIR /src\nRUN go build -o /out/server ./cmd/server\nCOPY . .\n\nFROM scratch"));
    QCOMPARE(controller.perform(controller.acts()->dropInstruction(2, controller.rowPlace(gap(3)))), QString());
    QVERIFY(canvas.text().contains("COPY . .\nWORKDIR /web\n\nFROM scratch"));
    const qsizetype copy = canvas.text().indexOf("COPY --from=builder /out");
    const int line = static_cast<int>(canvas.text().first(copy).count('\n')) + 1;
    QCOMPARE(controller.perform(controller.acts()->dropInstruction(line, controller.rowPlace(gap(0)))),
             u"Stage \"builder\" cannot take files from itself."_s);
    QCOMPARE(canvas.session.document()->history()->count(), 2);
}

void GraphControllerTest::movesAStageInTheText()
{
    Canvas canvas;
    const int builder = canvas.id(u"builder"_s);
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->moveStage(builder, -1)), QString());
    QVERIFY(canvas.text().startsWith("FROM golang:1.24 AS builder\n"));
    QCOMPARE(canvas.id(u"builder"_s), builder);
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->moveStage(builder, -1)),
             u"It is the first stage already."_s);
    QVERIFY(canvas.controller.perform(canvas.controller.acts()->moveStage(canvas.id(u"final"_s), -1))
                .contains(u"takes from"_s));
}

void GraphControllerTest::connectsTwoStages()
{
    Canvas canvas;
    const int assets = canvas.id(u"assets"_s);
    const int builder = canvas.id(u"builder"_s);
    QCOMPARE(canvas.controller.acts()->connectionProblem(assets, builder), QString());
    QCOMPARE(canvas.controller.perform(
                 canvas.controller.acts()->connectByCopy(assets, builder, u"/web/dist"_s, u"./static/"_s)),
             QString());
    QVERIFY(canvas.edge(u"assets"_s, u"builder"_s, Graph::Edge::Kind::Copy));
    QVERIFY(canvas.text().contains("COPY --from=assets /web/dist ./static/\n"));
    QVERIFY(
        !canvas.controller.perform(canvas.controller.acts()->connectByCopy(assets, builder, u" "_s, u"/"_s)).isEmpty());
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->connectByBase(assets, builder)), QString());
    QVERIFY(canvas.text().contains("FROM assets AS builder\n"));
}

void GraphControllerTest::refusesWhatCannotBeConnected()
{
    Canvas canvas;
    QVERIFY(!canvas.controller.acts()->connectionProblem(canvas.id(u"final"_s), canvas.id(u"builder"_s)).isEmpty());
    QVERIFY(!canvas.controller.acts()->connectionProblem(canvas.id(u"node:22"_s), canvas.id(u"final"_s)).isEmpty());
    QVERIFY(!canvas.controller
                 .perform(canvas.controller.acts()->connectByCopy(canvas.id(u"final"_s), canvas.id(u"builder"_s),
                                                                  u"/a"_s, u"/b"_s))
                 .isEmpty());
    QCOMPARE(canvas.text(), shop);
    QCOMPARE(canvas.controller.acts()->connectionTargets(canvas.id(u"assets"_s)).size(), 2);
}

void GraphControllerTest::shortensReferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"golang:1.24"_s << u"golang:1.24"_s;
    QTest::newRow("Docker Hub, official") << u"docker.io/library/golang:1.24"_s << u"golang:1.24"_s;
    QTest::newRow("Docker Hub, of someone") << u"docker.io/someone/thing"_s << u"someone/thing"_s;
    QTest::newRow("tag and digest") << u"host:5000/a/b:1@sha256:0123456789abcdef"_s << u"host:5000/a/b:1"_s;
    QTest::newRow("digest alone") << u"host:5000/a@sha256:0123456789abcdef"_s << u"host:5000/a@sha256:0123456\u2026"_s;
}

void GraphControllerTest::shortensReferences()
{
    QFETCH(QString, reference);
    QTEST(shortReference(reference), "text");
}

QTEST_MAIN(GraphControllerTest)

#include "tst_graphcontroller.moc"
