// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/textmirror.h"
#include "document/anybytes.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Stagecraft::TestSupport;
using Doc = Stagecraft::Document::Document;

namespace {

/// A document and a text that shows it.
struct Pair
{
    Doc document;
    QTextDocument text;
    TextMirror mirror;

    explicit Pair(const QByteArray &bytes)
    {
        document.reset(bytes);
        mirror.attach(&text, &document, 21);
        mirror.fill();
    }

    [[nodiscard]] QString shown() const
    {
        QStringList lines;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
            lines.append(block.text());
        return lines.join(u'\n');
    }

    [[nodiscard]] bool isInStep() const { return shown() == document.view().text(); }

    void type(int position, int removed, const QString &added)
    {
        QTextCursor cursor(&text);
        cursor.setPosition(position);
        cursor.setPosition(position + removed, QTextCursor::KeepAnchor);
        cursor.insertText(added);
    }
};

void typeAnything(Pair &pair)
{
    const int length = pair.text.characterCount() - 1;
    const int position = *rc::gen::inRange(0, length + 1);
    pair.type(position, *rc::gen::inRange(0, length - position + 1), Document::ViewText(*anyBytes()).text());
}

void actAnyhow(Pair &pair)
{
    const qsizetype size = pair.document.bytes().size();
    const auto start = *rc::gen::inRange<qsizetype>(0, size + 1);
    const auto middle = *rc::gen::inRange<qsizetype>(start, size + 1);
    const auto end = *rc::gen::inRange<qsizetype>(middle, size + 1);
    pair.document.apply({{{start, middle}, *anyBytes()}, {{end, end}, *anyBytes()}}, Doc::Origin::Command, u"Act"_s);
}

void doAnything(Pair &pair)
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        actAnyhow(pair);
        break;
    case 1:
        pair.document.undo();
        break;
    case 2:
        pair.document.redo();
        break;
    default:
        typeAnything(pair);
    }
}

} // namespace

class TextMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothStayInStepWhateverIsDone();
    void whatIsTypedIsUndoneExactly();
    void carriageReturnsStay();
    void placeholdersStay();
    void aPastedSeparatorIsShownAsAPlaceholder();
    void anActKeepsTheCursorOnItsText();
    void anActIsOneChangeOfTheView();
    void aChangeOfFormatIsNoEdit();
    void anotherDocumentIsShown();
};

void TextMirrorTest::bothStayInStepWhateverIsDone()
{
    QVERIFY(rc::check([] {
        Pair pair(*anyBytes());
        RC_ASSERT(pair.isInStep());
        const int steps = *rc::gen::inRange(0, 10);
        for (int step = 0; step < steps; ++step) {
            doAnything(pair);
            if (*rc::gen::arbitrary<bool>()) {
                QCoreApplication::processEvents();
                RC_ASSERT(pair.isInStep());
            }
        }
        QCoreApplication::processEvents();
        RC_ASSERT(pair.isInStep());
    }));
}

void TextMirrorTest::whatIsTypedIsUndoneExactly()
{
    QVERIFY(rc::check([] {
        const QByteArray bytes = *anyBytes();
        Pair pair(bytes);
        const int steps = *rc::gen::inRange(0, 8);
        for (int step = 0; step < steps; ++step)
            typeAnything(pair);
        while (pair.document.history()->canUndo())
            pair.document.undo();
        RC_ASSERT(pair.document.bytes() == bytes);
        RC_ASSERT(pair.isInStep());
    }));
}

void TextMirrorTest::carriageReturnsStay()
{
    Pair pair("FROM a\r\nRUN b\r\n"_ba);
    pair.type(6, 0, u"x"_s);
    pair.type(7, 0, u"\n"_s);
    pair.type(9, 3, u"COPY"_s);
    QCOMPARE(pair.document.bytes(), "FROM ax\r\n\r\nCOPY b\r\n"_ba);
    QCOMPARE(pair.document.history()->count(), 3);
}

void TextMirrorTest::placeholdersStay()
{
    Pair pair("RUN \xFF a\r b\n"_ba);
    pair.type(6, 1, u"x"_s);
    QCOMPARE(pair.document.bytes(), "RUN \xFF x\r b\n"_ba);
}

void TextMirrorTest::aPastedSeparatorIsShownAsAPlaceholder()
{
    Pair pair("RUN \n"_ba);
    pair.type(4, 0, u"a\u2028b"_s);
    QCOMPARE(pair.document.bytes(),
             "RUN a\xE2\x80\xA8"
             "b\n"_ba);
    QCoreApplication::processEvents();
    QCOMPARE(pair.shown(), u"RUN a\uFFFDb\n"_s);
}

void TextMirrorTest::anActKeepsTheCursorOnItsText()
{
    Pair pair("FROM a\nRUN b\nRUN c\n"_ba);
    QTextCursor user(&pair.text);
    user.setPosition(11);
    user.setPosition(12, QTextCursor::KeepAnchor); // the b
    pair.document.apply({{{5, 6}, "alpine"_ba}, {{13, 13}, "RUN x\n"_ba}}, Doc::Origin::Command, u"Act"_s);
    QCOMPARE(user.selectedText(), u"b"_s);
    QCOMPARE(user.blockNumber(), 1);
    pair.document.undo();
    QCOMPARE(user.selectionStart(), 11);
    QCOMPARE(user.selectedText(), u"b"_s);
}

void TextMirrorTest::anActIsOneChangeOfTheView()
{
    Pair pair("FROM a\nRUN b\n"_ba);
    QSignalSpy view(&pair.text, &QTextDocument::contentsChange);
    QSignalSpy document(&pair.document, &Doc::changed);
    pair.document.apply({{{5, 6}, "b"_ba}, {{11, 12}, "c"_ba}}, Doc::Origin::Command, u"Act"_s);
    QCOMPARE(view.count(), 1);
    QCOMPARE(document.count(), 1); // no echo
    QCOMPARE(pair.document.history()->count(), 1);
}

void TextMirrorTest::aChangeOfFormatIsNoEdit()
{
    Pair pair("FROM a\nRUN b\n"_ba);
    QTextCursor cursor(&pair.text);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(30, QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(format);
    QVERIFY(!pair.document.isModified());
}

void TextMirrorTest::anotherDocumentIsShown()
{
    Pair pair("FROM a\n"_ba);
    Doc other;
    other.reset("FROM b\r\nRUN c"_ba);
    pair.mirror.attach(&pair.text, &other, 21);
    pair.mirror.fill();
    QCOMPARE(pair.shown(), u"FROM b\nRUN c"_s);
    pair.type(0, 4, u"from"_s);
    QCOMPARE(other.bytes(), "from b\r\nRUN c"_ba);
    QCOMPARE(pair.document.bytes(), "FROM a\n"_ba);
}

QTEST_MAIN(TextMirrorTest)

#include "tst_textmirror.moc"
