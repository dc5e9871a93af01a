// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/anybytes.h"
#include "document/viewtext.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Document;
using namespace Stagecraft::TestSupport;

namespace {

/// A random change of a view: a place, how much goes, and what comes.
struct Change
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString added;
};

Change anyChange(const QString &text)
{
    Change change;
    change.position = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
    change.removed = *rc::gen::inRange<qsizetype>(0, text.size() - change.position + 1);
    change.added = QString::fromUtf8(*plainBytes());
    return change;
}

QString changed(QString text, const Change &change)
{
    return text.replace(change.position, change.removed, change.added);
}

QString blocksOf(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

} // namespace

class ViewTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatATextViewKeeps_data();
    void showsWhatATextViewKeeps();
    void aTextViewKeepsEveryText();
    void offsetsRoundTrip();
    void offsetsInsideACharacterAreItsStart();
    void anUnchangedTextGivesNoEdit();
    void anEditShowsAsTheChangeOfTheView();
    void anEditTouchesNothingOutsideTheChange();
    void aChangeThatSaysTooMuchIsTrimmed();
    void newLinesEndAsTheirLine_data();
    void newLinesEndAsTheirLine();
    void halvesOfAPairAreWhole();
};

void ViewTextTest::showsWhatATextViewKeeps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("both line ends show alike") << "a\r\nb\nc"_ba << u"a\nb\nc"_s;
    QTest::newRow("lone carriage return") << "a\rb\r"_ba << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("carriage return before CR LF") << "a\r\r\nb"_ba << u"a\uFFFD\nb"_s;
    QTest::newRow("byte order mark at the start") << "\xEF\xBB\xBF"
                                                     "FROM a"_ba
                                                  << u"FROM a"_s;
    QTest::newRow("byte order mark later") << "a\xEF\xBB\xBF"_ba << u"a\uFEFF"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\uFFFDb"_s;
    QTest::newRow("line separator") << "a\xE2\x80\xA8"
                                       "b"_ba
                                    << u"a\uFFFDb"_s;
    QTest::newRow("each invalid byte") << "\xE2\x82"
                                          "a\xFF"_ba
                                       << u"\uFFFD\uFFFDa\uFFFD"_s;
    QTest::newRow("surrogate pair") << "\xF0\x9F\x90\xB3"_ba << u"\U0001F433"_s;
}

void ViewTextTest::showsWhatATextViewKeeps()
{
    QFETCH(QByteArray, bytes);
    QTEST(ViewText(bytes).text(), "shown");
}

void ViewTextTest::aTextViewKeepsEveryText()
{
    QVERIFY(rc::check([] {
        const ViewText view(*anyBytes());
        QTextDocument document;
        QTextCursor(&document).insertText(view.text());
        RC_ASSERT(blocksOf(document) == view.text());
    }));
}

void ViewTextTest::offsetsRoundTrip()
{
    QVERIFY(rc::check([] {
        const QByteArray bytes = *anyBytes();
        const ViewText view(bytes);
        qsizetype last = -1;
        for (qsizetype offset = 0; offset <= view.text().size(); ++offset) {
            if (offset < view.text().size() && view.text().at(offset).isLowSurrogate())
                continue;
            const qsizetype byteOffset = view.toByteOffset(offset);
            RC_ASSERT(byteOffset > last);
            RC_ASSERT(view.fromByteOffset(byteOffset) == offset);
            last = byteOffset;
        }
        RC_ASSERT(view.toByteOffset(view.text().size()) == bytes.size());
    }));
}

void ViewTextTest::offsetsInsideACharacterAreItsStart()
{
    const ViewText view("a\r\n\xF0\x9F\x90\xB3z"_ba);
    QCOMPARE(view.fromByteOffset(2), 1); // between CR and LF
    QCOMPARE(view.fromByteOffset(5), 2);
    QCOMPARE(view.toByteOffset(3), 3);
    QCOMPARE(view.fromByteOffset(-4), 0);
    QCOMPARE(view.fromByteOffset(99), 5);
    QCOMPARE(view.toByteOffset(99), 8);
    QCOMPARE(view.toByteRange(1, 1), (TextRange{1, 3}));
    QCOMPARE(ViewText("\xEF\xBB\xBFx"_ba).toByteOffset(0), 3);
}

