// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/differenceline.h"
#include "app/editor/editorwindow.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QStyleHints>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

/// What helps while writing, by real keys and the mouse.
class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { hearConsole(); }
    void init() { consoleWarnings().clear(); }
    void cleanup() { QVERIFY2(consoleWarnings().isEmpty(), qPrintable(consoleWarnings().join(u'\n'))); }
    void proposesWhileTyping();
    void proposalsAreChosenByKeys();
    void proposalsCloseWhereTheyAreOfNoUse();
    void enterEndsALineThatIsWritten();
    void pastingProposesNothing();
    void asksForProposals();
    void tellsWhatAWordMeans();
    void mendsFromTheCard();
    void foldsAStage();
    void theCursorOpensAFold();
    void foldsMoveWithTheText();
    void closesPairs();
    void movesLinesByKeys();
    void formats();
    void renamesAnArgument();
    void findsByExpression();
    void findsInTheSelection();
    void goesToAStage();
    void enlargesTheText();
    void marksWhiteSpace();
    void marksIndentation();
    void wrapsLongLines();
    void keysAreWhatTheUserChose();
    void composesByAnInputMethod();
    void undoGivesACompositionUpFirst();
    void anActGivesACompositionUp();
    void takesDroppedText();
    void movesText_data();
    void movesText();
    void aPressOnTheSelectionKeepsIt();
    void clicksInARowSelectMore();
    void linesBeginAtTheLeft();
    void helpersReadAndEdit();
    void writesAStageInFrontOfAnother();
    void tellsWhereABuildFailed();
};

namespace {

const QByteArray twoStages = "ARG V=1\nFROM golang:$V AS builder\nRUN make\n\nFROM alpine:3.22\n";

void compose(EditorWindow &window, const QString &preedit, const QString &committed = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(window.text(), &event);
}

} // namespace

void WritingTest::proposesWhileTyping()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.place(static_cast<int>(twoStages.size()));
    window.type(u"COPY --from="_s);
    QTRY_VERIFY(window.say(u"completionPopup"_s, "visible").toBool());
    window.key(Qt::Key_Return);
    QTRY_COMPARE(window.bytes(), twoStages + "COPY --from=builder");
    window.session().undo();
    QCOMPARE(window.bytes(), twoStages + "COPY --from=");
}

void WritingTest::proposalsAreChosenByKeys()
{
    EditorWindow window("FROM a\n"_ba);
    QVERIFY(window.isReady());
    window.place(7);
    window.type(u"w"_s);
    auto *completion = window.part(u"completion"_s);
    QTRY_VERIFY(completion->property("open").toBool());
    QCOMPARE(completion->property("currentIndex").toInt(), 0);
    window.key(Qt::Key_Down);
    QCOMPARE(completion->property("currentIndex").toInt(), 1);
    window.key(Qt::Key_Up);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.bytes(), "FROM a\nWORKDIR "_ba);
    QCOMPARE(window.cursor(), 15);
}

void WritingTest::proposalsCloseWhereTheyAreOfNoUse()
{
    EditorWindow window("FROM a\n"_ba);
    QVERIFY(window.isReady());
    auto *completion = window.part(u"completion"_s);
    window.place(7);
    window.type(u"W"_s);
    QTRY_VERIFY(completion->property("open").toBool());
    window.key(Qt::Key_Escape);
    QVERIFY(!completion->property("open").toBool());
    window.type(u"O"_s);
    QTRY_VERIFY(completion->property("open").toBool());
    window.place(2);
    QTRY_VERIFY(!completion->property("open").toBool());
    window.place(9);
    window.type(u"Q"_s);
    QTest::qWait(50);
    QVERIFY(!completion->property("open").toBool());
}

