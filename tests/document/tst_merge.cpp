// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/linematching.h"
#include "document/anybytes.h"
#include "document/merge.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::TestSupport;
using Stagecraft::Document::merged;

namespace {

/// A text of the same few lines as others, so that there is something to match.
rc::Gen<QByteArray> anyLines()
{
    const auto line =
        rc::gen::element<std::string>("FROM a\n", "RUN b\n", "RUN c\n", "COPY d .\n", "\n", "RUN b\r\n", "end");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(line), [](const std::vector<std::string> &lines) {
        QByteArray text;
        for (const std::string &next : lines)
            text += QByteArray::fromStdString(next);
        return text;
    });
}

/// Lines of \a base, each of them kept, changed, taken out or followed by another; many are kept.
QByteArray anyChangeOf(const QByteArray &base)
{
    QByteArray text;
    const QList<QByteArrayView> lines = linesOf(base);
    for (const QByteArrayView line : lines) {
        const int choice = *rc::gen::inRange(0, 12);
        if (choice == 0)
            text += "changed " + QByteArray::number(*rc::gen::inRange(0, 3)) + '\n';
        if (choice > 1)
            text += line;
        if (choice == 2)
            text += "new " + QByteArray::number(*rc::gen::inRange(0, 3)) + '\n';
    }
    return text;
}

QByteArray numberedLines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "RUN " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("both"); // "!" where the changes touch
        const QByteArray base = "FROM a\nRUN b\nRUN c\nRUN d\n"_ba;
        QTest::newRow("far apart") << base << "FROM x\nRUN b\nRUN c\nRUN d\n"_ba << "FROM a\nRUN b\nRUN c\nRUN z\n"_ba
                                   << "FROM x\nRUN b\nRUN c\nRUN z\n"_ba;
        QTest::newRow("put in and taken out") << base << "FROM a\nRUN new\nRUN b\nRUN c\nRUN d\n"_ba
                                              << "FROM a\nRUN b\nRUN d\n"_ba << "FROM a\nRUN new\nRUN b\nRUN d\n"_ba;
        QTest::newRow("the same line") << base << "FROM x\nRUN b\nRUN c\nRUN d\n"_ba
                                       << "FROM y\nRUN b\nRUN c\nRUN d\n"_ba << "!"_ba;
        QTest::newRow("neighbours") << base << "FROM x\nRUN b\nRUN c\nRUN d\n"_ba
                                    << "FROM a\nRUN y\nRUN c\nRUN d\n"_ba << "!"_ba;
        QTest::newRow("both at the end") << base << QByteArray(base + "RUN e\n") << QByteArray(base + "RUN f\n")
                                         << "!"_ba;
        QTest::newRow("both the same") << base << "FROM x\nRUN b\nRUN c\nRUN e\n"_ba
                                       << "FROM x\nRUN b\nRUN c\nRUN d\n"_ba << "FROM x\nRUN b\nRUN c\nRUN e\n"_ba;
        QTest::newRow("taken out and changed") << base << "RUN b\nRUN c\nRUN d\n"_ba
                                               << "FROM x\nRUN b\nRUN c\nRUN d\n"_ba << "!"_ba;
        QTest::newRow("no last newline") << "FROM a\nRUN b\nRUN c"_ba << "FROM a\nRUN b\nRUN c\n"_ba
                                         << "FROM x\nRUN b\nRUN c"_ba << "FROM x\nRUN b\nRUN c\n"_ba;
        QTest::newRow("line ends of each line stay")
            << "FROM a\r\nRUN b\nRUN c\r\n"_ba << "FROM x\r\nRUN b\nRUN c\r\n"_ba
            << "FROM a\r\nRUN b\nRUN c\r\nRUN d\n"_ba
            << "FROM x\r\nRUN b\nRUN c\r\nRUN d\n"_ba;
        QTest::newRow("from nothing") << ""_ba << "FROM a\n"_ba << "FROM b\n"_ba << "!"_ba;
        // Too much differs for a matching of lines: such a change touches every other.
        QTest::newRow("everything changed")
            << numberedLines(3000) << "FROM a\n"_ba << QByteArray(numberedLines(3000) + "RUN e\n") << "!"_ba;
    }

    void merges()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, both);
        QCOMPARE(merged(base, mine, theirs).value_or("!"_ba), both);
    }

    void oneChangeAloneIsTaken()
    {
        QVERIFY(rc::check("merged(base, a, base) is a", [] {
            const QByteArray base = *rc::gen::oneOf(anyBytes(), anyLines());
            const QByteArray changed = *rc::gen::oneOf(anyBytes(), anyLines());
            RC_ASSERT(merged(base, changed, base) == changed);
            RC_ASSERT(merged(base, base, changed) == changed);
            RC_ASSERT(merged(base, changed, changed) == changed);
        }));
    }

    void itIsTheSameFromBothSides()
    {
        QVERIFY(rc::check("merged(base, a, b) is merged(base, b, a)", [] {
            const QByteArray base = *anyLines();
            const QByteArray one = anyChangeOf(base);
            const QByteArray other = anyChangeOf(base);
            RC_ASSERT(merged(base, one, other) == merged(base, other, one));
        }));
    }

    void nothingThatBothKeptOrOneAddedIsLost()
    {
        int merges = 0;
        QVERIFY(rc::check("lines of both are all there", [&merges] {
            // Each line is there once, so that it can be told what became of it.
            const QByteArray base = numberedLines(*rc::gen::inRange(4, 40));
            const QByteArray mine = anyChangeOf(base);
            const QByteArray theirs = anyChangeOf(base);
            const std::optional<QByteArray> both = merged(base, mine, theirs);
            if (!both)
                return;
            ++merges;
            const QList<QByteArrayView> baseLines = linesOf(base);
            const QList<QByteArrayView> myLines = linesOf(mine);
            const QList<QByteArrayView> theirLines = linesOf(theirs);
            const QList<QByteArrayView> all = linesOf(*both);
            for (const QByteArrayView line : baseLines)
                RC_ASSERT(all.contains(line) == (myLines.contains(line) && theirLines.contains(line)));
            for (const QList<QByteArrayView> *side : {&myLines, &theirLines}) {
                for (const QByteArrayView line : *side)
                    RC_ASSERT(baseLines.contains(line) || all.count(line) >= side->count(line));
            }
        }));
        QVERIFY2(merges > 2, "hardly any case could be merged, so nothing was tested");
    }
};

QTEST_GUILESS_MAIN(MergeTest)

#include "tst_merge.moc"