void ViewTextTest::anUnchangedTextGivesNoEdit()
{
    QVERIFY(rc::check([] {
        const ViewText view(*anyBytes());
        const Change change = anyChange(view.text());
        const QString same = view.text().mid(change.position, change.removed);
        RC_ASSERT(view.editFor(change.position, change.removed, same).isEmpty());
    }));
}

void ViewTextTest::anEditShowsAsTheChangeOfTheView()
{
    QVERIFY(rc::check([] {
        QByteArray bytes = *plainBytes();
        if (*rc::gen::arbitrary<bool>())
            bytes.replace("\n", "\r\n");
        const ViewText view(bytes);
        const Change change = anyChange(view.text());
        RC_PRE(changed(view.text(), change).isValidUtf16());
        const TextEdits edits = view.editFor(change.position, change.removed, change.added);
        RC_ASSERT(areValid(edits, bytes.size()));
        RC_ASSERT(ViewText(applied(bytes, edits)).text() == changed(view.text(), change));
    }));
}

void ViewTextTest::anEditTouchesNothingOutsideTheChange()
{
    QVERIFY(rc::check([] {
        const QByteArray bytes = *anyBytes();
        const ViewText view(bytes);
        const Change change = anyChange(view.text());
        const TextEdits edits = view.editFor(change.position, change.removed, change.added);
        RC_ASSERT(areValid(edits, bytes.size()));
        RC_ASSERT(edits.size() <= 1);
        if (edits.isEmpty())
            return;
        const qsizetype before = view.toByteOffset(change.position);
        const qsizetype after = view.toByteOffset(change.position + change.removed);
        RC_ASSERT(edits.first().range.start >= before);
        // The other half of a pair goes with the half that was named.
        RC_ASSERT(edits.first().range.end <= after + 4);
    }));
}

void ViewTextTest::aChangeThatSaysTooMuchIsTrimmed()
{
    const ViewText view("x\rRUN a\r\n\xFFz"_ba);
    // A whole block reported as replaced, one letter of it new.
    QCOMPARE(view.editFor(0, 9, u"x\uFFFDRUN b\n\uFFFD"_s), (TextEdits{{{6, 7}, "b"_ba}}));
}

void ViewTextTest::newLinesEndAsTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in a CR LF line") << "a\r\nb\nc"_ba << 1 << "a\r\n\r\nb\nc"_ba;
    QTest::newRow("in an LF line") << "a\r\nb\nc"_ba << 3 << "a\r\nb\n\nc"_ba;
    QTest::newRow("at the end, the first line's") << "a\r\nb\nc"_ba << 5 << "a\r\nb\nc\r\n"_ba;
    QTest::newRow("in a text of one line") << "a"_ba << 1 << "a\n"_ba;
    QTest::newRow("a lone carriage return is no line end") << "\rab\nc"_ba << 2 << "\ra\nb\nc"_ba;
}

void ViewTextTest::newLinesEndAsTheirLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, position);
    QTEST(applied(bytes, ViewText(bytes).editFor(position, 0, u"\n"_s)), "after");
}

void ViewTextTest::halvesOfAPairAreWhole()
{
    const QByteArray whale = "\xF0\x9F\x90\xB3"_ba;
    const ViewText view(whale);
    QCOMPARE(applied(whale, view.editFor(1, 1, {})), "\xEF\xBF\xBD"_ba);
    QCOMPARE(applied(whale, view.editFor(0, 1, {})), "\xEF\xBF\xBD"_ba);
    // Another whale that shares the first unit: U+1F434.
    QCOMPARE(applied(whale, view.editFor(0, 2, u"\U0001F434"_s)), "\xF0\x9F\x90\xB4"_ba);
}

QTEST_GUILESS_MAIN(ViewTextTest)

#include "tst_viewtext.moc"