void WritingTest::enterEndsALineThatIsWritten()
{
    const QByteArray text = "FROM a AS one\nFROM b AS one-more\nFROM c\n";
    EditorWindow window(text);
    QVERIFY(window.isReady());
    window.place(static_cast<int>(text.size()));
    window.type(u"COPY --from=one"_s);
    QTRY_VERIFY(window.part(u"completion"_s)->property("open").toBool());
    QTest::qWait(50);
    window.key(Qt::Key_Return);
    QCOMPARE(window.bytes(), text + "COPY --from=one\n");
}

void WritingTest::pastingProposesNothing()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.place(static_cast<int>(twoStages.size()));
    DocumentSession::copyToClipboard(u"COPY --from="_s);
    window.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.bytes(), twoStages + "COPY --from=");
    QTest::qWait(50);
    QVERIFY(!window.part(u"completion"_s)->property("open").toBool());
}

void WritingTest::asksForProposals()
{
    EditorWindow window("FROM a\nRUN \n"_ba);
    QVERIFY(window.isReady());
    window.session().setContextFiles({u"main.c"_s});
    window.place(7);
    window.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(window.say(u"completionPopup"_s, "visible").toBool());
    QCOMPARE(window.bytes(), "FROM a\nRUN \n"_ba);
}

void WritingTest::tellsWhatAWordMeans()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.session().settle();
    window.place(16);
    window.key(Qt::Key_F1);
    QTRY_VERIFY(window.say(u"hoverCard"_s, "visible").toBool());
    QCOMPARE(window.part(u"hover"_s)->property("title").toString(), u"golang:1"_s);
    window.key(Qt::Key_Right);
    QVERIFY(!window.say(u"hoverCard"_s, "visible").toBool());
}

void WritingTest::mendsFromTheCard()
{
    EditorWindow window("FROM a\nUSER b\n"_ba);
    QVERIFY(window.isReady());
    Problem problem;
    problem.range = {7, 11};
    problem.line = 2;
    problem.severity = Severity::Warning;
    problem.message = u"Not b"_s;
    problem.fixTitle = u"Be c"_s;
    problem.fix = {{{12, 13}, "c"}};
    window.session().settle();
    window.session().setProblems({problem});
    window.place(8);
    auto *hover = window.part(u"hover"_s);
    QMetaObject::invokeMethod(hover, "lookAt", 8);
    QCOMPARE(hover->property("problems").toList().size(), 1);
    QList<DifferenceLine> lines;
    QMetaObject::invokeMethod(hover, "difference", qReturnArg(lines), 0);
    QCOMPARE(lines.size(), 3); // with the line before
    QCOMPARE(lines.at(2).text, u"USER c"_s);
    QMetaObject::invokeMethod(hover, "fix", 0);
    QCOMPARE(window.bytes(), "FROM a\nUSER c\n"_ba);
}

void WritingTest::foldsAStage()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.session().settle();
    auto *controller = window.part(u"controller"_s);
    QCOMPARE(controller->property("rowCount").toInt(), 6);
    window.place(10);
    window.key(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(controller->property("rowCount").toInt(), 5);
    window.render();
    window.key(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(controller->property("rowCount").toInt(), 6);
}

void WritingTest::theCursorOpensAFold()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.session().settle();
    auto *controller = window.part(u"controller"_s);
    QMetaObject::invokeMethod(controller, "foldStages");
    QCOMPARE(controller->property("rowCount").toInt(), 5);
    window.place(8);
    window.key(Qt::Key_Down);
    QCOMPARE(window.editorProperty("cursorLine"), 4); // over what is folded away
    QCOMPARE(controller->property("rowCount").toInt(), 5);
    window.session().goToLine(3);
    QCOMPARE(controller->property("rowCount").toInt(), 6);
    QCOMPARE(window.editorProperty("cursorLine"), 3);
}

