// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/markedtext.h"
#include "assist/symbols.h"
#include "assist/variables.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Assist::Symbol;
using Dockerfile::SyntaxTree;

namespace {

std::optional<Symbol> symbolIn(const MarkedText &marked)
{
    const auto tree = SyntaxTree::parse(marked.text);
    return Assist::symbolAt(tree, Dockerfile::stagesOf(tree), marked.cursor);
}

Result<Edit::PlannedEdit> renamed(const QByteArray &text, const Symbol &symbol, const QString &name)
{
    const auto tree = SyntaxTree::parse(text);
    return Assist::renamed(tree, Graph::resolve(tree), symbol, name);
}

/// Which stage takes what from which, without names of arguments.
QStringList edges(const QByteArray &text)
{
    QStringList all;
    const auto tree = SyntaxTree::parse(text);
    for (const Graph::Edge &edge : Graph::resolve(tree).edges)
        all.append(
            u"%1 %2 %3 %4"_s.arg(static_cast<int>(edge.kind)).arg(edge.from.stage).arg(edge.from.text).arg(edge.to));
    return all;
}

} // namespace

class SymbolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsWithReturns_data() { finds_data(); }
    void findsWithReturns();
    void findsNothing_data();
    void findsNothing();
    void renames_data();
    void renames();
    void refuses_data();
    void refuses();
    void renamingThereAndBackChangesNothing();
};

