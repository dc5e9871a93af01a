// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/logassembler.h"
#include "engine/terminaltext.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Stagecraft::Engine;
using namespace Qt::StringLiterals;

namespace {

/// "error|1b plain|" for the parts of a text, each with its colour and b for bold.
QString described(const TerminalText &shown)
{
    QString text;
    qsizetype at = 0;
    for (const TextStyle &style : shown.styles) {
        text += shown.text.sliced(at, style.start - at);
        text += u'{' + shown.text.sliced(style.start, style.length) + u'|'
            + (style.color < 0 ? QString() : QString::number(style.color)) + (style.isBold ? u"b"_s : QString()) + u'}';
        at = style.start + style.length;
    }
    return text + shown.text.sliced(at);
}

} // namespace

class TerminalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &shown) {
            QTest::newRow(name) << bytes << shown;
        };
        row("none", "plain", u"plain"_s);
        row("one", "\x1b[31merror\x1b[0m: x", u"{error|1}: x"_s);
        row("bold", "\x1b[1;31merror\x1b[22m:\x1b[m x", u"{error|1b}{:|1} x"_s);
        row("bright", "\x1b[92mok", u"{ok|10}"_s);
        row("back to the usual", "\x1b[1;33ma\x1b[39mb", u"{a|3b}{b|b}"_s);
        row("of 256", "\x1b[38;5;196ma\x1b[38;5;21mb\x1b[38;5;245mc\x1b[38;5;3md", u"{a|1}{b|4}{c|7}{d|3}"_s);
        row("of all", "\x1b[38;2;10;200;30ma", u"{a|2}"_s);
        row("with colons", "\x1b[38:5:196ma", u"{a|1}"_s);
        row("background is none", "\x1b[48;5;196ma", u"a"_s);
        row("background, then bold", "\x1b[48;5;196;1ma", u"{a|b}"_s);
        row("other sequences", "\x1b[2K\x1b]0;title\aa\x1b[31", u"a"_s);
        row("nonsense", "\x1b[999;;-1ma\x1b[38mb", u"ab"_s);
        row("markup is text", "\x1b[31m<b>&amp;", u"{<b>&amp;|1}"_s);
        row("what is made visible counts", "\x1b[31m\x01\x1b[0mb", u"{<U+0001>|1}b"_s);
    }

    void coloursAreRead()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(described(terminalText(bytes)), "shown");
    }

    void textIsThatWithoutSequences()
    {
        QVERIFY(rc::check("the text is that of the bytes without sequences, and styles lie in it", [] {
            const auto pieces = *rc::gen::container<std::vector<std::string>>(
                rc::gen::element<std::string>("a", "b c", "\x1b[31m", "\x1b[0m", "\x1b[1;38;5;99m", "\x1b", "[", "m",
                                              "\x01", "\x1b]0;x\a", "\t", "1;"));
            QByteArray bytes;
            for (const std::string &piece : pieces)
                bytes += QByteArray::fromStdString(piece);
            const TerminalText shown = terminalText(bytes);
            RC_ASSERT(shown.text == visibleText(bytes));
            qsizetype end = 0;
            for (const TextStyle &style : shown.styles) {
                RC_ASSERT(style.start >= end && style.length > 0 && style.color < 16);
                end = style.start + style.length;
            }
            RC_ASSERT(end <= shown.text.size());
        }));
    }

    /// Colours in a secret hide nothing, and a line without a secret keeps them.
    void secretsAreMaskedUnderColours()
    {
        LogAssembler assembler({"hunter2"});
        const LogLines lines = assembler.feed(1, "\x1b[31mhun\x1b[32mter2\x1b[0m\n\x1b[31merror\x1b[0m\n");
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].text, u"***"_s);
        QVERIFY(lines[0].styles.isEmpty());
        QCOMPARE(lines[1].styles, (QList<TextStyle>{{0, 5, 1, false}}));
    }
};

QTEST_GUILESS_MAIN(TerminalTextTest)

#include "tst_terminaltext.moc"
