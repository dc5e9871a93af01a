// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/editorwindow.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;
using Doc = Stagecraft::Document::Document;

class DockerfileEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysBecomeEdits();
    void windowsLineEndsStay();
    void anActKeepsTheCursor();
    void undoGoesOverKeysAndActs();
    void undoOfAnActShowsItsPlace();
    void returnKeepsTheIndent();
    void tabIndents();
    void controlSlashTogglesComments();
    void homeGoesToTheFirstLetterFirst();
    void pageKeysMoveTheCursor();
    void theCursorChoosesTheStage();
    void goesToWhereANameIsGiven();
    void renamesAStageEverywhere();
    void aRevealedLineIsScrolledTo();
    void aRequestedLineTakesTheCursor();
    void findingSelectsAndWraps();
    void replacingAllIsOneStep();
    void anotherTextIsShownFromItsStart();
    void aKeyInALongTextIsQuick_data();
    void aKeyInALongTextIsQuick();
};

void DockerfileEditorTest::initTestCase()
{
    hearConsole();
}

void DockerfileEditorTest::init()
{
    consoleWarnings().clear();
}

void DockerfileEditorTest::cleanup()
{
    QVERIFY2(consoleWarnings().isEmpty(), qPrintable(consoleWarnings().join(u'\n')));
}

void DockerfileEditorTest::keysBecomeEdits()
{
    EditorWindow window("FROM a\n"_ba);
    QVERIFY(window.isReady());
    window.place(7);
    window.type(u"RUN b"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.bytes(), "FROM a\nRUN b\n"_ba);
    window.key(Qt::Key_Backspace);
    window.key(Qt::Key_Backspace);
    QCOMPARE(window.bytes(), "FROM a\nRUN "_ba);
    QCOMPARE(window.editorProperty("cursorLine"), 2);
    QCOMPARE(window.editorProperty("cursorColumn"), 5);
    QVERIFY(window.session().isModified());
}

void DockerfileEditorTest::windowsLineEndsStay()
{
    EditorWindow window("FROM a\r\nRUN b\r\n\xFF\r\n"_ba);
    QVERIFY(window.isReady());
    window.place(12);
    window.type(u"c"_s);
    window.key(Qt::Key_Return);
    window.type(u"d"_s);
    QCOMPARE(window.bytes(), "FROM a\r\nRUN bc\r\nd\r\n\xFF\r\n"_ba);
    window.select(0, 6);
    window.key(Qt::Key_Delete);
    QCOMPARE(window.bytes(), "\r\nRUN bc\r\nd\r\n\xFF\r\n"_ba);
}

void DockerfileEditorTest::anActKeepsTheCursor()
{
    EditorWindow window("FROM a AS b\nRUN c\n"_ba);
    QVERIFY(window.isReady());
    window.place(16); // before the c
    window.session().document()->apply({{{0, 0}, "FROM x\n"_ba}, {{10, 11}, "build"_ba}}, Doc::Origin::Command,
                                       u"Act"_s);
    QCOMPARE(window.shown(), u"FROM x\nFROM a AS build\nRUN c\n"_s);
    QCOMPARE(window.cursor(), 27);
    window.type(u"z"_s);
    QCOMPARE(window.bytes(), "FROM x\nFROM a AS build\nRUN zc\n"_ba);
}

void DockerfileEditorTest::undoGoesOverKeysAndActs()
{
    EditorWindow window("FROM a\n"_ba);
    QVERIFY(window.isReady());
    window.place(6);
    window.type(u"lpine"_s);
    window.session().document()->apply({{{12, 12}, "RUN b\n"_ba}}, Doc::Origin::Command, u"Act"_s);
    window.type(u"x"_s);
    QCOMPARE(window.bytes(), "FROM alpinex\nRUN b\n"_ba);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "FROM alpine\nRUN b\n"_ba);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "FROM alpine\n"_ba);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "FROM a\n"_ba);
    QVERIFY(!window.session().canUndo());
    window.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    window.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "FROM alpine\nRUN b\n"_ba);
    QCOMPARE(window.shown(), u"FROM alpine\nRUN b\n"_s);
}

void DockerfileEditorTest::undoOfAnActShowsItsPlace()
{
    QByteArray bytes = "FROM a\n"_ba;
    for (int line = 0; line < 200; ++line)
        bytes += "RUN x\n";
    EditorWindow window(bytes);
    QVERIFY(window.isReady());
    window.session().document()->apply({{{bytes.size(), bytes.size()}, "RUN end\n"_ba}}, Doc::Origin::Command,
                                       u"Act"_s);
    QCOMPARE(window.editorProperty("cursorLine"), 1);
    window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.editorProperty("cursorLine"), 202);
}

