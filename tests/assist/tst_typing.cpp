// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/markedtext.h"
#include "assist/typing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Assist::TypingEdit;
using Dockerfile::SyntaxTree;

namespace {

QByteArray after(const MarkedText &before, const TypingEdit &edit)
{
    return MarkedText::withSelection(applied(before.text, edit.edits), edit.selection);
}

QByteArray withReturns(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

} // namespace

/// What keys do: a text with its cursor or selection marked, and the same afterwards.
class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersALine_data();
    void entersALine();
    void entersALineWithReturns_data() { entersALine_data(); }
    void entersALineWithReturns();
    void closesPairs_data();
    void closesPairs();
    void takesPairsBack_data();
    void takesPairsBack();
};

void TypingTest::entersALine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &expected) {
        QTest::newRow(name) << before << expected;
    };
    row("an empty text", "▮", "\n▮");
    row("behind an instruction", "FROM a▮\nRUN b\n", "FROM a\n▮\nRUN b\n");
    row("in front of an instruction", "FROM a\n▮RUN b\n", "FROM a\n\n▮RUN b\n");
    row("on a blank line", "FROM a\n▮\nRUN b\n", "FROM a\n\n▮\nRUN b\n");
    row("behind the escape character", "FROM a\nRUN b && \\▮\n", "FROM a\nRUN b && \\\n    ▮\n");
    row("behind the escape character and a space", "FROM a\nRUN b && \\ ▮\n", "FROM a\nRUN b && \\ \n    ▮\n");
    row("behind a later escape character", "FROM a\nRUN b && \\\n      c && \\▮\n",
        "FROM a\nRUN b && \\\n      c && \\\n      ▮\n");
    row("behind the last continued line", "FROM a\nRUN b && \\\n    c▮\n", "FROM a\nRUN b && \\\n    c\n    ▮\n");
    row("inside an instruction", "FROM a\nRUN b && ▮c\n", "FROM a\nRUN b && \\\n    ▮c\n");
    row("inside an instruction, in front of a space", "FROM a\nRUN b &&▮ c\n", "FROM a\nRUN b && \\\n    ▮c\n");
    row("inside a continued line", "FROM a\nRUN b && \\\n    c && ▮d\n", "FROM a\nRUN b && \\\n    c && \\\n    ▮d\n");
    row("between flag and word", "FROM a\nCOPY --from=b ▮/x /y\n", "FROM a\nCOPY --from=b \\\n    ▮/x /y\n");
    row("with the escape character of the file", "# escape=`\nFROM a\nRUN b ▮c\n",
        "# escape=`\nFROM a\nRUN b `\n    ▮c\n");
    row("in front of an instruction on the same line", "USER a▮USER b\n", "USER a\n▮USER b\n");
    row("in front of a comment on the same line", "USER a▮# b\nUSER c\n", "USER a\n▮# b\nUSER c\n");
    row("inside a keyword", "FR▮OM a\n", "FR\n▮OM a\n");
    row("inside a comment", "# one ▮two\nFROM a\n", "# one \n# ▮two\nFROM a\n");
    row("behind a comment", "# one▮\nFROM a\n", "# one\n▮\nFROM a\n");
    row("in front of a comment", "▮# one\nFROM a\n", "\n▮# one\nFROM a\n");
    row("inside a comment between continued lines", "FROM a\nRUN b \\\n    # one ▮two\n    c\n",
        "FROM a\nRUN b \\\n    # one \n    # ▮two\n    c\n");
    row("behind an open heredoc", "FROM a\nRUN <<EOF▮\n", "FROM a\nRUN <<EOF\n▮\nEOF\n");
    row("behind an open heredoc with more below", "FROM a\nRUN <<EOF▮\nCOPY . .\n",
        "FROM a\nRUN <<EOF\n▮\nEOF\nCOPY . .\n");
    row("behind a quoted heredoc", "FROM a\nCOPY <<\"END\" /x▮", "FROM a\nCOPY <<\"END\" /x\n▮\nEND");
    row("behind a closed heredoc's first line", "FROM a\nRUN <<EOF▮\nb\nEOF\n", "FROM a\nRUN <<EOF\n▮\nb\nEOF\n");
    row("in a heredoc", "FROM a\nRUN <<EOF\n  b▮\nEOF\n", "FROM a\nRUN <<EOF\n  b\n  ▮\nEOF\n");
    row("in a heredoc, inside a line", "FROM a\nRUN <<EOF\nb ▮c\nEOF\n", "FROM a\nRUN <<EOF\nb \n▮c\nEOF\n");
    row("behind a heredoc", "FROM a\nRUN <<EOF\nb\nEOF▮\n", "FROM a\nRUN <<EOF\nb\nEOF\n▮\n");
    row("in place of what is selected", "FROM a\nRUN b«xx»\n", "FROM a\nRUN b\n▮\n");
    row("in place of what is selected inside", "FROM a\nRUN b «xx »c\n", "FROM a\nRUN b \\\n    ▮c\n");
    row("behind a byte order mark", "\xEF\xBB\xBF▮FROM a\n", "\xEF\xBB\xBF\n▮FROM a\n");
    row("with an indent of tabs", "FROM a\nRUN b \\\n\tc \\▮\n", "FROM a\nRUN b \\\n\tc \\\n\t▮\n");
}

