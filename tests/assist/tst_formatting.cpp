// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/formatting.h"
#include "dockerfile/keyvalues.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Dockerfile::Instruction;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;

namespace {

QByteArray formatted(const QByteArray &text)
{
    const TextEdits edits = Assist::formatted(SyntaxTree::parse(text));
    return areValid(edits, text.size()) ? applied(text, edits) : "edits that are not valid"_ba;
}

/// What instructions say: all that white space outside quotes, case of keywords and line breaks do not change.
QStringList meaning(const SyntaxTree &tree)
{
    QStringList all;
    for (const Instruction &instruction : tree.instructions()) {
        QStringList parts{instruction.keyword, instruction.trigger};
        for (const Dockerfile::Flag &flag : instruction.flags)
            parts.append(flag.text());
        for (const Dockerfile::Word &word : instruction.arguments) {
            const bool isShell =
                instruction.effectiveKind() == Dockerfile::InstructionKind::Run && !instruction.jsonForm;
            const QString text = word.text();
            parts.append(isShell ? text.simplified() : text);
        }
        for (const Dockerfile::Heredoc &heredoc : instruction.heredocs)
            parts.append(heredoc.name + QString::fromUtf8(tree.textAt(heredoc.bodyRange)));
        if (instruction.kind == Dockerfile::InstructionKind::From && parts.size() > 3)
            parts = parts.join(u' ').replace(u" as "_s, u" AS "_s, Qt::CaseInsensitive).split(u' ');
        if (instruction.kind == Dockerfile::InstructionKind::Healthcheck)
            parts = parts.join(u' ').toUpper().split(u' ');
        all.append(parts.join(u'\x1f'));
    }
    return all;
}

QList<QByteArray> comments(const SyntaxTree &tree)
{
    QList<QByteArray> all;
    for (const Token &token : tree.tokens()) {
        if (token.kind == Token::Kind::Comment || token.kind == Token::Kind::Directive)
            all.append(tree.textAt(token.range()).toByteArray());
    }
    return all;
}

void checkKept(const QByteArray &before, const QString &name)
{
    const QByteArray after = formatted(before);
    const auto treeBefore = SyntaxTree::parse(before);
    const auto treeAfter = SyntaxTree::parse(after);
    QVERIFY2(meaning(treeAfter) == meaning(treeBefore), qPrintable(name));
    QVERIFY2(comments(treeAfter) == comments(treeBefore), qPrintable(name));
    QVERIFY2(treeAfter.diagnostics().size() == treeBefore.diagnostics().size(), qPrintable(name));
    QVERIFY2(formatted(after) == after, qPrintable(name));
}

} // namespace

class FormattingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void formatsAPart();
    void leavesOtherInstructionsAlone();
    void keepsMeaningAndComments();
    void takesAnyBytes();
};

void FormattingTest::formats_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("nothing", "", "");
    row("blanks that are seldom", "FROM a\n\v\f", "FROM a\n");
    row("what is well", "FROM a AS b\nRUN c\n", "FROM a AS b\nRUN c\n");
    row("keywords as most", "FROM a\nrun b\nUSER c\n", "FROM a\nRUN b\nUSER c\n");
    row("lower case as most", "from a\nRUN b\nuser c\n", "from a\nrun b\nuser c\n");
    row("as", "FROM a as b\n", "FROM a AS b\n");
    row("of triggers", "FROM a\nONBUILD   run b\n", "FROM a\nONBUILD RUN b\n");
    row("of checks", "FROM a\nHEALTHCHECK   --retries=2   cmd  x\n", "FROM a\nHEALTHCHECK --retries=2 CMD  x\n");
    row("space in front", "  FROM a\n\tRUN b\n", "FROM a\nRUN b\n");
    row("space between words", "FROM   a    AS\tb\nCOPY   x   y\n", "FROM a AS b\nCOPY x y\n");
    row("space around flags", "FROM a\nCOPY   --from=b    --link   /x  /y\n", "FROM a\nCOPY --from=b --link /x /y\n");
    row("space in a shell's text", "FROM a\nRUN   echo  'x   y'  z\n", "FROM a\nRUN echo  'x   y'  z\n");
    row("space between values", "FROM a\nENV A=1   B=\"2  3\"\nLABEL a=b   c=d\n",
        "FROM a\nENV A=1 B=\"2  3\"\nLABEL a=b c=d\n");
    row("the old form of ENV", "FROM a\nENV A  b   c\n", "FROM a\nENV A  b   c\n");
    row("a path with spaces", "FROM a\nWORKDIR   /x  y\n", "FROM a\nWORKDIR /x  y\n");
    row("lists", "FROM a\nCMD [ \"b\",\"c\" ,  \"d\" ]\n", "FROM a\nCMD [\"b\", \"c\", \"d\"]\n");
    row("a list over several lines", "FROM a\nCMD [\"b\", \\\n  \"c\"]\n", "FROM a\nCMD [\"b\", \\\n    \"c\"]\n");
    row("a list that is none", "FROM a\nCMD [ b,c ]\n", "FROM a\nCMD [ b,c ]\n");
    row("continued lines", "FROM a\nRUN b && \\\n  c && \\\n    d\n", "FROM a\nRUN b && \\\n    c && \\\n      d\n");
    row("continued lines by tabs", "FROM a\nRUN b && \\\n\tc && \\\n\t\td\n",
        "FROM a\nRUN b && \\\n    c && \\\n        d\n");
    row("continued lines of COPY", "FROM a\nCOPY x \\\n y \\\n      /z/\n",
        "FROM a\nCOPY x \\\n    y \\\n         /z/\n");
    row("comments between continued lines", "FROM a\nRUN b && \\\n# why\n  c\n",
        "FROM a\nRUN b && \\\n    # why\n    c\n");
    row("lines inside quotes", "FROM a\nRUN echo \"b \\\n  c\" && \\\n  d\n",
        "FROM a\nRUN echo \"b \\\n  c\" && \\\n    d\n");
    row("a heredoc", "FROM a\nRUN   <<EOF\n  b  \n\n\n\n\tc\nEOF\n", "FROM a\nRUN <<EOF\n  b  \n\n\n\n\tc\nEOF\n");
    row("a heredoc without an end", "FROM a\nRUN <<EOF\n  b", "FROM a\nRUN <<EOF\n  b");
    row("space at line ends", "FROM a  \n  \nUSER b\t\n", "FROM a\n\nUSER b\n");
    row("a blank line above stages", "FROM a\nRUN b\nFROM c\n", "FROM a\nRUN b\n\nFROM c\n");
    row("above their comments", "FROM a\n# c\nFROM c\n", "FROM a\n\n# c\nFROM c\n");
    row("not above the first", "# syntax=docker/dockerfile:1\nFROM a\n", "# syntax=docker/dockerfile:1\nFROM a\n");
    row("between arguments and the first", "ARG A=1\nFROM a\n", "ARG A=1\n\nFROM a\n");
    row("two blank lines at most", "FROM a\n\n\n\n\nRUN b\n", "FROM a\n\n\nRUN b\n");
    row("none at the end", "FROM a\n\n\n", "FROM a\n");
    row("a line end at the end", "FROM a", "FROM a\n");
    row("a line end of the file's kind", "FROM a\r\nRUN b", "FROM a\r\nRUN b\r\n");
    row("a broken instruction", "FROM a\nCOPY   x\nUSER   b\n", "FROM a\nCOPY   x\nUSER b\n");
    row("an unknown instruction", "FROM a\nfoo   bar\nUSER   b\n", "FROM a\nfoo   bar\nUSER b\n");
    row("with the other escape character", "# escape=`\nFROM a\nRUN b `\n  c\n",
        "# escape=`\nFROM a\nRUN b `\n    c\n");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "from a\nRUN b\nRUN c\n",
        "\xEF\xBB\xBF"
        "FROM a\nRUN b\nRUN c\n");
}