/// The cursor on a name, and all places of it.
void SymbolsTest::finds_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("all");
    const auto row = [](const char *name, const QByteArray &at, const QByteArray &all) {
        QTest::newRow(name) << at << all;
    };
    row("a stage", "FROM a AS b▮\nFROM c\nCOPY --from=b /x /y\n", "FROM a AS «b»\nFROM c\nCOPY --from=«b» /x /y\n");
    row("a stage where it is used", "FROM a AS b\nFROM ▮b\nRUN --mount=from=b,target=/x y\n",
        "FROM a AS «b»\nFROM «b»\nRUN --mount=from=«b»,target=/x y\n");
    row("a stage by number", "FROM a\nFROM c\nCOPY --from=▮0 /x /y\n", "«FROM» a\nFROM c\nCOPY --from=«0» /x /y\n");
    row("a global argument", "ARG ▮V=1\nFROM a:$V\n", "ARG «V»=1\nFROM a:$«V»\n");
    row("where it is read", "ARG V=1\nFROM a:${▮V}\n", "ARG «V»=1\nFROM a:${«V»}\n");
    row("brought into a stage", "ARG V=1\nFROM a\nARG V\nRUN echo $▮V\n",
        "ARG «V»=1\nFROM a\nARG «V»\nRUN echo $«V»\n");
    row("given anew in a stage", "ARG V=1\nFROM a\nARG V=2\nRUN echo ${▮V:-3}\n",
        "ARG «V»=1\nFROM a\nARG «V»=2\nRUN echo ${«V»:-3}\n");
    row("not brought in", "ARG V▮=1\nFROM a\nRUN echo $V\n", "ARG «V»=1\nFROM a\nRUN echo $V\n");
    row("of one stage alone", "FROM a\nARG V▮=1\nRUN echo $V\nFROM b\nRUN echo $V\n",
        "FROM a\nARG «V»=1\nRUN echo $«V»\nFROM b\nRUN echo $V\n");
    row("two stages apart", "FROM a\nARG V=1\nRUN echo $V\nFROM b\nARG V▮=2\nRUN echo $V\n",
        "FROM a\nARG V=1\nRUN echo $V\nFROM b\nARG «V»=2\nRUN echo $«V»\n");
    row("a default that asks for another", "ARG A▮=1\nARG B=$A-x\nFROM a:$B\n", "ARG «A»=1\nARG B=$«A»-x\nFROM a:$B\n");
    row("several of one ARG", "ARG A=1 B=$▮A\nFROM a:$B\n", "ARG «A»=1 B=$«A»\nFROM a:$B\n");
    row("a variable of ENV", "FROM a\nENV D▮=/x\nWORKDIR $D\nRUN cd \"$D\"\n",
        "FROM a\nENV «D»=/x\nWORKDIR $«D»\nRUN cd \"$«D»\"\n");
    row("in the old form", "FROM a\nENV D▮ /x\nWORKDIR ${D}/y\n", "FROM a\nENV «D» /x\nWORKDIR ${«D»}/y\n");
    row("set twice", "FROM a\nENV D=/x\nENV D=$▮D/y\nWORKDIR $D\n",
        "FROM a\nENV «D»=/x\nENV «D»=$«D»/y\nWORKDIR $«D»\n");
    row("inherited", "FROM a AS b\nENV D=/x\nFROM b\nWORKDIR $▮D\n", "FROM a AS b\nENV «D»=/x\nFROM b\nWORKDIR $«D»\n");
    row("ENV over ARG", "FROM a\nARG V=1\nENV V▮=$V\nCMD echo $V\n",
        "FROM a\nARG «V»=1\nENV «V»=$«V»\nCMD echo $«V»\n");
    row("an argument is gone when the image runs", "FROM a\nARG V▮=1\nCMD echo $V\n",
        "FROM a\nARG «V»=1\nCMD echo $V\n");
    row("not in single quotes", "FROM a\nENV V▮=1\nRUN echo '$V' \"$V\"\n",
        "FROM a\nENV «V»=1\nRUN echo '$V' \"$«V»\"\n");
    row("not behind a backslash", "FROM a\nENV V▮=1\nRUN echo \\$V $V\n", "FROM a\nENV «V»=1\nRUN echo \\$V $«V»\n");
    row("not in a longer name", "FROM a\nENV V▮=1\nRUN echo $VX ${V}X\n", "FROM a\nENV «V»=1\nRUN echo $VX ${«V»}X\n");
    row("in flags", "FROM a\nARG U▮=app\nCOPY --chown=$U:$U x y\nRUN --mount=type=cache,target=/c/$U z\n",
        "FROM a\nARG «U»=app\nCOPY --chown=$«U»:$«U» x y\nRUN --mount=type=cache,target=/c/$«U» z\n");
    row("not in --from", "FROM a\nARG U▮=app\nCOPY --from=$U x y\n", "FROM a\nARG «U»=app\nCOPY --from=$U x y\n");
    row("the platform of FROM", "ARG P▮=linux/amd64\nFROM --platform=$P a\n",
        "ARG «P»=linux/amd64\nFROM --platform=$«P» a\n");
    row("in a heredoc of RUN", "FROM a\nENV V▮=1\nRUN <<EOF\necho $V '$V'\nEOF\n",
        "FROM a\nENV «V»=1\nRUN <<EOF\necho $«V» '$V'\nEOF\n");
    row("in a heredoc of COPY", "FROM a\nENV V▮=1\nCOPY <<EOF /x\nit's $V\nEOF\n",
        "FROM a\nENV «V»=1\nCOPY <<EOF /x\nit's $«V»\nEOF\n");
    row("not in a quoted heredoc", "FROM a\nENV V▮=1\nCOPY <<\"EOF\" /x\n$V\nEOF\nUSER $V\n",
        "FROM a\nENV «V»=1\nCOPY <<\"EOF\" /x\n$V\nEOF\nUSER $«V»\n");
    row("over continued lines", "FROM a\nENV V▮=1\nRUN echo \\\n  # $V\n  $V\n",
        "FROM a\nENV «V»=1\nRUN echo \\\n  # $V\n  $«V»\n");
    row("in a label", "FROM a\nARG V▮=1\nLABEL v=\"$V\"\n", "FROM a\nARG «V»=1\nLABEL v=\"$«V»\"\n");
    row("in a port and a volume", "FROM a\nARG P▮=1\nEXPOSE $P\nVOLUME /v/$P\nSTOPSIGNAL $P\n",
        "FROM a\nARG «P»=1\nEXPOSE $«P»\nVOLUME /v/$«P»\nSTOPSIGNAL $«P»\n");
    row("in a trigger", "FROM a\nENV V▮=1\nONBUILD RUN echo $V\n", "FROM a\nENV «V»=1\nONBUILD RUN echo $«V»\n");
    row("in a list", "FROM a\nENV V▮=1\nCMD [\"sh\", \"-c\", \"echo $V\"]\n",
        "FROM a\nENV «V»=1\nCMD [\"sh\", \"-c\", \"echo $«V»\"]\n");
    row("nested", "FROM a\nARG A▮=1\nARG B=2\nUSER ${B:-${A}}\n", "FROM a\nARG «A»=1\nARG B=2\nUSER ${B:-${«A»}}\n");
    row("a heredoc", "FROM a\nRUN <<▮EOF\nx\nEOF\n", "FROM a\nRUN <<«EOF»\nx\n«EOF»\n");
    row("a heredoc at its end", "FROM a\nRUN <<-\"E\"\nx\n\t▮E\n", "FROM a\nRUN <<-\"«E»\"\nx\n\t«E»\n");
    row("the second heredoc", "FROM a\nCOPY <<A <<▮B /x/\na\nA\nb\nB\n", "FROM a\nCOPY <<A <<«B» /x/\na\nA\nb\n«B»\n");
    row("a name in quotes", "FROM a\nENV \"V▮\"=1\nUSER $V\n", "FROM a\nENV \"«V»\"=1\nUSER $«V»\n");
    row("lower case", "arg v▮=1\nfrom a:$v\n", "arg «v»=1\nfrom a:$«v»\n");
}