void DockerfileEditorTest::returnKeepsTheIndent()
{
    EditorWindow window("RUN a \\"_ba);
    QVERIFY(window.isReady());
    window.place(7);
    window.key(Qt::Key_Return);
    window.type(u"b"_s);
    window.key(Qt::Key_Return);
    window.type(u"c"_s);
    QCOMPARE(window.bytes(), "RUN a \\\n    b\n    c"_ba);
}

void DockerfileEditorTest::tabIndents()
{
    EditorWindow window("ab\nRUN b\nRUN c\n"_ba);
    QVERIFY(window.isReady());
    window.place(2);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.bytes(), "ab  \nRUN b\nRUN c\n"_ba);
    QCOMPARE(window.cursor(), 4);
    window.select(6, 12);
    window.key(Qt::Key_Tab);
    QCOMPARE(window.bytes(), "ab  \n    RUN b\n    RUN c\n"_ba);
    window.key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(window.bytes(), "ab  \nRUN b\nRUN c\n"_ba);
    QCOMPARE(window.session().document()->history()->count(), 3);
}

void DockerfileEditorTest::controlSlashTogglesComments()
{
    EditorWindow window("FROM a\nRUN b\n"_ba);
    QVERIFY(window.isReady());
    window.place(9);
    window.key(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "FROM a\n# RUN b\n"_ba);
    window.key(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(window.bytes(), "FROM a\nRUN b\n"_ba);
}

void DockerfileEditorTest::homeGoesToTheFirstLetterFirst()
{
    EditorWindow window("RUN a \\\n    b\n"_ba);
    QVERIFY(window.isReady());
    window.place(13);
    window.key(Qt::Key_Home);
    QCOMPARE(window.cursor(), 12);
    window.key(Qt::Key_Home);
    QCOMPARE(window.cursor(), 8);
    window.key(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(window.selected(), u"    "_s);
}

void DockerfileEditorTest::pageKeysMoveTheCursor()
{
    EditorWindow window(QByteArray("RUN x\n").repeated(100));
    QVERIFY(window.isReady());
    window.place(2);
    window.key(Qt::Key_PageDown);
    const int below = window.editorProperty("cursorLine");
    QVERIFY(below > 10 && below < 40);
    QCOMPARE(window.editorProperty("cursorColumn"), 3);
    window.key(Qt::Key_PageUp);
    QCOMPARE(window.cursor(), 2);
}

void DockerfileEditorTest::theCursorChoosesTheStage()
{
    EditorWindow window("FROM a AS one\nRUN b\n\nFROM c AS two\nRUN d\n"_ba);
    QVERIFY(window.isReady());
    window.place(37);
    QCOMPARE(window.session().currentStage(), 1);
    window.place(2);
    QCOMPARE(window.session().currentStage(), 0);
}

void DockerfileEditorTest::goesToWhereANameIsGiven()
{
    EditorWindow window("FROM a AS build\nFROM b\nCOPY --from=build /x /y\nCOPY --from=build /z /z\n");
    QVERIFY(window.isReady());
    window.place(37);
    window.key(Qt::Key_F12);
    QCOMPARE(window.selected(), u"build"_s);
    QCOMPARE(window.cursor(), 10);
    window.key(Qt::Key_F12);
    QCOMPARE(window.cursor(), 35);
    window.key(Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(window.cursor(), 59);
    window.key(Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(window.cursor(), 10);
}

void DockerfileEditorTest::renamesAStageEverywhere()
{
    EditorWindow window("FROM a AS build\nFROM b\nCOPY --from=build /x /y\n");
    QVERIFY(window.isReady());
    window.place(12);
    window.session().settle();
    window.key(Qt::Key_F2);
    QTRY_VERIFY(window.window()->activeFocusItem() != window.text());
    window.type(u"web\n"_s);
    QTRY_COMPARE(window.bytes(), "FROM a AS web\nFROM b\nCOPY --from=web /x /y\n");
    QTRY_COMPARE(window.window()->activeFocusItem(), window.text());
    window.session().undo();
    QVERIFY(window.bytes().contains("AS build"));
    window.place(2); // A keyword is no name.
    window.key(Qt::Key_F2);
    QCOMPARE(window.window()->activeFocusItem(), window.text());
}

void DockerfileEditorTest::aRevealedLineIsScrolledTo()
{
    EditorWindow window(QByteArray("RUN x\n").repeated(300));
    QVERIFY(window.isReady());
    auto *flickable = window.text()->parentItem()->parentItem();
    window.session().revealLines(200, 202);
    const qreal top = flickable->property("contentY").toReal();
    QVERIFY(top > 190 * 21 - 500 && top < 200 * 21);
    QCOMPARE(window.cursor(), 0);
}

void DockerfileEditorTest::aRequestedLineTakesTheCursor()
{
    EditorWindow window("FROM a\nRUN b\nRUN c\n"_ba);
    QVERIFY(window.isReady());
    window.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!window.text()->hasActiveFocus());
    window.session().goToLine(3);
    QVERIFY(window.text()->hasActiveFocus());
    QCOMPARE(window.editorProperty("cursorLine"), 3);
}

void DockerfileEditorTest::findingSelectsAndWraps()
{
    EditorWindow window("FROM a\nRUN bab\nRUN Ab\n"_ba);
    QVERIFY(window.isReady());
    window.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!window.text()->hasActiveFocus());
    window.type(u"ab"_s);
    QCOMPARE(window.selected(), u"ab"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.selected(), u"Ab"_s);
    window.key(Qt::Key_Return);
    QCOMPARE(window.selected(), u"ab"_s);
    window.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(window.selected(), u"Ab"_s);
    window.key(Qt::Key_Escape);
    QVERIFY(window.text()->hasActiveFocus());
    QCOMPARE(window.selected(), u"Ab"_s);
}

void DockerfileEditorTest::replacingAllIsOneStep()
{
    EditorWindow window("FROM a\r\nRUN a a\r\n"_ba);
    QVERIFY(window.isReady());
    auto *finder = window.window()->property("editor").value<QQuickItem *>()->findChild<QObject *>(u"finder"_s);
    QVERIFY(finder);
    finder->setProperty("caseSensitive", true);
    finder->setProperty("query", u"a"_s);
    QCOMPARE(finder->property("count").toInt(), 3);
    QMetaObject::invokeMethod(finder, "replaceAll", u"bc"_s);
    QCOMPARE(window.bytes(), "FROM bc\r\nRUN bc bc\r\n"_ba);
    window.session().undo();
    QCOMPARE(window.bytes(), "FROM a\r\nRUN a a\r\n"_ba);
    window.select(0, 0);
    QMetaObject::invokeMethod(finder, "replace", u"x"_s); // selects
    QMetaObject::invokeMethod(finder, "replace", u"x"_s);
    QCOMPARE(window.bytes(), "FROM x\r\nRUN a a\r\n"_ba);
    QCOMPARE(window.selected(), u"a"_s);
}

void DockerfileEditorTest::anotherTextIsShownFromItsStart()
{
    EditorWindow window(QByteArray("RUN x\n").repeated(300));
    QVERIFY(window.isReady());
    window.place(900);
    window.session().document()->reset("FROM a\n"_ba);
    QCOMPARE(window.shown(), u"FROM a\n"_s);
    QCOMPARE(window.cursor(), 0);
    QCOMPARE(window.text()->parentItem()->parentItem()->property("contentY").toReal(), 0.0);
}

void DockerfileEditorTest::aKeyInALongTextIsQuick_data()
{
    QTest::addColumn<int>("line");
    QTest::newRow("at the top") << 1;
    QTest::newRow("in the middle") << 2500;
    QTest::newRow("in the widest line") << 2000;
}

void DockerfileEditorTest::aKeyInALongTextIsQuick()
{
    QFETCH(int, line);
    QByteArray bytes;
    for (int number = 1; number <= 5000; ++number) {
        if (number % 80 == 1)
            bytes += "FROM a AS s" + QByteArray::number(number) + '\n';
        else
            bytes += "RUN --mount=type=cache echo \"$HOME " + QByteArray::number(number) + '"'
                + (number == 2000 ? QByteArray(400, 'x') : QByteArray()) + '\n';
    }
    EditorWindow window(bytes);
    QVERIFY(window.isReady());
    window.session().goToLine(line);
    window.key(Qt::Key_End);
    window.render();

    // Time of the processor, so that it does not matter what else the machine is doing.
    QList<std::clock_t> times;
    for (int count = 0; count < 9; ++count) {
        const std::clock_t start = std::clock();
        window.type(u"x"_s);
        window.render();
        times.append((std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    // A whole layout of the text takes several times as long on any machine that shows this at all.
    QVERIFY2(times.at(4) < 250, qPrintable(QString::number(times.at(4))));
    qInfo("median of a key: %ld ms", times.at(4));
}

QTEST_MAIN(DockerfileEditorTest)

#include "tst_dockerfileeditor.moc"
