// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/markedtext.h"
#include "assist/pairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

class PairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

/// The cursor beside one of a pair, and both marked; the same text for none.
void PairsTest::finds_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("marks");
    const auto row = [](const char *name, const QByteArray &at, const QByteArray &pair) {
        QTest::newRow(name) << at << "FROM x\n" + pair;
    };
    row("in front of one", "CMD ▮[\"a\"]\n", "CMD «[»\"a\"«]»\n");
    row("behind one", "CMD [\"a\"]▮\n", "CMD «[»\"a\"«]»\n");
    row("quotes", "ENV A=▮\"b c\"\n", "ENV A=«\"»b c«\"»\n");
    row("quotes of the other kind inside", "RUN echo \"it's\"▮\n", "RUN echo «\"»it's«\"»\n");
    row("nested", "RUN echo $((1+(▮2)))\n", "RUN echo $((1+«(»2«)»))\n");
    row("braces of a variable", "USER ${A▮}\n", "USER $«{»A«}»\n");
    row("over continued lines", "RUN (a \\\n  # )\n  b▮)\n", "RUN «(»a \\\n  # )\n  b«)»\n");
    row("in a heredoc", "COPY <<E /x\n▮{\n \"a\": [1]\n}\nE\n", "COPY <<E /x\n«{»\n \"a\": [1]\n«}»\nE\n");
    row("between two", "RUN ()▮()\n", "RUN ()«(»«)»\n");
    row("without the other", "RUN (▮a\n", "RUN (a\n");
    row("behind a backslash", "RUN echo \\▮\"a\n", "RUN echo \\\"a\n");
    row("in single quotes", "RUN echo 'x▮(a)'\n", "RUN echo 'x(a)'\n");
    row("in a comment", "# ▮(a)\nRUN b\n", "# (a)\nRUN b\n");
    row("beside a letter", "RUN (a▮b)\n", "RUN (ab)\n");
}

void PairsTest::finds()
{
    QFETCH(QByteArray, at);
    const MarkedText marked = MarkedText::read("FROM x\n" + at);
    const auto pair = Assist::pairAt(Dockerfile::SyntaxTree::parse(marked.text), marked.cursor);
    QList<TextRange> ranges;
    if (pair)
        ranges = {{pair->opening, pair->opening + 1}, {pair->closing, pair->closing + 1}};
    QTEST(MarkedText::withRanges(marked.text, ranges), "marks");
}

QTEST_GUILESS_MAIN(PairsTest)

#include "tst_pairs.moc"
