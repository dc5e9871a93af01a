// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/lineedits.h"
#include "assist/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Assist;

class LineEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheLines_data();
    void changesTheLines();
    void deletesLines_data();
    void deletesLines();
    void indentsToTheNextStep();
    void movesWithTheSelection_data();
    void movesWithTheSelection();
    void movingBackGivesTheText_data();
    void movingBackGivesTheText();
};

void LineEditsTest::changesTheLines_data()
{
    using Plan = TextEdits (*)(const QByteArray &, Lines);
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    // All with the second and third line.
    QTest::newRow("in") << Plan(&indentedLines) << "a\nb\n  c\nd"_ba << "a\n    b\n      c\nd"_ba;
    QTest::newRow("in, by tab where one is used") << Plan(&indentedLines) << "a\n\tb\nc"_ba << "a\n\t\tb\n    c"_ba;
    QTest::newRow("in, not a blank line") << Plan(&indentedLines) << "a\r\n\r\nc\r\n"_ba << "a\r\n\r\n    c\r\n"_ba;
    QTest::newRow("out, as far as it goes") << Plan(&outdentedLines) << "a\n      b\n  c"_ba << "a\n  b\nc"_ba;
    QTest::newRow("out, a tab") << Plan(&outdentedLines) << "a\n\t\tb\nc"_ba << "a\n\tb\nc"_ba;
    QTest::newRow("comment out, at one column")
        << Plan(&toggledComments) << "a\n  b\n    c\n"_ba << "a\n  # b\n  #   c\n"_ba;
    QTest::newRow("comment out again") << Plan(&toggledComments) << "a\n# b\nc\n"_ba << "a\n# # b\n# c\n"_ba;
    QTest::newRow("comment in") << Plan(&toggledComments) << "a\n  # b\n#c\n"_ba << "a\n  b\nc\n"_ba;
    QTest::newRow("comment in, past a blank line") << Plan(&toggledComments) << "a\n\n# c\n"_ba << "a\n\nc\n"_ba;
}

void LineEditsTest::changesTheLines()
{
    using Plan = TextEdits (*)(const QByteArray &, Lines);
    QFETCH(Plan, plan);
    QFETCH(QByteArray, before);
    QTEST(applied(before, plan(before, {2, 3})), "after");
}

void LineEditsTest::deletesLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one") << "a\nb\nc\n"_ba << 2 << 2 << "a\nc\n"_ba;
    QTest::newRow("the last with its end") << "a\nb\n"_ba << 2 << 2 << "a\n"_ba;
    QTest::newRow("the last without an end") << "a\r\nb"_ba << 2 << 2 << "a"_ba;
    QTest::newRow("all") << "a\nb"_ba << 1 << 2 << ""_ba;
}

void LineEditsTest::deletesLines()
{
    QFETCH(QByteArray, before);
    QFETCH(int, first);
    QFETCH(int, last);
    QTEST(applied(before, deletedLines(before, {first, last})), "after");
}

void LineEditsTest::indentsToTheNextStep()
{
    for (const QByteArray &marked : {"▮x"_ba, "a\n  ▮x"_ba, "a\nbcd▮x"_ba, "ä▮"_ba}) {
        const MarkedText before = MarkedText::read(marked);
        const TypingEdit edit = indentedAt(before.text, before.cursor);
        const QByteArray after = applied(before.text, edit.edits);
        const qsizetype start = after.lastIndexOf('\n', edit.selection.start - 1) + 1;
        QCOMPARE(QString::fromUtf8(after.sliced(start, edit.selection.start - start)).size(), 4);
    }
}

void LineEditsTest::movesWithTheSelection_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *act, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << QString::fromLatin1(act) << before << after;
    };
    row("down", "down", "a▮a\nb\nc\n", "b\na▮a\nc\n");
    row("up", "up", "a\nb▮\nc\n", "b▮\na\nc\n");
    row("up from the first", "up", "a▮\nb\n", "a▮\nb\n");
    row("down from the last", "down", "a\nb▮\n", "a\nb▮\n");
    row("down to a line without an end", "down", "a▮\nb", "b\na▮");
    row("up from a line without an end", "up", "a\nb▮", "b▮\na");
    row("with returns, up from a line without an end", "up", "a\r\nb▮", "b▮\r\na");
    row("several", "down", "«a\nb»\nc\nd\n", "c\n«a\nb»\nd\n");
    row("several, selected to the start of the next", "up", "x\n«a\nb\n»c\n", "«a\nb\n»x\nc\n");
    row("from the empty last line", "up", "a\n▮", "a\n▮");
    row("behind a byte order mark", "up", "\xEF\xBB\xBF\x61\nb▮\n", "\xEF\xBB\xBF\x62▮\na\n");
    row("twice", "duplicate", "a▮a\nb\n", "aa\na▮a\nb\n");
    row("twice without an end", "duplicate", "a\r\nb▮", "a\r\nb\r\nb▮");
    row("several twice", "duplicate", "«a\nb»\nc\n", "a\nb\n«a\nb»\nc\n");
    row("joined", "join", "RUN a▮\nRUN b\n", "RUN a▮ RUN b\n");
    row("a continued line joined", "join", "RUN a && \\▮\n    b\n", "RUN a &&▮ b\n");
    row("several joined", "join", "«RUN a \\\n  b \\\n  c»\n", "RUN a▮ b c\n");
    row("comments joined", "join", "# one▮\n# two\n", "# one▮ two\n");
    row("joined with a blank line", "join", "a▮\n\nb\n", "a▮\nb\n");
    row("several with a blank line", "join", "«a\n\nb»\n", "a▮b\n");
    row("the last line", "join", "a▮", "a▮");
}

void LineEditsTest::movesWithTheSelection()
{
    QFETCH(QString, act);
    QFETCH(QByteArray, before);
    const MarkedText marked = MarkedText::read(before);
    const auto tree = Dockerfile::SyntaxTree::parse(marked.text);
    const TypingEdit edit = act == "down"_L1 ? movedLines(marked.text, marked.selection(), 1)
        : act == "up"_L1                     ? movedLines(marked.text, marked.selection(), -1)
        : act == "join"_L1                   ? joinedLines(tree, marked.selection())
                                             : duplicatedLines(marked.text, marked.selection());
    QVERIFY(areValid(edit.edits, marked.text.size()));
    QTEST(MarkedText::withSelection(applied(marked.text, edit.edits), edit.selection), "after");
}

void LineEditsTest::movingBackGivesTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("line ends") << "a\nbb\n\nccc\n"_ba;
    QTest::newRow("no last line end") << "a\nbb\n\nccc"_ba;
    QTest::newRow("returns") << "a\r\nbb\r\n\r\nccc"_ba;
    QTest::newRow("mixed") << "a\r\nbb\n\nccc\n"_ba;
}

void LineEditsTest::movingBackGivesTheText()
{
    QFETCH(QByteArray, text);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at > 0 && text.at(at - 1) == '\r')
            continue;
        const TypingEdit down = movedLines(text, {at, at}, 1);
        const QByteArray moved = applied(text, down.edits);
        const TypingEdit up = movedLines(moved, down.selection, -1);
        const bool isLastNow = moved.endsWith('\n') && !text.endsWith('\n'); // as an empty line, which is none there
        if (down.edits.isEmpty() || isLastNow)
            continue;
        QCOMPARE(applied(moved, up.edits), text);
        QCOMPARE(up.selection.start, at);
    }
}

QTEST_GUILESS_MAIN(LineEditsTest)

#include "tst_lineedits.moc"
