// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/completion.h"
#include "assist/folding.h"
#include "assist/hover.h"
#include "assist/lineedits.h"
#include "assist/packagelist.h"
#include "assist/pairs.h"
#include "assist/symbols.h"
#include "assist/variables.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Assist::TypingEdit;
using Dockerfile::SyntaxTree;

namespace {

QByteArray someText()
{
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "FROM a", " AS b", "RUN c", "COPY", " --from=b", " --mount=type=cache,", " \\", "\n", "\r\n", "  ", "\t", "# d",
        "[\"x\",", "\"", "'", "\\", "<<EOF", "\nEOF\n", "ENV A=1", "ARG B", "=$A", " ${B:-", "}", "(", ")", "$",
        "ONBUILD ", "apt-get install z y", "\xEF\xBB\xBF", "\xff", "\xC3\xA4", "\r", "# escape=`\n", "`"));
    QByteArray text;
    for (const std::string &piece : pieces)
        text += QByteArray::fromStdString(piece);
    return text;
}

/// Edits that can be made, and a selection in what they make of the text.
void checkEdit(const QByteArray &text, const TypingEdit &edit)
{
    RC_ASSERT(areValid(edit.edits, text.size()));
    const qsizetype size = applied(text, edit.edits).size();
    RC_ASSERT(0 <= edit.selection.start && edit.selection.start <= edit.selection.end && edit.selection.end <= size);
}

void checkRange(const QByteArray &text, TextRange range)
{
    RC_ASSERT(0 <= range.start && range.start <= range.end && range.end <= text.size());
}

} // namespace

/// Whatever a text holds and wherever the cursor is: what helps to write never reaches beyond it.
class AnyBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void lines();
    void names();
    void proposals();
};

void AnyBytesTest::keys()
{
    QVERIFY(rc::check([] {
        const QByteArray text = someText();
        const SyntaxTree tree = SyntaxTree::parse(text);
        const qsizetype start = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const qsizetype end = *rc::gen::inRange<qsizetype>(start, text.size() + 1);
        checkEdit(text, Assist::newLineAt(tree, {start, start}));
        checkEdit(text, Assist::newLineAt(tree, {start, end}));
        for (const char key : {'"', '\'', '[', ']', '{', '}', '(', ')', 'x'}) {
            if (const auto edit = Assist::typedAt(tree, {start, start}, QLatin1Char(key)))
                checkEdit(text, *edit);
            if (const auto edit = Assist::typedAt(tree, {start, end}, QLatin1Char(key)))
                checkEdit(text, *edit);
        }
        if (const auto edit = Assist::backspaceAt(tree, {start, start}))
            checkEdit(text, *edit);
    }));
}

void AnyBytesTest::lines()
{
    QVERIFY(rc::check([] {
        const QByteArray text = someText();
        const SyntaxTree tree = SyntaxTree::parse(text);
        const qsizetype start = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const TextRange selection{start, *rc::gen::inRange<qsizetype>(start, text.size() + 1)};
        for (const int step : {-1, 1})
            checkEdit(text, Assist::movedLines(text, selection, step));
        checkEdit(text, Assist::duplicatedLines(text, selection));
        checkEdit(text, Assist::joinedLines(tree, selection));
        checkEdit(text, Assist::indentedAt(text, start));
        const Lines lines = Assist::selectedLines(tree.lines(), selection);
        for (const auto plan :
             {&Assist::deletedLines, &Assist::indentedLines, &Assist::outdentedLines, &Assist::toggledComments})
            RC_ASSERT(areValid(plan(text, lines), text.size()));
        for (const Assist::Fold &fold : Assist::foldsOf(tree, Dockerfile::stagesOf(tree)))
            RC_ASSERT(1 <= fold.firstLine && fold.firstLine < fold.lastLine
                      && fold.lastLine <= tree.lines().lineCount());
    }));
}

void AnyBytesTest::names()
{
    QVERIFY(rc::check([] {
        const QByteArray text = someText();
        const SyntaxTree tree = SyntaxTree::parse(text);
        const auto graph = Graph::resolve(tree);
        const qsizetype offset = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        if (const auto symbol = Assist::symbolAt(tree, graph.stageList, offset)) {
            for (const TextRange range : symbol->all())
                checkRange(text, range);
            if (const auto renamed = Assist::renamed(tree, graph, *symbol, u"other"_s))
                RC_ASSERT(areValid(renamed->edits, text.size()));
        }
        if (const auto hover = Assist::hoverAt(tree, graph, offset))
            checkRange(text, hover->range);
        if (const auto pair = Assist::pairAt(tree, offset))
            checkRange(text, {pair->opening, pair->closing + 1});
        if (const auto edits = Assist::sortedPackages(tree, offset))
            RC_ASSERT(areValid(*edits, text.size()));
    }));
}

void AnyBytesTest::proposals()
{
    QVERIFY(rc::check([] {
        const QByteArray text = someText();
        const qsizetype offset = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const auto completion = Assist::completionAt(SyntaxTree::parse(text), offset, {{u"a/b.c"_s}, {u"x:1"_s}, {}},
                                                     Assist::CompletionCause::Asked);
        checkRange(text, completion.replaced);
        const qsizetype place = text.startsWith("\xEF\xBB\xBF") ? std::max<qsizetype>(offset, 3) : offset;
        RC_ASSERT(completion.replaced.start <= place && place <= completion.replaced.end);
    }));
}

QTEST_GUILESS_MAIN(AnyBytesTest)

#include "tst_anybytes.moc"