void WritingTest::foldsMoveWithTheText()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.session().settle();
    auto *controller = window.part(u"controller"_s);
    QMetaObject::invokeMethod(controller, "foldStages");
    window.place(0);
    window.key(Qt::Key_Return);
    window.session().settle();
    QTRY_COMPARE(controller->property("rowCount").toInt(), 6);
    int row = -1;
    QMetaObject::invokeMethod(controller, "rowOf", qReturnArg(row), 5);
    QCOMPARE(row, 3);
    // The stage goes, and with it what is folded.
    window.select(9, 45);
    window.key(Qt::Key_Delete);
    window.session().settle();
    QTRY_COMPARE(controller->property("rowCount").toInt(), window.editorProperty("lineCount"));
}

void WritingTest::closesPairs()
{
    EditorWindow window("FROM a\n"_ba);
    QVERIFY(window.isReady());
    window.place(7);
    window.type(u"CMD [\"sh"_s);
    QCOMPARE(window.bytes(), "FROM a\nCMD [\"sh\"]"_ba);
    window.type(u"\"]"_s);
    QCOMPARE(window.bytes(), "FROM a\nCMD [\"sh\"]"_ba);
    QCOMPARE(window.cursor(), 17);
    window.key(Qt::Key_Return);
    window.type(u"ENV A=\""_s);
    window.key(Qt::Key_Backspace);
    QCOMPARE(window.bytes(), "FROM a\nCMD [\"sh\"]\nENV A="_ba);
}

void WritingTest::movesLinesByKeys()
{
    EditorWindow window("FROM a\nUSER b\nUSER c\n"_ba);
    QVERIFY(window.isReady());
    window.place(8);
    window.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(window.bytes(), "FROM a\nUSER c\nUSER b\n"_ba);
    QCOMPARE(window.editorProperty("cursorLine"), 3);
    window.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(window.bytes(), "FROM a\nUSER b\nUSER c\n"_ba);
    window.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.bytes(), "FROM a\nUSER b\nUSER b\nUSER c\n"_ba);
    window.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.bytes(), "FROM a\nUSER b\nUSER c\n"_ba);
    window.place(0);
    window.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.bytes(), "FROM a USER b\nUSER c\n"_ba);
}

void WritingTest::formats()
{
    EditorWindow window("FROM   a\nuser  b\n"_ba);
    QVERIFY(window.isReady());
    QMetaObject::invokeMethod(window.part(u"typing"_s), "format");
    QCOMPARE(window.bytes(), "FROM a\nUSER b\n"_ba);
    QCOMPARE(window.session().undoText(), u"Format"_s);
    window.session().undo();
    QCOMPARE(window.bytes(), "FROM   a\nuser  b\n"_ba);
}

void WritingTest::renamesAnArgument()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.session().settle();
    window.place(5);
    window.key(Qt::Key_F2);
    QTRY_VERIFY(window.window()->activeFocusItem() != window.text());
    window.type(u"GO\n"_s);
    QTRY_VERIFY(window.bytes().startsWith("ARG GO=1\nFROM golang:$GO AS builder\n"));
}

void WritingTest::findsByExpression()
{
    EditorWindow window("FROM a:1\nFROM b:22\n"_ba);
    QVERIFY(window.isReady());
    auto *finder = window.part(u"finder"_s);
    finder->setProperty("regularExpression", true);
    finder->setProperty("query", u"(\\w):(\\d+)"_s);
    QCOMPARE(finder->property("count").toInt(), 2);
    QMetaObject::invokeMethod(finder, "replaceAll", u"$2-\\1"_s);
    QCOMPARE(window.bytes(), "FROM 1-a\nFROM 22-b\n"_ba);
    finder->setProperty("query", u"(("_s);
    QCOMPARE(finder->property("count").toInt(), 0);
    QVERIFY(!finder->property("problem").toString().isEmpty());
    finder->setProperty("query", u"^"_s); // finds places without extent: none
    QCOMPARE(finder->property("count").toInt(), 0);
    finder->setProperty("regularExpression", false);
    finder->setProperty("query", u"from"_s);
    QCOMPARE(finder->property("count").toInt(), 2);
    finder->setProperty("wholeWords", true);
    finder->setProperty("query", u"fro"_s);
    QCOMPARE(finder->property("count").toInt(), 0);
}

