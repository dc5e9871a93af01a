// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "canvasfixture.h"
#include "picture/nodemetrics.h"

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

class CanvasActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void CanvasActsTest::renamesAStageWithItsReferences()
{
    Canvas canvas;
    QCOMPARE(canvas.controller.perform(canvas.controller.acts()->rename(canvas.id(u"builder"_s), u"compiler"_s)),
             QString());
    QByteArray expected = shop;
    QCOMPARE(canvas.text(), expected.replace("AS builder", "AS compiler").replace("--from=builder", "--from=compiler"));
    canvas.session.undo();
    QCOMPARE(canvas.text(), shop);
}

void CanvasActsTest::saysWhyANameIsRefused()
{
    Canvas canvas;
    const int builder = canvas.id(u"builder"_s);
    QVERIFY(!canvas.controller.acts()->rename(builder, u"two words"_s).problem.isEmpty());
    QVERIFY(!canvas.controller.perform(canvas.controller.acts()->rename(builder, u"assets"_s)).isEmpty());
    QVERIFY(canvas.controller.acts()->rename(builder, u"compiler"_s).problem.isEmpty());
    QCOMPARE(canvas.text(), shop);
}

void CanvasActsTest::deletesWhatIsSelectedInOneStep()
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

void CanvasActsTest::deletesAllInstructionsOfAnEdge()
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

void CanvasActsTest::addsAStageWhereItWasAskedFor()
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

void CanvasActsTest::changesSingleInstructions()
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

void CanvasActsTest::putsAnInstructionDownBetweenRows()
{
    Canvas canvas;
    GraphController &controller = canvas.controller;
    const int builder = canvas.id(u"builder"_s);
    const QRectF rect = controller.nodeRect(builder);
    const auto gap = [&rect](int row) {
        return rect.topLeft()
            + QPointF(100,
                      Picture::NodeMetrics::headerHeight + Picture::NodeMetrics::rowsPadding
                          + row * Picture::NodeMetrics::rowHeight);
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

void CanvasActsTest::movesAStageInTheText()
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

void CanvasActsTest::connectsTwoStages()
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

void CanvasActsTest::refusesWhatCannotBeConnected()
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

QTEST_MAIN(CanvasActsTest)

#include "tst_canvasacts.moc"