void FormattingTest::formats()
{
    QFETCH(QByteArray, before);
    QTEST(formatted(before), "after");
    checkKept(before, QString::fromLatin1(QTest::currentDataTag()));
}

void FormattingTest::formatsAPart()
{
    const QByteArray text = "FROM   a\nRUN   b\nUSER   c\n\n\n\n\nUSER   d  \n";
    const qsizetype at = text.indexOf("b\n");
    const TextEdits edits = Assist::formatted(SyntaxTree::parse(text), TextRange{at, at});
    QCOMPARE(applied(text, edits), "FROM   a\nRUN b\nUSER   c\n\n\n\n\nUSER   d  \n"_ba);
}

void FormattingTest::leavesOtherInstructionsAlone()
{
    if (!Corpus::isThere())
        QSKIP("No corpus beside the project.");
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    for (const QJsonObject &record : records) {
        const QString name = record["file"_L1].toString();
        const SyntaxTree tree = SyntaxTree::parse(Corpus::text(name));
        for (qsizetype at = 0; at < tree.instructions().size(); at += 4) {
            const Instruction &instruction = tree.instructions().at(at);
            const qsizetype lineStart = tree.lines().lineStart(instruction.startLine);
            // One place inside it, so that its neighbours are not touched.
            const TextEdits edits =
                Assist::formatted(tree, TextRange{instruction.keywordRange.end - 1, instruction.keywordRange.end - 1});
            for (const TextEdit &edit : edits)
                QVERIFY2(lineStart <= edit.range.start && edit.range.end <= instruction.range.end, qPrintable(name));
        }
    }
}

void FormattingTest::keepsMeaningAndComments()
{
    if (!Corpus::isThere())
        QSKIP("No corpus beside the project.");
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    QVERIFY(records.size() > 400);
    for (const QJsonObject &record : records) {
        const QString name = record["file"_L1].toString();
        checkKept(Corpus::text(name), name);
    }
}

void FormattingTest::takesAnyBytes()
{
    const bool holds = rc::check("any bytes can be formatted, and then nothing is left to format", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "FROM a", "RUN b", "from", "COPY", " --from=x", " \\", "\n", "\r\n", "  ", "\t", "# c", "[\"x\",\"y\"]",
            "<<EOF", "EOF", "\"", "'", "\\", "ENV A=1", "ENV A b", " B=2", "$X", "ONBUILD ", "\xEF\xBB\xBF", "\xff",
            "FROM s AS t\n"));
        QByteArray text;
        for (const std::string &piece : pieces)
            text += QByteArray::fromStdString(piece);
        const QByteArray once = formatted(text);
        RC_ASSERT(formatted(once) == once);
        RC_ASSERT(meaning(SyntaxTree::parse(once)) == meaning(SyntaxTree::parse(text)));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(FormattingTest)

#include "tst_formatting.moc"
