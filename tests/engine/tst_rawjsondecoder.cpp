// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "description.h"
#include "engine/eventreader.h"
#include "engine/rawjsondecoder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Stagecraft::Engine;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the decoder makes of \a bytes in pieces of the lengths that \a next gives.
template <typename Next>
QStringList decoded(const QByteArray &bytes, Next next)
{
    RawJsonDecoder decoder;
    BuildEvents events;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = std::min<qsizetype>(next(), bytes.size() - at);
        events += decoder.feed(QByteArrayView(bytes).sliced(at, length));
        at += length;
    }
    events += decoder.finish();
    return described(events);
}

QStringList decoded(const QByteArray &bytes)
{
    return decoded(bytes, [&bytes] { return bytes.size(); });
}

QStringList decodedInPieces(const QByteArray &bytes, quint32 seed, int longest)
{
    QRandomGenerator random(seed);
    return decoded(bytes, [&] { return random.bounded(1, longest + 1); });
}

QByteArray vertexNamed(const QByteArray &name)
{
    return R"({"vertexes":[{"digest":"d","name":")" + name + R"("}]})";
}

} // namespace

/// The recordings are what engines of the field printed; `.events` beside each is what another reader made of it.
class RawJsonDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("events");
        const QDir folder(QStringLiteral(STAGECRAFT_SOURCE "/tests/engine/recordings"));
        const QStringList names = folder.entryList({u"*.rawjson"_s});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const QString path = folder.filePath(name);
            QTest::newRow(qUtf8Printable(name)) << content(path) << content(path.chopped(8) + u".events"_s);
        }
    }

    void recordings()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, events);
        QCOMPARE(decoded(bytes).join(u'\n') + u'\n', QString::fromUtf8(events));
    }

    void everySplitGivesTheSameEvents_data() { recordings_data(); }

    void everySplitGivesTheSameEvents()
    {
        QFETCH(const QByteArray, bytes);
        const QStringList whole = decoded(bytes);
        QCOMPARE(decoded(bytes, [] { return 1; }), whole);
        for (quint32 seed = 1; seed <= 30; ++seed)
            QCOMPARE(decodedInPieces(bytes, seed, seed % 2 == 0 ? 4000 : 50), whole);
    }

    void recordingCutAnywhereIsReadUpToThere_data() { recordings_data(); }

    void recordingCutAnywhereIsReadUpToThere()
    {
        QFETCH(const QByteArray, bytes);
        const QStringList whole = decoded(bytes);
        for (qsizetype length = 0; length < bytes.size(); length += 97) {
            QStringList part = decoded(bytes.first(length));
            if (!part.isEmpty() && part.last().startsWith("message "_L1))
                part.removeLast(); // The piece that was cut.
            QCOMPARE(part, whole.first(part.size()));
        }
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QString one = u"vertex|d|one||-|-||||"_s;
        const QByteArray value = vertexNamed("one");
        QTest::newRow("nothing") << QByteArray() << QStringList{};
        QTest::newRow("no line end") << value << QStringList{one};
        QTest::newRow("CRLF") << value + "\r\nERROR: no\r\n" << QStringList{one, u"message ERROR: no"_s};
        QTest::newRow("two on one line") << value + value << QStringList{one, one};
        QTest::newRow("text after a value") << value + "oops\n" << QStringList{one, u"message oops"_s};
        QTest::newRow("garbage") << "\xff\x01{\n" + value << QStringList{u"message \ufffd<U+0001>{"_s, one};
        QTest::newRow("not JSON") << "{not json}\n" + value << QStringList{u"message {not json}"_s, one};
        QTest::newRow("an opened brace") << "{\n" + value << QStringList{u"message {"_s, one};
        QTest::newRow("a cut value") << value.first(30) + "\n" + value
                                     << QStringList{u"message "_s + QString::fromUtf8(value.first(30)), one};
        QTest::newRow("a cut string") << QByteArray("{\"vertexes\":\"\nERROR: x\n")
                                      << QStringList{u"message {\"vertexes\":\""_s, u"message ERROR: x"_s};
        QTest::newRow("a cut value at the end")
            << value + "\n" + value.first(20) << QStringList{one, u"message "_s + QString::fromUtf8(value.first(20))};
        QTest::newRow("braces in strings")
            << vertexNamed("a } ] { [ \\\" \\\\") << QStringList{u"vertex|d|a } ] { [ \" \\||-|-||||"_s};
        QTest::newRow("unknown keys") << QByteArray(
            R"({"new":[{"x":1}],"vertexes":[{"digest":"d","name":"one","y":{}}]})")
                                      << QStringList{one};
        QTest::newRow("other types") << QByteArray(R"({"vertexes":7,"logs":{"vertex":1},"statuses":[3]})")
                                     << QStringList{u"status||||0|0|"_s};
        QTest::newRow("an empty object") << QByteArray("{}\n") << QStringList{};
    }

    void faults()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        QCOMPARE(decoded(bytes), expected);
        QCOMPARE(decoded(bytes, [] { return 1; }), expected);
    }

    void placesOfErrors_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("above an excerpt")
            << QByteArray("Dockerfile.err:2\n--------------------\n   1 |     FROM a\n   2 | >>> RUN false\n")
            << QStringList{u"location Dockerfile.err:2"_s};
        QTest::newRow("a name with colons") << QByteArray("a:b:12\n-----\n") << QStringList{u"location a:b:12"_s};
        QTest::newRow("no rule below") << QByteArray("Dockerfile:2\nERROR: x\n") << QStringList{};
        QTest::newRow("a rule alone") << QByteArray("--------------------\n") << QStringList{};
        QTest::newRow("a parse error") << QByteArray(
            "ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN\n")
                                       << QStringList{u"location :2"_s};
        QTest::newRow("of an old engine")
            << QByteArray("ERROR: failed to solve: Dockerfile parse error line 7: unknown instruction: FRM\n")
            << QStringList{u"location :7"_s};
    }

    void placesOfErrors()
    {
        QFETCH(const QByteArray, lines);
        const QStringList found = decoded(lines).filter(QRegularExpression(u"^location"_s));
        QTEST(found, "places");
        QCOMPARE(decoded(lines, [] { return 1; }), decoded(lines));
    }

    void warningsTellTheirPlace()
    {
        const QByteArray value = R"({"warnings":[{"vertex":"v","level":1,"short":"Y2FzZQ==","detail":["bW9yZQ=="],)"
                                 R"("url":"https://example.org","sourceInfo":{"filename":"Dockerfile"},)"
                                 R"("range":[{"start":{"line":3},"end":{"line":4}}]}]})";
        QCOMPARE(decoded(value), QStringList{u"warning|v|case|Dockerfile:3-4|more|https://example.org"_s});
    }

    void longValueIsReadAndLongerOneIsLeftOut()
    {
        const QByteArray after = "\n" + vertexNamed("after") + "\n";
        const QStringList ten = decodedInPieces(vertexNamed(QByteArray(10 << 20, 'x')) + after, 1, 100'000);
        QCOMPARE(ten.size(), 2);
        QCOMPARE(ten[0].count(u'x'), (10 << 20) + 1); // And the one in "vertex".
        const QByteArray tooLong = vertexNamed(QByteArray(RawJsonDecoder::maximumValue, 'x'));
        for (const QByteArray &bytes : {tooLong + after, tooLong.chopped(3) + after}) {
            const QStringList events = decodedInPieces(bytes, 2, 100'000);
            QCOMPARE(events.size(), 2);
            QVERIFY(events[0].startsWith("message "_L1) && events[0].contains("16 MiB"_L1));
            QVERIFY(events[1].contains("after"_L1));
        }
    }

    void longPlainLineIsSplit()
    {
        const QStringList events = decodedInPieces(QByteArray(10 << 20, 'x') + "\nend\n", 3, 100'000);
        QCOMPARE(events.size(), (10 << 20) / RawJsonDecoder::maximumLine + 1);
        QCOMPARE(events.last(), u"message end"_s);
    }

    /// Anything at all: never a crash, and every split the same.
    void soup()
    {
        const QByteArrayList ingredients{"{",  "}",   "[",       "]",         "\"",   "\\",   "\n", "\r", " ",
                                         "\t", "a:1", "-----\n", "\"logs\":", "\xff", "null", ",",  ":",  "{}\n"};
        for (quint32 seed = 1; seed <= 500; ++seed) {
            QRandomGenerator random(seed);
            QByteArray bytes;
            for (int i = 0; i < 60; ++i)
                bytes += ingredients[random.bounded(ingredients.size())];
            QCOMPARE(decodedInPieces(bytes, seed, 7), decoded(bytes));
        }
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nanoseconds");
        QTest::newRow("nanoseconds") << u"1970-01-01T00:00:01.000000002Z"_s << u"1000000002"_s;
        QTest::newRow("fewer digits") << u"1970-01-01T00:00:01.5Z"_s << u"1500000000"_s;
        QTest::newRow("no fraction") << u"1970-01-01T00:00:01Z"_s << u"1000000000"_s;
        QTest::newRow("an offset") << u"1970-01-01T01:00:01.1+01:00"_s << u"1100000000"_s;
        QTest::newRow("nothing") << QString() << u"-"_s;
        QTest::newRow("words") << u"the day after tomorrow, early"_s << u"-"_s;
        QTest::newRow("a month too many") << u"1970-13-01T00:00:01Z"_s << u"-"_s;
    }

    void moments()
    {
        QFETCH(const QString, text);
        const QString found = Describe::moment(nanosecondsFrom(text));
        QTEST(found, "nanoseconds");
    }
};

QTEST_GUILESS_MAIN(RawJsonDecoderTest)

#include "tst_rawjsondecoder.moc"