void SymbolsTest::finds()
{
    QFETCH(QByteArray, at);
    const MarkedText marked = MarkedText::read(at);
    const auto symbol = symbolIn(marked);
    QVERIFY(symbol);
    QTEST(MarkedText::withRanges(marked.text, symbol->all()), "all");
}

void SymbolsTest::findsWithReturns()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, all);
    const MarkedText marked = MarkedText::read(at.replace("\n", "\r\n"));
    const auto symbol = symbolIn(marked);
    QVERIFY(symbol);
    QCOMPARE(MarkedText::withRanges(marked.text, symbol->all()), all.replace("\n", "\r\n"));
}

void SymbolsTest::findsNothing_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::newRow("a keyword") << "FR▮OM a\n"_ba;
    QTest::newRow("an image") << "FROM a▮lpine\n"_ba;
    QTest::newRow("what nothing sets") << "FROM a\nRUN echo $▮V\n"_ba;
    QTest::newRow("what the builder sets") << "FROM --platform=$▮BUILDPLATFORM a\n"_ba;
    QTest::newRow("a comment") << "ARG V=1\n# $▮V\nFROM a:$V\n"_ba;
    QTest::newRow("an empty file") << "▮"_ba;
}

void SymbolsTest::findsNothing()
{
    QFETCH(QByteArray, at);
    QVERIFY(!symbolIn(MarkedText::read(at)));
}

void SymbolsTest::renames_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a stage") << "FROM a AS ▮b\nFROM b\n"_ba << u"c"_s << "FROM a AS c\nFROM c\n"_ba;
    QTest::newRow("an argument") << "ARG ▮V=1\nFROM a:$V\nARG V\nUSER ${V}\n"_ba << u"W"_s
                                 << "ARG W=1\nFROM a:$W\nARG W\nUSER ${W}\n"_ba;
    QTest::newRow("a heredoc") << "FROM a\nRUN <<▮E\nx\nE\n"_ba << u"END"_s << "FROM a\nRUN <<END\nx\nEND\n"_ba;
    QTest::newRow("to the same") << "ARG ▮V=1\nFROM a:$V\n"_ba << u"V"_s << "ARG V=1\nFROM a:$V\n"_ba;
}

