// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/lineindex.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Stagecraft::LineIndex;
using Stagecraft::TextPosition;

class LineIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStartAndEnd_data();
    void linesStartAndEnd();
    void placesOutsideAreClamped();
    void columnsCountCodePoints_data();
    void columnsCountCodePoints();
};

void LineIndexTest::linesStartAndEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("starts");
    QTest::addColumn<QList<int>>("ends");

    QTest::newRow("an empty text has one line") << ""_ba << QList{0} << QList{0};
    QTest::newRow("no line end at the end") << "a\nbc"_ba << QList{0, 2} << QList{1, 4};
    QTest::newRow("an empty line after the last line end") << "a\n"_ba << QList{0, 2} << QList{1, 2};
    QTest::newRow("CR LF is one line end") << "a\r\nb\r\n"_ba << QList{0, 3, 6} << QList{1, 4, 6};
    QTest::newRow("a lone CR ends no line") << "a\rb\n"_ba << QList{0, 4} << QList{3, 4};
    QTest::newRow("only a CR LF") << "\r\n"_ba << QList{0, 2} << QList{0, 2};
}

void LineIndexTest::linesStartAndEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, starts);
    QFETCH(QList<int>, ends);
    const LineIndex index(text);
    QCOMPARE(index.lineCount(), starts.size());
    for (int line = 1; line <= index.lineCount(); ++line) {
        QCOMPARE(index.lineStart(line), starts.at(line - 1));
        QCOMPARE(index.lineEnd(line), ends.at(line - 1));
        QCOMPARE(index.lineAt(index.lineStart(line)), line);
        QCOMPARE(index.lineAt(index.lineEnd(line)), line);
    }
}

void LineIndexTest::placesOutsideAreClamped()
{
    const LineIndex index("ab\nc"_ba);
    QCOMPARE(index.lineAt(-5), 1);
    QCOMPARE(index.lineAt(99), 2);
    QCOMPARE(index.lineStart(0), 0);
    QCOMPARE(index.lineEnd(9), 4);
    QCOMPARE(index.positionAt(99), (TextPosition{2, 2}));
    QCOMPARE(index.offsetAt({1, 99}), 2);
    QCOMPARE(index.offsetAt({7, 1}), 4);
    QCOMPARE(index.offsetAt({-1, 1}), 0);
    QCOMPARE(index.offsetAt({2, -3}), 3);
}

void LineIndexTest::columnsCountCodePoints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("column");

    QTest::newRow("ASCII") << "abc"_ba << 2 << 3;
    QTest::newRow("two bytes") << "\xC3\xA4x"_ba << 2 << 2;
    QTest::newRow("outside the first plane") << "\xF0\x9F\x90\xB3x"_ba << 4 << 2;
    QTest::newRow("inside a character is its own column") << "\xF0\x9F\x90\xB3x"_ba << 2 << 1;
    QTest::newRow("each invalid byte is one") << "\xFF\xC3x"_ba << 2 << 3;
    QTest::newRow("an overlong form is two bytes") << "\xC0\xAFx"_ba << 2 << 3;
    QTest::newRow("a surrogate is three bytes") << "\xED\xA0\x80x"_ba << 3 << 4;
}

void LineIndexTest::columnsCountCodePoints()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(int, column);
    const LineIndex index(text);
    QCOMPARE(index.positionAt(offset), (TextPosition{1, column}));
    QVERIFY(index.offsetAt({1, column}) <= offset);
    QCOMPARE(index.positionAt(index.offsetAt({1, column})).column, column);
}

QTEST_GUILESS_MAIN(LineIndexTest)
#include "tst_lineindex.moc"