void WritingTest::findsInTheSelection()
{
    EditorWindow window("FROM a\nRUN a\nRUN a\n"_ba);
    QVERIFY(window.isReady());
    auto *finder = window.part(u"finder"_s);
    finder->setProperty("query", u"a"_s);
    QCOMPARE(finder->property("count").toInt(), 3);
    window.select(7, 12);
    finder->setProperty("inSelection", true);
    QCOMPARE(finder->property("count").toInt(), 1);
    QMetaObject::invokeMethod(finder, "replaceAll", u"bb"_s);
    QCOMPARE(window.bytes(), "FROM a\nRUN bb\nRUN a\n"_ba);
    finder->setProperty("inSelection", false);
    QCOMPARE(finder->property("count").toInt(), 2);
}

void WritingTest::goesToAStage()
{
    EditorWindow window(twoStages);
    QVERIFY(window.isReady());
    window.session().settle();
    QMetaObject::invokeMethod(window.editor(), "goTo");
    QTRY_VERIFY(window.say(u"goToPopup"_s, "opened").toBool());
    window.type(u"builder\n"_s);
    QTRY_COMPARE(window.editorProperty("cursorLine"), 2);
    QTRY_COMPARE(window.window()->activeFocusItem(), window.text());
    QMetaObject::invokeMethod(window.editor(), "goTo");
    QTRY_VERIFY(window.say(u"goToPopup"_s, "opened").toBool());
    window.type(u"5\n"_s);
    QTRY_COMPARE(window.editorProperty("cursorLine"), 5);
}

void WritingTest::enlargesTheText()
{
    EditorWindow window(QByteArray("RUN x\n").repeated(50));
    QVERIFY(window.isReady());
    window.place(60);
    window.key(Qt::Key_Plus, Qt::ControlModifier);
    window.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(window.editor()->property("zoom").toReal(), 1.2);
    QCOMPARE(window.cursor(), 60);
    // The eleventh line is where ten of the larger lines end.
    const qreal top = window.text()->property("cursorRectangle").toRectF().top();
    QVERIFY2(std::abs(top - 10 * 25) < 12, qPrintable(QString::number(top)));
    window.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(window.editor()->property("zoom").toReal(), 1.0);
    QVERIFY(!window.session().canUndo());
}

void WritingTest::marksWhiteSpace()
{
    EditorWindow window("RUN  x\n\ty\n"_ba);
    QVERIFY(window.isReady());
    const QImage plain = window.window()->grabWindow();
    window.settings().setShowsSpaces(true);
    QVERIFY(window.window()->grabWindow() != plain);
    QCOMPARE(window.bytes(), "RUN  x\n\ty\n"_ba);
}

void WritingTest::marksIndentation()
{
    EditorWindow window("RUN a \\\n    && b \\\n        && c\n"_ba);
    QVERIFY(window.isReady());
    const QImage marked = window.window()->grabWindow();
    window.settings().setShowsIndentation(false);
    QVERIFY(window.window()->grabWindow() != marked);
}