void TypingTest::entersALine()
{
    QFETCH(QByteArray, before);
    const MarkedText marked = MarkedText::read(before);
    QTEST(after(marked, Assist::newLineAt(SyntaxTree::parse(marked.text), marked.selection())), "expected");
}

void TypingTest::entersALineWithReturns()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    const MarkedText marked = MarkedText::read(withReturns(before));
    if (!marked.text.contains('\n'))
        return; // The first line end of a text is LF.
    QCOMPARE(after(marked, Assist::newLineAt(SyntaxTree::parse(marked.text), marked.selection())),
             withReturns(expected));
}

void TypingTest::closesPairs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<char>("key");
    QTest::addColumn<QByteArray>("expected"); // empty: only the character
    const auto row = [](const char *name, const QByteArray &before, char key, const QByteArray &expected) {
        QTest::newRow(name) << before << key << expected;
    };
    row("a quote", "FROM a\nENV A=▮\n", '"', "FROM a\nENV A=\"▮\"\n");
    row("a single quote", "FROM a\nRUN echo ▮\n", '\'', "FROM a\nRUN echo '▮'\n");
    row("a quote in a word", "FROM a\nRUN echo don▮\n", '\'', "");
    row("a quote before a word", "FROM a\nRUN echo ▮x\n", '"', "");
    row("the quote that closes", "FROM a\nENV A=\"x▮\"\n", '"', "FROM a\nENV A=\"x\"▮\n");
    row("a quote where one is open", "FROM a\nENV A=\"x▮\n", '"', "");
    row("a quote behind the escape character", "FROM a\nRUN echo \\▮\n", '"', "");
    row("a quote in a comment", "# ▮\n", '"', "");
    row("around what is selected", "FROM a\nENV A=«x y»\n", '"', "FROM a\nENV A=\"«x y»\"\n");
    row("a bracket in place of what is selected", "FROM a\nCMD «x»\n", '[', "");
    row("a list", "FROM a\nCMD ▮\n", '[', "FROM a\nCMD [▮]\n");
    row("a bracket in a word", "FROM a\nRUN ls a▮\n", '[', "");
    row("the end of a list", "FROM a\nCMD [\"x\"▮]\n", ']', "FROM a\nCMD [\"x\"]▮\n");
    row("a string in a list", "FROM a\nCMD [▮]\n", '"', "FROM a\nCMD [\"▮\"]\n");
    row("a variable in braces", "FROM a\nWORKDIR $▮\n", '{', "FROM a\nWORKDIR ${▮}\n");
    row("a brace alone", "FROM a\nRUN ▮\n", '{', "");
    row("the end of a variable", "FROM a\nWORKDIR ${A▮}\n", '}', "FROM a\nWORKDIR ${A}▮\n");
    row("a substitution", "FROM a\nRUN echo $▮\n", '(', "FROM a\nRUN echo $(▮)\n");
    row("a letter", "FROM a▮\n", 'x', "");
    row("at the start of the text", "▮", '"', "\"▮\"");
}

void TypingTest::closesPairs()
{
    QFETCH(QByteArray, before);
    QFETCH(char, key);
    QFETCH(QByteArray, expected);
    const MarkedText marked = MarkedText::read(before);
    const auto edit = Assist::typedAt(SyntaxTree::parse(marked.text), marked.selection(), QLatin1Char(key));
    QCOMPARE(edit.has_value(), !expected.isEmpty());
    if (edit)
        QCOMPARE(after(marked, *edit), expected);
}

void TypingTest::takesPairsBack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quotes") << "ENV A=\"▮\"\n"_ba << "ENV A=▮\n"_ba;
    QTest::newRow("brackets") << "CMD [▮]"_ba << "CMD ▮"_ba;
    QTest::newRow("braces") << "WORKDIR ${▮}"_ba << "WORKDIR $▮"_ba;
    QTest::newRow("something between") << "ENV A=\"x▮\"\n"_ba << ""_ba;
    QTest::newRow("a selection") << "ENV A=\"«x»\"\n"_ba << ""_ba;
    QTest::newRow("the start") << "▮\"\""_ba << ""_ba;
}

void TypingTest::takesPairsBack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    const MarkedText marked = MarkedText::read(before);
    const auto edit = Assist::backspaceAt(SyntaxTree::parse(marked.text), marked.selection());
    QCOMPARE(edit.has_value(), !expected.isEmpty());
    if (edit)
        QCOMPARE(after(marked, *edit), expected);
}

QTEST_GUILESS_MAIN(TypingTest)

#include "tst_typing.moc"
