// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/logassembler.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Stagecraft::Engine;
using namespace Qt::StringLiterals;

namespace {

/// The lines of one stream fed in pieces of up to \a longest bytes.
LogLines assembled(const QByteArray &bytes, const QByteArrayList &secrets = {}, int longest = 1)
{
    LogAssembler assembler(secrets);
    QRandomGenerator random(static_cast<quint32>(longest));
    LogLines lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = std::min<qsizetype>(random.bounded(1, longest + 1), bytes.size() - at);
        lines += assembler.feed(1, QByteArrayView(bytes).sliced(at, length));
        at += length;
    }
    return lines + assembler.finish();
}

QStringList textsOf(const LogLines &lines)
{
    QStringList texts;
    for (const LogLine &line : lines)
        texts.append(line.text);
    return texts;
}

} // namespace

class LogAssemblerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QByteArray() << QStringList{};
        QTest::newRow("lines") << QByteArray("a\nb\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no last line end") << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("an empty line") << QByteArray("a\n\nb\n") << QStringList{u"a"_s, QString(), u"b"_s};
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("progress overwrites itself")
            << QByteArray("10%\r50%\r100%\ndone\n") << QStringList{u"100%"_s, u"done"_s};
        QTest::newRow("a CR at the end keeps its line") << QByteArray("50%\r") << QStringList{u"50%"_s};
        QTest::newRow("colours") << QByteArray("\x1b[1;31mred\x1b[0m\n") << QStringList{u"red"_s};
        QTest::newRow("a title") << QByteArray("\x1b]0;title\a text\x1b]8;;http://x\x1b\\link\n")
                                 << QStringList{u" textlink"_s};
        QTest::newRow("a sequence that is cut") << QByteArray("a\x1b[3\nb\x1b") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a character set") << QByteArray("\x1b(Bx\n") << QStringList{u"x"_s};
        QTest::newRow("characters of several bytes") << QByteArray("größer ✓ 😀\n") << QStringList{u"größer ✓ 😀"_s};
        QTest::newRow("not UTF-8") << QByteArray("bad\xff\xfe"
                                                 "bytes\n")
                                   << QStringList{u"bad\ufffd\ufffdbytes"_s};
        QTest::newRow("a cut character") << QByteArray("a\xe2\x9c\n") << QStringList{u"a\ufffd\ufffd"_s};
        QTest::newRow("control characters")
            << QByteArray("a\0b\a\tc\x7f\n", 8) << QStringList{u"a<U+0000>b<U+0007>\tc<U+007F>"_s};
        QTest::newRow("right to left") << u"a\u202eb\u2066c\u2028d\n"_s.toUtf8()
                                       << QStringList{u"a<U+202E>b<U+2066>c<U+2028>d"_s};
        QTest::newRow("a C1 control") << u"\u009b31m\n"_s.toUtf8() << QStringList{u"<U+009B>31m"_s};
    }

    void lines()
    {
        QFETCH(const QByteArray, bytes);
        for (const int longest : {1, 2, 5, 1000}) {
            const QStringList found = textsOf(assembled(bytes, {}, longest));
            QTEST(found, "expected");
        }
    }

    void streamsKeepTheirOwnLines()
    {
        LogAssembler assembler;
        LogLines lines = assembler.feed(1, "out");
        lines += assembler.feed(2, "err\n");
        lines += assembler.feed(1, "put\n");
        const LogLines expected{{u"err"_s, 2, false, {}}, {u"output"_s, 1, false, {}}};
        QCOMPARE(lines, expected);
        QVERIFY(assembler.finish().isEmpty());
    }

    void secrets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("alone") << QByteArray("hunter2hunter2\n") << QStringList{u"***"_s};
        QTest::newRow("inside") << QByteArray("token=hunter2hunter2;\n") << QStringList{u"token=***;"_s};
        QTest::newRow("twice") << QByteArray("hunter2hunter2 hunter2hunter2") << QStringList{u"*** ***"_s};
        QTest::newRow("without a line end") << QByteArray("hunter2hunter2") << QStringList{u"***"_s};
        QTest::newRow("one that holds another")
            << QByteArray("hunter2hunter2-long hunter2hunter2\n") << QStringList{u"*** ***"_s};
        QTest::newRow("after a CR") << QByteArray("50%\rhunter2hunter2\n") << QStringList{u"***"_s};
        QTest::newRow("in colours") << QByteArray("\x1b[1mhunter2hunter2\x1b[0m\n") << QStringList{u"***"_s};
        QTest::newRow("coloured in part") << QByteArray("hunter2\x1b[1mhunter2\n") << QStringList{u"***"_s};
    }

    void secrets()
    {
        QFETCH(const QByteArray, bytes);
        const QByteArrayList secrets{"hunter2hunter2-long", "hunter2hunter2"};
        for (const int longest : {1, 2, 5, 1000}) {
            const QStringList found = textsOf(assembled(bytes, secrets, longest));
            QTEST(found, "expected");
        }
    }

    void longLineIsClipped()
    {
        const QByteArray line(LogAssembler::maximumLine, 'x');
        const LogLines lines = assembled(line + "\n" + line + "y\nnext\n", {}, 10'000);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], (LogLine{QString::fromLatin1(line), 1, false, {}}));
        QCOMPARE(lines[1], (LogLine{QString::fromLatin1(line), 1, true, {}}));
        QCOMPARE(lines[2], (LogLine{u"next"_s, 1, false, {}}));
    }

    void whatOverwritesAClippedLineIsWhole()
    {
        const LogLines lines = assembled(QByteArray(2 * LogAssembler::maximumLine, 'x') + "\rshort\n", {}, 10'000);
        QCOMPARE(lines, (LogLines{{u"short"_s, 1, false, {}}}));
    }

    /// Not even the first bytes of a secret are shown where the line is cut in the middle of it.
    void clippedLineShowsNoPartOfASecret()
    {
        const QByteArray secret = "correct-horse-battery-staple";
        for (qsizetype inside = 1; inside <= secret.size(); ++inside) {
            const QByteArray start(LogAssembler::maximumLine - inside, 'x');
            const LogLines lines = assembled(start + secret + "and more\n", {secret}, 10'000);
            QCOMPARE(lines.size(), 1);
            QVERIFY(lines[0].clipped);
            QVERIFY2(!lines[0].text.contains(u'c'), qPrintable(lines[0].text.right(40)));
        }
    }
};

QTEST_GUILESS_MAIN(LogAssemblerTest)

#include "tst_logassembler.moc"