void WritingTest::wrapsLongLines()
{
    const QByteArray longLine = "RUN echo" + QByteArray(" words").repeated(60) + "\n";
    EditorWindow window(longLine + "RUN a \\\n b\nFROM x\n");
    QVERIFY(window.isReady());
    window.session().settle();
    auto *controller = window.part(u"controller"_s);
    const auto rowOf = [controller](int line) {
        int row = -1;
        QMetaObject::invokeMethod(controller, "rowOf", qReturnArg(row), line);
        return row;
    };
    const auto topOf = [&window](int position) {
        QRectF rect;
        QMetaObject::invokeMethod(window.text(), "positionToRectangle", qReturnArg(rect), position);
        return rect.top();
    };
    QCOMPARE(controller->property("rowCount").toInt(), 5);
    window.settings().setWrapsText(true);
    window.render();
    QTRY_VERIFY(rowOf(2) >= 4);
    const int height = controller->property("lineHeight").toInt();
    QCOMPARE(controller->property("cursorRowCount").toInt(), rowOf(2));
    QCOMPARE(topOf(static_cast<int>(longLine.size())) - topOf(0), rowOf(2) * height);
    // Typing makes the line longer, folding takes lines away, and each row has its line.
    const int rows = rowOf(2);
    window.place(static_cast<int>(longLine.size()) - 1);
    window.type(QString(200, u'x'));
    window.render();
    QTRY_VERIFY(rowOf(2) > rows);
    QMetaObject::invokeMethod(controller, "toggleFold", 2);
    QTRY_COMPARE(rowOf(4), rowOf(2) + 1);
    QCOMPARE(rowOf(3), rowOf(2));
    int line = 0;
    QMetaObject::invokeMethod(controller, "lineAtRow", qReturnArg(line), rowOf(2) - 1);
    QCOMPARE(line, 1);
    QMetaObject::invokeMethod(controller, "lineAtRow", qReturnArg(line), rowOf(4));
    QCOMPARE(line, 4);
    QMetaObject::invokeMethod(controller, "unfoldAll");
    window.settings().setWrapsText(false);
    window.render();
    QTRY_COMPARE(controller->property("rowCount").toInt(), 5);
}

void WritingTest::keysAreWhatTheUserChose()
{
    EditorWindow window("RUN a\nRUN b\n"_ba);
    QVERIFY(window.isReady());
    window.settings().keys()->choose(u"textDuplicate"_s, u"Ctrl+J"_s);
    window.place(0);
    window.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.bytes(), "RUN a\nRUN b\n"_ba);
    window.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "RUN a\nRUN a\nRUN b\n"_ba);
    window.settings().keys()->choose(u"undo"_s, u"F9"_s);
    window.key(Qt::Key_F9);
    QCOMPARE(window.bytes(), "RUN a\nRUN b\n"_ba);
}

void WritingTest::composesByAnInputMethod()
{
    EditorWindow window("LABEL a=\n"_ba);
    QVERIFY(window.isReady());
    window.place(8);
    compose(window, u"nih"_s);
    QCOMPARE(window.bytes(), "LABEL a=\n"_ba);
    QVERIFY(!window.session().canUndo());
    compose(window, u"にほ"_s);
    compose(window, QString(), u"日本"_s);
    QCOMPARE(window.bytes(), "LABEL a=日本\n"_ba);
    QCOMPARE(window.shown(), u"LABEL a=日本\n"_s);
    window.session().undo();
    QCOMPARE(window.bytes(), "LABEL a=\n"_ba);
}

void WritingTest::undoGivesACompositionUpFirst()
{
    EditorWindow window("LABEL a=\n"_ba);
    QVERIFY(window.isReady());
    window.place(8);
    window.type(u"x"_s);
    compose(window, u"nih"_s);
    QVERIFY(window.text()->property("inputMethodComposing").toBool());
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!window.text()->property("inputMethodComposing").toBool());
    QCOMPARE(window.bytes(), "LABEL a=x\n"_ba);
    QCOMPARE(window.shown(), u"LABEL a=x\n"_s);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "LABEL a=\n"_ba);
}

void WritingTest::anActGivesACompositionUp()
{
    EditorWindow window("FROM a\nUSER b\n"_ba);
    QVERIFY(window.isReady());
    window.place(13);
    compose(window, u"nih"_s);
    window.session().document()->apply({{{5, 6}, "c"}}, Document::Document::Origin::Command, u"Act"_s);
    QVERIFY(!window.text()->property("inputMethodComposing").toBool());
    QCOMPARE(window.bytes(), "FROM c\nUSER b\n"_ba);
    QCOMPARE(window.shown(), u"FROM c\nUSER b\n"_s);
}

