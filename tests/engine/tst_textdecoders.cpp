// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/builddecoder.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Engine;
using namespace Qt::StringLiterals;

namespace {

constexpr Nanoseconds second = 1'000'000'000;

struct Streams
{
    QByteArray output;
    QByteArray errors;
};

/// The events as text, a line each: what a person would want to know of them.
QStringList described(const BuildEvents &events)
{
    QStringList lines;
    for (const BuildEvent &event : events) {
        if (const auto *vertex = std::get_if<Vertex>(&event)) {
            const QString state = !vertex->error.isEmpty() ? u"failed: "_s + vertex->error
                : vertex->cached                           ? u"cached"_s
                : vertex->completed
                ? u"done "_s + QString::number(static_cast<double>(*vertex->completed - *vertex->started) / 1e9)
                : u"running"_s;
            lines.append(vertex->digest + u" | "_s + vertex->name + u" | "_s + state);
        } else if (const auto *log = std::get_if<VertexLog>(&event)) {
            lines.append(log->vertex + u" %1> "_s.arg(log->stream) + QString::fromUtf8(log->data).trimmed());
        } else if (const auto *message = std::get_if<EngineMessage>(&event)) {
            lines.append(u"says "_s + message->text);
        } else if (const auto *location = std::get_if<ErrorLocation>(&event)) {
            lines.append(u"at %1:%2"_s.arg(location->file).arg(location->line));
        } else if (const auto *warning = std::get_if<VertexWarning>(&event)) {
            lines.append(warning->vertex + u" warns "_s + warning->message);
        } else if (const auto *status = std::get_if<VertexStatus>(&event)) {
            lines.append(status->vertex + u" works on "_s + status->id);
        }
    }
    return lines;
}

/// Each stream is split into pieces of \a size bytes; 0: of random sizes.
BuildEvents decoded(Tier tier, const Streams &streams, qsizetype size)
{
    const auto decoder = buildDecoder(tier);
    BuildEvents events;
    const auto pieces = [size](const QByteArray &bytes, const auto &feed) {
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype length =
                std::min<qsizetype>(size > 0 ? size : QRandomGenerator::global()->bounded(1, 200), bytes.size() - at);
            feed(QByteArrayView(bytes).sliced(at, length));
            at += length;
        }
    };
    pieces(streams.output, [&](QByteArrayView piece) { events += decoder->feedOutput(piece, 10 * second); });
    pieces(streams.errors, [&](QByteArrayView piece) { events += decoder->feedErrors(piece, 10 * second); });
    return events + decoder->finish(10 * second);
}

