// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/textedit.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// Valid edits of a text of \a length bytes, made from any numbers.
TextEdits editsFrom(const std::vector<std::pair<quint8, std::string>> &seeds, qsizetype length)
{
    TextEdits edits;
    qsizetype from = 0;
    for (const auto &[seed, replacement] : seeds) {
        const qsizetype start = std::min<qsizetype>(from + seed % 7, length);
        const qsizetype end = std::min<qsizetype>(start + seed % 4, length);
        edits.append({{start, end}, bytes(replacement)});
        from = end;
    }
    return edits;
}

} // namespace

class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOutOfOrderAreInvalid();
    void insertionsAtOnePlaceKeepTheirOrder();
    void placesMoveWithTheirText();
    void inverseBringsTheTextBack();
    void differenceIsOneSmallestEdit();
};

void TextEditTest::editsOutOfOrderAreInvalid()
{
    QVERIFY(areValid({}, 0));
    QVERIFY(areValid({{{0, 2}, "x"_ba}, {{2, 2}, "y"_ba}, {{2, 2}, "z"_ba}}, 2));
    QVERIFY(!areValid({{{1, 2}, {}}, {{0, 1}, {}}}, 5)); // order
    QVERIFY(!areValid({{{0, 3}, {}}, {{2, 4}, {}}}, 5)); // overlap
    QVERIFY(!areValid({{{0, 3}, {}}}, 2)); // past the end
    QVERIFY(!areValid({{{-1, 0}, {}}}, 2));
    QVERIFY(!areValid({{{2, 1}, {}}}, 5));
}

void TextEditTest::insertionsAtOnePlaceKeepTheirOrder()
{
    QCOMPARE(applied("ab"_ba, {{{1, 1}, "1"_ba}, {{1, 1}, "2"_ba}, {{1, 2}, "3"_ba}}), "a123"_ba);
}

void TextEditTest::placesMoveWithTheirText()
{
    const TextEdits edits{{{2, 4}, "xyz"_ba}, {{6, 6}, "++"_ba}};
    QCOMPARE(movedOffset(0, edits), 0);
    QCOMPARE(movedOffset(2, edits), 2); // the start of a replaced range
    QCOMPARE(movedOffset(3, edits), 5); // inside it
    QCOMPARE(movedOffset(4, edits), 5);
    QCOMPARE(movedOffset(6, edits), 9); // after what is inserted there
    QCOMPARE(movedOffset(7, edits), 10);
}

void TextEditTest::inverseBringsTheTextBack()
{
    QVERIFY(rc::check([](const std::string &text, const std::vector<std::pair<quint8, std::string>> &seeds) {
        const QByteArray before = bytes(text);
        const TextEdits edits = editsFrom(seeds, before.size());
        RC_ASSERT(areValid(edits, before.size()));
        const QByteArray after = applied(before, edits);
        const TextEdits back = inverse(before, edits);
        RC_ASSERT(areValid(back, after.size()));
        RC_ASSERT(applied(after, back) == before);
    }));
}

void TextEditTest::differenceIsOneSmallestEdit()
{
    QVERIFY(difference("same"_ba, "same"_ba).isEmpty());
    QCOMPARE(difference("aXb"_ba, "aYb"_ba), (TextEdits{{{1, 2}, "Y"_ba}}));
    QCOMPARE(difference("aa"_ba, "aaa"_ba).constFirst().replacement, "a"_ba);
    QVERIFY(rc::check([](const std::string &first, const std::string &second, const std::string &shared) {
        const QByteArray before = bytes(shared + first + shared);
        const QByteArray after = bytes(shared + second + shared);
        RC_ASSERT(applied(before, difference(before, after)) == after);
    }));
}

QTEST_GUILESS_MAIN(TextEditTest)
#include "tst_textedit.moc"