void WritingTest::takesDroppedText()
{
    EditorWindow window("FROM a\n"_ba);
    QVERIFY(window.isReady());
    auto *controller = window.part(u"controller"_s);
    QMetaObject::invokeMethod(controller, "insertAt", 7, u"USER b\nUSER c"_s);
    QCOMPARE(window.bytes(), "FROM a\nUSER b\nUSER c"_ba);
    QCOMPARE(window.selected(), u"USER b\nUSER c"_s);
    window.session().undo();
    QCOMPARE(window.bytes(), "FROM a\n"_ba);
}

void WritingTest::movesText_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("copies");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("down") << 0 << 7 << 14 << false << "USER b\nFROM a\nRUN c\n"_ba;
    QTest::newRow("up") << 7 << 14 << 0 << false << "USER b\nFROM a\nRUN c\n"_ba;
    QTest::newRow("a copy up") << 7 << 14 << 0 << true << "USER b\nFROM a\nUSER b\nRUN c\n"_ba;
    QTest::newRow("a copy into itself") << 0 << 7 << 5 << true << "FROM FROM a\na\nUSER b\nRUN c\n"_ba;
    QTest::newRow("into itself") << 0 << 7 << 5 << false << "FROM a\nUSER b\nRUN c\n"_ba;
    QTest::newRow("right behind itself") << 0 << 7 << 7 << false << "FROM a\nUSER b\nRUN c\n"_ba;
}

void WritingTest::movesText()
{
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const int, position);
    QFETCH(const bool, copies);
    QFETCH(const QByteArray, expected);
    const QByteArray text = "FROM a\nUSER b\nRUN c\n"_ba;
    EditorWindow window(text);
    QVERIFY(window.isReady());
    window.select(start, end);
    const QString selected = window.selected();
    QMetaObject::invokeMethod(window.part(u"controller"_s), "moveText", start, end, position, copies);
    QCOMPARE(window.bytes(), expected);
    QCOMPARE(window.selected(), selected);
    QCOMPARE(window.session().canUndo(), expected != text);
    window.session().undo();
    QCOMPARE(window.bytes(), text);
}

void WritingTest::aPressOnTheSelectionKeepsIt()
{
    EditorWindow window("FROM alpine\nUSER b\n"_ba);
    QVERIFY(window.isReady());
    window.select(5, 11);
    QRectF rect;
    QMetaObject::invokeMethod(window.text(), "positionToRectangle", qReturnArg(rect), 7);
    const QPoint on = window.text()->mapToScene(rect.center() + QPointF(2, 0)).toPoint();
    QTest::mousePress(window.window(), Qt::LeftButton, {}, on);
    QCOMPARE(window.selected(), u"alpine"_s);
    QTest::mouseRelease(window.window(), Qt::LeftButton, {}, on);
    QCOMPARE(window.selected(), QString());
    QCOMPARE(window.cursor(), 7);
}

void WritingTest::clicksInARowSelectMore()
{
    EditorWindow window("FROM alpine AS x\nUSER b\n"_ba);
    QVERIFY(window.isReady());
    QRectF rect;
    QMetaObject::invokeMethod(window.text(), "positionToRectangle", qReturnArg(rect), 7);
    const QPoint on = window.text()->mapToScene(rect.center() + QPointF(2, 0)).toPoint();
    QTest::mouseDClick(window.window(), Qt::LeftButton, {}, on);
    QCOMPARE(window.selected(), u"alpine"_s);
    // Long after, a click there is one by itself; and two are a word again.
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 100);
    QTest::mouseClick(window.window(), Qt::LeftButton, {}, on);
    QCOMPARE(window.selected(), QString());
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 100);
    QTest::mouseDClick(window.window(), Qt::LeftButton, {}, on);
    QCOMPARE(window.selected(), u"alpine"_s);
}