void SymbolsTest::renames()
{
    QFETCH(QByteArray, at);
    QFETCH(QString, name);
    const MarkedText marked = MarkedText::read(at);
    const auto edit = renamed(marked.text, *symbolIn(marked), name);
    QVERIFY(edit);
    QTEST(applied(marked.text, edit->edits), "after");
}

void SymbolsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << "ARG ▮V=1\nFROM a:$V\n"_ba << u"1x"_s;
    QTest::newRow("nothing") << "ARG ▮V=1\nFROM a:$V\n"_ba << QString();
    QTest::newRow("another argument's") << "ARG ▮V=1\nARG W=2\nFROM a:$V\n"_ba << u"W"_s;
    QTest::newRow("one of the builder's") << "ARG ▮V=1\nFROM a:$V\n"_ba << u"TARGETARCH"_s;
    QTest::newRow("from one of the builder's") << "FROM a\nARG ▮TARGETARCH\nRUN echo $TARGETARCH\n"_ba << u"ARCH"_s;
    QTest::newRow("one that the shell reads already") << "FROM a\nENV ▮V=1\nRUN echo $V $HOME\n"_ba << u"HOME"_s;
    QTest::newRow("a stage's that is taken") << "FROM a AS ▮b\nFROM c AS d\n"_ba << u"d"_s;
    QTest::newRow("a line of the heredoc") << "FROM a\nRUN <<▮E\nx\ny\nE\n"_ba << u"x"_s;
    QTest::newRow("no heredoc's") << "FROM a\nRUN <<▮E\nx\nE\n"_ba << u"a b"_s;
}

void SymbolsTest::refuses()
{
    QFETCH(QByteArray, at);
    QFETCH(QString, name);
    const MarkedText marked = MarkedText::read(at);
    const auto edit = renamed(marked.text, *symbolIn(marked), name);
    QVERIFY(!edit);
    QVERIFY(!edit.error().message.isEmpty());
}

void SymbolsTest::renamingThereAndBackChangesNothing()
{
    if (!Corpus::isThere())
        QSKIP("No corpus beside the project.");
    int count = 0;
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    for (qsizetype at = 0; at < records.size(); at += 5) {
        const QJsonObject &record = records.at(at);
        const QString file = record["file"_L1].toString();
        const QByteArray text = Corpus::text(file);
        const auto tree = SyntaxTree::parse(text);
        const auto variables = Assist::variablesOf(tree, Dockerfile::stagesOf(tree));
        for (const Assist::FileVariable &variable : variables) {
            // The name of two is refused to one of them on the way back.
            if (std::ranges::count(variables, variable.name, &Assist::FileVariable::name) > 1)
                continue;
            const auto symbol =
                Assist::symbolAt(tree, Dockerfile::stagesOf(tree), variable.definitions.constFirst().start);
            QVERIFY2(symbol, qPrintable(file));
            const auto there = renamed(text, *symbol, u"STAGECRAFT_TEST"_s);
            if (!there)
                continue;
            const QByteArray after = applied(text, there->edits);
            // An image is called by what is written where nothing gives the variable a value.
            const QStringList edgesAfter = edges(after).replaceInStrings(u"STAGECRAFT_TEST"_s, variable.name);
            QVERIFY2(edgesAfter == edges(text), qPrintable(file));
            const auto treeAfter = SyntaxTree::parse(after);
            const auto again = Assist::symbolAt(treeAfter, Dockerfile::stagesOf(treeAfter),
                                                movedOffset(variable.definitions.constFirst().start, there->edits));
            QVERIFY2(again, qPrintable(file));
            const auto back = renamed(after, *again, variable.name);
            QVERIFY2(back && applied(after, back->edits) == text, qPrintable(file));
            ++count;
        }
    }
    QVERIFY(count > 60);
}

QTEST_GUILESS_MAIN(SymbolsTest)

#include "tst_symbols.moc"