QByteArray content(const QString &name)
{
    QFile file(QStringLiteral(STAGECRAFT_SOURCE "/tests/engine/recordings/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(Streams)

/// Clients that tell of a build by text for people.
class TextDecodersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<Streams>("streams");
        QTest::addColumn<QStringList>("events");
        const auto plain = [](const char *name, const QByteArray &errors, const QStringList &events) {
            QTest::newRow(name) << Tier::Text << Streams{{}, errors} << events;
        };
        const auto podman = [](const char *name, const QByteArray &output, const QByteArray &errors,
                               const QStringList &events) {
            QTest::newRow(name) << Tier::Podman << Streams{output, errors} << events;
        };
        plain("a step", "#4 [a 1/2] RUN x\n#4 0.123 hello\n#4 DONE 2.5s\n",
              {u"#4 | [a 1/2] RUN x | running"_s, u"#4 1> hello"_s, u"#4 | [a 1/2] RUN x | done 2.5"_s});
        plain("what is printed may look like anything",
              "#4 RUN x\n#4 0.1 DONE 0.1s\n#4 0.2 CACHED\n#4 0.3 \n#4 0.4\n#4 DONE 1.0s\n",
              {u"#4 | RUN x | running"_s, u"#4 1> DONE 0.1s"_s, u"#4 1> CACHED"_s, u"#4 1> "_s, u"#4 1> "_s,
               u"#4 | RUN x | done 1"_s});
        plain("interleaved", "#4 A\n#5 B\n#4 0.1 a\n#4 ...\n\n#5 B\n#5 CACHED\n\n#4 A\n#4 DONE 1s\n",
              {u"#4 | A | running"_s, u"#5 | B | running"_s, u"#4 1> a"_s, u"#5 | B | cached"_s, u"#4 | A | done 1"_s});
        plain("of an old client",
              "#1 [internal] load\n#1 sha256:abcd\n#1 transferring dockerfile: 38B done\n#1 DONE 0.0s\n",
              {u"#1 | [internal] load | running"_s, u"#1 works on transferring dockerfile: 38B"_s,
               u"#1 | [internal] load | done 0"_s});
        plain("an error",
              "#4 RUN x\n#4 ERROR: exit code: 1\n------\n > RUN x:\n------\nDockerfile:3\n--------------------\n   3 | "
              ">>> RUN x\n--------------------\nERROR: failed to solve\n",
              {u"#4 | RUN x | running"_s, u"#4 | RUN x | failed: exit code: 1"_s, u"says ------"_s, u"says  > RUN x:"_s,
               u"says ------"_s, u"says Dockerfile:3"_s, u"at Dockerfile:3"_s, u"says --------------------"_s,
               u"says    3 | >>> RUN x"_s, u"says --------------------"_s, u"says ERROR: failed to solve"_s});
        plain("cancelled, with a warning, without a last line end", "#4 RUN x\r\n#4 WARN: careful\r\n#4 CANCELED",
              {u"#4 | RUN x | running"_s, u"#4 warns careful"_s, u"#4 | RUN x | failed: context canceled"_s});
        podman("one stage",
               "STEP 1/3: FROM a\nSTEP 2/3: RUN x\nhello\n--> 0123456789ab\nSTEP 3/3: CMD y\nCOMMIT app\n--> "
               "76a9f3f8ae3\nSuccessfully tagged "
               "localhost/app:latest\n76a9f3f8ae3852ab8936fc136ccb11f694d157571aed97aa53cb82fd27663940\n",
               {},
               {u"step:1:1:1 | [1/3] FROM a | running"_s, u"step:1:1:1 | [1/3] FROM a | done 0"_s,
                u"step:1:2:1 | [2/3] RUN x | running"_s, u"step:1:2:1 1> hello"_s,
                u"step:1:2:1 | [2/3] RUN x | done 0"_s, u"step:1:3:1 | [3/3] CMD y | running"_s,
                u"step:1:3:1 | [3/3] CMD y | done 0"_s, u"commit | exporting to image | running"_s,
                u"commit | exporting to image | done 0"_s, u"says Successfully tagged localhost/app:latest"_s});
        podman("cached", "[2/2] STEP 2/4: COPY a b\n--> Using cache 0123456789abcdef\n--> 0123456789ab\n", {},
               {u"step:2:2:2 | [stage-1 2/4] COPY a b | running"_s, u"step:2:2:2 | [stage-1 2/4] COPY a b | cached"_s});
    }

    void texts()
    {
        QFETCH(const Tier, tier);
        QFETCH(const Streams, streams);
        QFETCH(const QStringList, events);
        QCOMPARE(described(decoded(tier, streams, 1'000'000)), events);
        QCOMPARE(described(decoded(tier, streams, 1)), events);
        for (int run = 0; run < 20; ++run)
            QCOMPARE(described(decoded(tier, streams, 0)), events);
    }

    void aRecordedFailureOfBuildah()
    {
        const Streams streams{content(u"buildah1.28-failed.stdout"_s), content(u"buildah1.28-failed.stderr"_s)};
        QVERIFY(!streams.output.isEmpty() && !streams.errors.isEmpty());
        const QStringList events = described(decoded(Tier::Podman, streams, 7));
        QVERIFY(events.contains(u"step:1:2:3 | [stage-0 2/2] ADD bb.tar / | done 0"_s));
        const QStringList failed = events.filter(u"step:2:4:3 |"_s);
        QCOMPARE(failed.size(), 2);
        QVERIFY2(failed.last().contains(u"failed: Error: building at STEP"_s), qPrintable(failed.last()));
        QCOMPARE(described(decoded(Tier::Podman, streams, 1)), events);
    }

    void recordedBuildsOfPodman()
    {
        const QStringList built = described(decoded(Tier::Podman, {content(u"podman4.3-ok.stdout"_s), {}}, 5));
        QCOMPARE(built.filter(u"running"_s).size(), 7);
        QCOMPARE(built.filter(u"| done"_s).size(), 7);
        QVERIFY(built.contains(u"step:3:2:3 | [stage-2 2/3] COPY --from=one /x /y | done 0"_s));
        const QStringList cached = described(decoded(Tier::Podman, {content(u"podman4.3-cached.stdout"_s), {}}, 5));
        QCOMPARE(cached.filter(u"| cached"_s).size(), 4);
        QCOMPARE(cached.filter(u">"_s).size(), 0); // Nothing of it is what a step printed.
    }

    void anyBytesAreTaken()
    {
        QRandomGenerator random(7);
        const QByteArrayList words{
            "#1 ", "#22 ", "DONE ", "0.1 ",           "CACHED",  "STEP 1/2: ", "[1/2] ", "--> ",  "COMMIT",
            "\n",  "\r",   "\xff",  QByteArray(1, 0), "Error: ", "sha256:",    "{",      "------"};
        for (int run = 0; run < 3'000; ++run) {
            QByteArray bytes;
            for (int word = random.bounded(40); word > 0; --word)
                bytes += random.bounded(4) == 0 ? QByteArray(1, static_cast<char>(random.bounded(256)))
                                                : words.at(random.bounded(words.size()));
            for (const Tier tier : {Tier::Text, Tier::Podman, Tier::Live}) {
                const QStringList events = described(decoded(tier, {bytes, bytes}, 1'000'000));
                QCOMPARE(described(decoded(tier, {bytes, bytes}, 1)), events);
            }
        }
    }

    void aLineWithoutEndIsBounded()
    {
        const BuildEvents events =
            decoded(Tier::Podman, {"STEP 1/1: RUN x\n" + QByteArray(10'000'000, 'a'), {}}, 65'536);
        for (const BuildEvent &event : events) {
            if (const auto *log = std::get_if<VertexLog>(&event))
                QVERIFY(log->data.size() <= (64 << 10) + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TextDecodersTest)
#include "tst_textdecoders.moc"
