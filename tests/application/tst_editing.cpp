// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowtest.h"
#include "picture/nodemetrics.h"

#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shop = "# Front end\r\n"
                        "FROM node:22 AS assets\r\n"
                        "WORKDIR /web\r\n"
                        "RUN npm run build\r\n"
                        "\r\n"
                        "FROM golang:1.24 AS builder\r\n"
                        "WORKDIR /src\r\n"
                        "RUN go build \\\r\n"
                        "      -o /out/server ./cmd/server\r\n"
                        "\r\n"
                        "FROM scratch AS final\r\n"
                        "COPY --from=builder /out/server /server";

const QPointF inName{40, 18};
const QPointF inHeader{120, 46};
const QPointF atPort{Stagecraft::Picture::NodeMetrics::stageWidth + 2, Stagecraft::Picture::NodeMetrics::headerAnchor};

QPointF rowAt(int row)
{
    return {120,
            Stagecraft::Picture::NodeMetrics::headerHeight + Stagecraft::Picture::NodeMetrics::rowsPadding
                + (row + 0.5) * Stagecraft::Picture::NodeMetrics::rowHeight};
}

} // namespace

/// Editing by the canvas and by the text, on one history.
class EditingTest : public WindowTest
{
    Q_OBJECT

public:
    EditingTest()
        : WindowTest(shop, 3)
    { }

private Q_SLOTS:
    void renamesConnectsAndUndoesToTheSameBytes()
    {
        m_driver->doubleClick(m_driver->nodePoint(u"builder"_s, inName));
        m_driver->type(u"compiler"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(bytes().contains("AS compiler\r\n"));
        QVERIFY(bytes().contains("--from=compiler "));

        m_driver->drag(m_driver->nodePoint(u"assets"_s, atPort), m_driver->nodePoint(u"final"_s, inHeader));
        QTRY_VERIFY(m_driver->control(u"Connect"_s));
        m_driver->picture(u"connecting"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(bytes().contains("COPY --from=assets "));
        // The focus comes back to the canvas with the question's end.
        QTRY_VERIFY(m_driver->canvas()->hasActiveFocus());
        QVERIFY(m_driver->session()->isModified());

        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!bytes().contains("COPY --from=assets "));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), shop);
        QVERIFY(!m_driver->session()->isModified());
    }

    void typingInTheTextDrawsAStage()
    {
        m_driver->session()->goToLine(1);
        m_driver->type(u"FROM alpine AS tools"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 4);
        // What is broken in between blanks nothing.
        m_driver->type(u"COPY --from="_s);
        QTest::qWait(300);
        QCOMPARE(m_driver->graph()->stageCount(), 4);
    }

    void selectsInBothViews()
    {
        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader));
        QCOMPARE(m_driver->session()->currentStage(), 1);
        m_driver->session()->goToLine(12);
        QTRY_COMPARE(m_driver->session()->currentStage(), 2);
    }

    void deletesAStageAndSaysWhatWouldDangle()
    {
        m_driver->click(m_driver->nodePoint(u"assets"_s, inHeader));
        m_driver->key(Qt::Key_Delete);
        QTRY_COMPARE(m_driver->graph()->stageCount(), 2);
        QVERIFY(!bytes().contains("assets"));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytes(), shop);
    }

    void changesInstructionsInsideTheNode()
    {
        const QPoint workdir = m_driver->nodePoint(u"builder"_s, rowAt(0));
        m_driver->click(workdir, Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Change…"_s));
        m_driver->picture(u"row-menu"_s);
        QVERIFY(m_driver->click(u"Change…"_s));
        QTRY_VERIFY(m_driver->control(u"Instruction"_s));
        m_driver->type(u"/app"_s);
        m_driver->picture(u"changing"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(bytes().contains("WORKDIR /src/app\r\nRUN go"));

        QTRY_VERIFY(m_driver->canvas()->hasActiveFocus());
        m_driver->click(workdir, Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Move down"_s));
        QVERIFY(m_driver->click(u"Move down"_s));
        QTRY_VERIFY(bytes().contains("./cmd/server\r\nWORKDIR /src/app\r\n"));

        m_driver->key(Qt::Key_I);
        QTRY_VERIFY(m_driver->control(u"Instruction"_s));
        m_driver->type(u"EVN A=b"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(m_driver->shows(u"There is no instruction EVN. Did you mean ENV?"_s));
        m_driver->picture(u"refused-instruction"_s);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(m_driver->canvas()->hasActiveFocus());
        for (int step = 0; step < 2; ++step)
            m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), shop);
    }

    void dragsAnInstructionToAnotherPlace()
    {
        const QPointF grip(-112, 0);
        m_driver->drag(
            m_driver->nodePoint(u"builder"_s, rowAt(1) + grip),
            m_driver->nodePoint(u"builder"_s, rowAt(0) - QPointF(0, Stagecraft::Picture::NodeMetrics::rowHeight / 2)));
        QTRY_VERIFY(bytes().contains("AS builder\r\nRUN go build \\\r\n      -o /out/server ./cmd/server\r\nWORKDIR"));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), shop);

        // A stage cannot copy from itself: said, and nothing is changed.
        m_driver->drag(m_driver->nodePoint(u"final"_s, rowAt(0) + grip), m_driver->nodePoint(u"builder"_s, rowAt(1)));
        QTRY_VERIFY(m_driver->shows(u"Stage \"builder\" cannot take files from itself."_s));
        QCOMPARE(bytes(), shop);
    }

    void picksInstructionsByTheKeyboard()
    {
        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader));
        m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_driver->graph()->currentLine(), 7);
        m_driver->key(Qt::Key_Down);
        QCOMPARE(m_driver->graph()->currentLine(), 8);
        m_driver->picture(u"row-picked"_s);
        m_driver->key(Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(bytes().contains("AS builder\r\nRUN go build"));
        QCOMPARE(m_driver->graph()->currentLine(), 7);
        m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_driver->graph()->selectedLines(), (QList<int>{7, 9}));
        m_driver->key(Qt::Key_Delete);
        QTRY_VERIFY(!bytes().contains("/src") && !bytes().contains("go build"));
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        m_driver->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bytes(), shop);

        m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
        m_driver->key(Qt::Key_F2);
        QTRY_VERIFY(m_driver->control(u"Instruction"_s));
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(m_driver->canvas()->hasActiveFocus());
        m_driver->key(Qt::Key_Escape);
        QCOMPARE(m_driver->graph()->currentLine(), 0);
        QVERIFY(m_driver->graph()->currentNode() != 0);
    }

    void showsWhatAnActWouldChangeBeforeItIsMade()
    {
        m_driver->click(m_driver->nodePoint(u"builder"_s, inHeader), Qt::RightButton);
        QTRY_VERIFY(m_driver->control(u"Delete"_s));
        m_driver->hover(u"Delete"_s);
        QTRY_VERIFY(m_driver->control(u"What changes in the text"_s));
        QTRY_VERIFY(m_driver->shows(u"COPY --from=builder /out/server /server"_s));
        m_driver->picture(u"act-preview"_s);
        QCOMPARE(bytes(), shop);
        m_driver->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->control(u"What changes in the text"_s));
        QCOMPARE(bytes(), shop);
    }

    void savesExactlyWhatIsThere()
    {
        m_driver->doubleClick(m_driver->nodePoint(u"final"_s, inName));
        m_driver->type(u"runtime"_s);
        m_driver->key(Qt::Key_Return);
        QTRY_VERIFY(m_driver->session()->isModified());
        m_driver->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_driver->session()->isModified());
        QByteArray expected = shop;
        expected.replace("AS final", "AS runtime");
        QCOMPARE(m_driver->read(u"Dockerfile"_s), expected);
    }
};

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