void WritingTest::linesBeginAtTheLeft()
{
    // Words written from the right; a line would otherwise stand at the far end of the view.
    const QByteArray text = "# שלום עולם\nשלום\nRUN echo שלום\n"_ba;
    EditorWindow window(text);
    QVERIFY(window.isReady());
    for (const int position : {0, 12, 17}) {
        QRectF rect;
        QMetaObject::invokeMethod(window.text(), "positionToRectangle", qReturnArg(rect), position);
        QVERIFY2(rect.left() < 120, qPrintable(QString::number(rect.left())));
    }
    window.place(17);
    window.type(u"x"_s);
    QVERIFY(window.bytes().startsWith("# שלום עולם\nשלום\nxRUN"_ba));
    window.render();
}

void WritingTest::helpersReadAndEdit()
{
    EditorWindow window("FROM alpine\nUSER b\n"_ba);
    QVERIFY(window.isReady());
    QAccessibleInterface *editor = QAccessible::queryAccessibleInterface(window.text());
    QVERIFY(editor && editor->textInterface() && editor->editableTextInterface());
    QCOMPARE(editor->role(), QAccessible::EditableText);
    QCOMPARE(editor->text(QAccessible::Name), u"Dockerfile text"_s);
    QVERIFY(editor->state().editable && editor->state().focused && editor->state().multiLine);
    QVERIFY(editor->parent());
    QAccessibleTextInterface *text = editor->textInterface();
    QCOMPARE(text->text(0, text->characterCount()), u"FROM alpine\nUSER b\n"_s);
    QCOMPARE(text->text(5, 999), u"alpine\nUSER b\n"_s);
    text->setSelection(0, 5, 11);
    QCOMPARE(window.selected(), u"alpine"_s);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(std::pair(start, end), std::pair(5, 11));
    text->setCursorPosition(12);
    QCOMPARE(text->cursorPosition(), 12);
    QCOMPARE(text->selectionCount(), 0);
    QCOMPARE(text->offsetAtPoint(text->characterRect(7).center() - QPoint(2, 0)), 7);
    QAccessibleEditableTextInterface *editing = editor->editableTextInterface();
    editing->replaceText(5, 11, u"debian"_s);
    editing->insertText(12, u"RUN x\n"_s);
    editing->deleteText(18, 99);
    QCOMPARE(window.bytes(), "FROM debian\nRUN x\n"_ba);
    QCOMPARE(text->text(0, 11), u"FROM debian"_s);
    window.session().undo();
    window.session().undo();
    window.session().undo();
    QCOMPARE(window.bytes(), "FROM alpine\nUSER b\n"_ba);
}

void WritingTest::writesAStageInFrontOfAnother()
{
    EditorWindow window("FROM node:22 AS assets\nRUN b\n"_ba);
    QVERIFY(window.isReady());
    window.session().settle();
    window.place(0);
    window.type(u"FROM alpine AS tools"_s);
    QTest::qWait(50);
    window.key(Qt::Key_Return);
    QCOMPARE(window.bytes(), "FROM alpine AS tools\nFROM node:22 AS assets\nRUN b\n"_ba);
}

void WritingTest::tellsWhereABuildFailed()
{
    EditorWindow window("FROM a\nRUN false\n"_ba);
    QVERIFY(window.isReady());
    BuildStatus status;
    status.revision = window.session().document()->revision();
    status.lines.insert(2, {StepState::Failed, 1});
    window.session().setBuildStatus(status);
    QString told;
    QMetaObject::invokeMethod(window.part(u"controller"_s), "problemsAt", qReturnArg(told), 2);
    QCOMPARE(told, u"The build failed here."_s);
    window.render();
    window.type(u"x"_s);
    QMetaObject::invokeMethod(window.part(u"controller"_s), "problemsAt", qReturnArg(told), 2);
    QVERIFY(told.isEmpty());
}

QTEST_MAIN(WritingTest)

#include "tst_writing.moc"
