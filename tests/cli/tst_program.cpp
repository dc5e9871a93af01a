// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrecordstore.h"
#include "program.h"
#include "support/fakedocker.h"
#include "support/imagearchive.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <csignal>

using namespace Stagecraft;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray archiveOf(qsizetype bytes)
{
    const QByteArray tar = TarBuilder().file("app", QByteArray(bytes, 'x')).bytes();
    return imageArchive({{{u"app:1"_s}, {{tar, {}}}}}, ArchiveShape::DockerSave);
}

/// Tells one step and goes on until it is interrupted.
const QByteArray endless = R"(trap 'exit 130' INT
echo '{"vertexes":[{"digest":"d","name":"[2/2] RUN make","started":"2026-01-01T00:00:00Z"}]}' >&2
while :; do sleep 0.05; done)";

const QByteArray failure = R"(cat >&2 <<'EVENTS'
{"vertexes":[{"digest":"d","name":"[2/2] RUN make","started":"2026-01-01T00:00:00Z"}]}
{"logs":[{"vertex":"d","stream":2,"data":"bm8K"}]}
{"vertexes":[{"digest":"d","name":"[2/2] RUN make","started":"2026-01-01T00:00:00Z","completed":"2026-01-01T00:00:01Z","error":"executor failed running [/bin/sh -c make]: exit code: 2"}]}
ERROR: failed to solve: executor failed running [/bin/sh -c make]: exit code: 2
EVENTS
exit 1)";

} // namespace

/// The sub-commands that use an engine, as processes, with an engine that is a fake.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_docker = std::make_unique<FakeDocker>();
        write(m_docker->path(u"image.tar"_s), archiveOf(1'000'000));
        m_docker->script(u"save"_s, "cat \"$here/image.tar\"");
        m_docker->script(u"buildx-build"_s, "replay buildx0.30-engine20.10-ok.rawjson; name_image \"$@\"");
        write(m_folder.filePath(u"Dockerfile"_s), "FROM acme/base:1\nRUN make\n");
        write(m_folder.filePath(u"big.tar"_s), archiveOf(4'000'000));
        write(m_folder.filePath(u"small.tar"_s), archiveOf(1'000'000));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("build");
        QTest::addColumn<int>("code");
        const QByteArray success = "name_image \"$@\"";
        const auto row = [](const QString &words, const QByteArray &build, int code) {
            QTest::addRow("%s, %d", qUtf8Printable(words), code) << words << build << code;
        };
        row(u"build ."_s, success, 0);
        row(u"build Dockerfile --no-measure"_s, success, 0);
        row(u"build ."_s, failure, 1);
        row(u"build . --no-cache"_s, "exit 130", 1);
        row(u"build . --json"_s, failure, 1);
        row(u"build . --load --push"_s, success, 2);
        row(u"build . --platform linux/amd64,linux/arm64"_s, success, 2);
        row(u"build . -t UPPER"_s, success, 1);
        row(u"build nothing"_s, success, 2);
        row(u"build ."_s, "echo 'ERROR: Unavailable: error reading from server: EOF' >&2; exit 1", 3);
        row(u"build . --pull"_s, "kill -9 $$", 3);
        row(u"compare big.tar small.tar"_s, success, 0);
        row(u"compare big.tar Dockerfile"_s, success, 0);
        row(u"compare big.tar Dockerfile"_s, failure, 1);
        row(u"compare big.tar small.tar --max-size 1MB"_s, success, 0);
        row(u"compare small.tar big.tar --max-size 1MB"_s, success, 1);
        row(u"compare big.tar small.tar --max-size much"_s, success, 2);
        row(u"compare big.tar"_s, success, 2);
        row(u"compare big.tar small.tar --bandwidth 0"_s, success, 2);
        row(u"compare big.tar Dockerfile@HEAD"_s, success, 2);
        row(u"measure image:app:1"_s, success, 0);
        row(u"measure big.tar --max-size 3MiB"_s, success, 1);
        row(u"measure Dockerfile"_s, success, 2);
        row(u"measure image:--output=x"_s, success, 2);
        row(u"engine"_s, success, 0);
    }

    void exitCodes()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, build);
        m_docker->script(u"buildx-build"_s, build);
        Program program(words.split(u' '), m_folder.path(), m_docker->environment());
        const int code = program.exitCode();
        QTEST(code, "code");
        QVERIFY2(code == 0 || program.errors().contains("stagecraft: "), program.errors());
    }

    void withoutAnEngine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        for (const auto &words : {u"build ."_s, u"compare big.tar Dockerfile"_s, u"measure image:a:1"_s, u"engine"_s})
            QTest::newRow(qUtf8Printable(words)) << words << 3;
        for (const auto &words : {u"compare big.tar small.tar"_s, u"measure big.tar"_s})
            QTest::newRow(qUtf8Printable(words)) << words << 0;
    }

    void withoutAnEngine()
    {
        QFETCH(const QString, words);
        m_docker->remove();
        Program program(words.split(u' '), m_folder.path(), m_docker->environment());
        const int code = program.exitCode();
        QTEST(code, "code");
        if (code == 3)
            QVERIFY2(program.errors().contains("Docker or Podman was not found"), program.errors());
    }

    void interruptEndsIt_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("sign");
        QTest::newRow("build") << u"build ."_s << QByteArray("RUN make");
        QTest::newRow("compare") << u"compare big.tar Dockerfile"_s << QByteArray("Building");
    }

    void interruptEndsIt()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, sign);
        m_docker->script(u"buildx-build"_s, endless);
        Program program(words.split(u' '), m_folder.path(), m_docker->environment());
        QVERIFY2(program.hasSaid(sign), program.errors());
        QCOMPARE(::kill(static_cast<pid_t>(program.id()), SIGINT), 0);
        QCOMPARE(program.exitCode(), 130);
        QVERIFY(program.errors().contains("Cancelled."));
    }

    void interruptWhileWeighingEndsIt()
    {
        m_docker->script(u"save"_s, "touch \"$here/saving\"\nwhile :; do sleep 0.05; done");
        Program program({u"build"_s, u"."_s}, m_folder.path(), m_docker->environment());
        QTRY_VERIFY(QFile::exists(m_docker->path(u"saving"_s)));
        QCOMPARE(::kill(static_cast<pid_t>(program.id()), SIGINT), 0);
        QCOMPARE(program.exitCode(), 130);
        QVERIFY2(program.errors().contains("the image is built, but not weighed"), program.errors());
    }

#ifdef Q_OS_LINUX
    void killLeavesNoBuildBehind()
    {
        m_docker->script(u"buildx-build"_s, "echo $$ > \"$here/client\"\n" + endless);
        Program program({u"build"_s, u"."_s}, m_folder.path(), m_docker->environment());
        QVERIFY2(program.hasSaid("RUN make"), program.errors());
        QFile file(m_docker->path(u"client"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto client = static_cast<pid_t>(file.readAll().trimmed().toLongLong());
        QVERIFY(client > 0);
        QCOMPARE(::kill(static_cast<pid_t>(program.id()), SIGKILL), 0);
        QTRY_COMPARE(::kill(client, 0), -1);
    }
#endif

    void buildTellsEvents()
    {
        Program program({u"build"_s, u"."_s, u"--json"_s}, m_folder.path(), m_docker->environment());
        QCOMPARE(program.exitCode(), 0);
        const QList<QJsonObject> events = program.events();
        verifyEvents(events);
        QCOMPARE(events.first()["file"_L1].toString(), m_folder.filePath(u"Dockerfile"_s));
        QCOMPARE(events.first()["command"_L1][1].toString(), u"buildx"_s);
        const QJsonObject &last = events.last();
        QCOMPARE(last["status"_L1].toString(), u"succeeded"_s);
        QCOMPARE(last["imageId"_L1].toString(), QString::fromLatin1(FakeDocker::imageId));
        QCOMPARE(last["contentBytes"_L1].toInteger(), 1'000'000);
        QVERIFY(last["error"_L1].isNull());
        QVERIFY2(program.errors().isEmpty(), program.errors());
    }

    void buildIsInTheHistoryOfTheWindow()
    {
        for (const QString &words : {u"build . --no-record"_s, u"build ."_s}) {
            Program program(words.split(u' '), m_folder.path(), m_docker->environment());
            QCOMPARE(program.exitCode(), 0);
        }
        const Build::BuildRecordStore store(m_docker->path(u".local/share/stagecraft/builds.sqlite"_s));
        const QList<Build::BuildRecord> records = store.recent(m_folder.filePath(u"Dockerfile"_s));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.constFirst().status, Build::BuildOutcome::Status::Succeeded);
        QCOMPARE(records.constFirst().contentBytes, std::optional<qint64>(1'000'000));
        QVERIFY(!records.constFirst().steps.isEmpty());
        QVERIFY(QFile::exists(store.logFile(records.constFirst().id)));
        QVERIFY(store.unfinished().isEmpty());
    }

    void failedBuildTellsWhere()
    {
        m_docker->script(u"buildx-build"_s, failure);
        Program program({u"build"_s, u"--progress=json"_s}, m_folder.path(), m_docker->environment());
        QCOMPARE(program.exitCode(), 1);
        verifyEvents(program.events());
        const QJsonObject error = program.events().last()["error"_L1].toObject();
        verifyKeys(error, "kind message line stage");
        QCOMPARE(error["line"_L1].toInt(), 2);
        QCOMPARE(error["kind"_L1].toString(), u"instruction"_s);
        QCOMPARE(program.errors(), QByteArray("stagecraft: Dockerfile:2:1: RUN make failed with exit code 2.\n"));
    }

    void lostEngineIsAnEventToo()
    {
        m_docker->remove();
        Program program({u"build"_s, u"--json"_s}, m_folder.path(), m_docker->environment());
        QCOMPARE(program.exitCode(), 3);
        const QList<QJsonObject> events = program.events();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0]["format"_L1].toString(), u"stagecraft-build/1"_s);
        QCOMPARE(events[0]["status"_L1].toString(), u"lost"_s);
        QCOMPARE(events[0]["error"_L1]["kind"_L1].toString(), u"not-found"_s);
    }

    void comparisonAndMeasurementAreTheirFormats()
    {
        Program compare({u"compare"_s, u"big.tar"_s, u"image:app:1"_s, u"--format=json"_s}, m_folder.path(),
                        m_docker->environment());
        QCOMPARE(compare.exitCode(), 0);
        verifyComparison(compare.json());
        QCOMPARE(compare.json()["causes"_L1][0]["bytes"_L1].toInteger(), -3'000'000);
        Program measure({u"measure"_s, u"image:app:1"_s, u"--format=json"_s}, m_folder.path(), m_docker->environment());
        QCOMPARE(measure.exitCode(), 0);
        verifyMeasurement(measure.json());
        QCOMPARE(measure.json()["engineBytes"_L1].toInteger(), 2'024'662);
    }

    void markdownIsATable()
    {
        Program program({u"compare"_s, u"big.tar"_s, u"small.tar"_s, u"--format"_s, u"markdown"_s}, m_folder.path(),
                        m_docker->environment());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(program.output().contains("| --- |") || program.output().contains("|---"), program.output());
        QVERIFY2(program.output().contains("75 %"), program.output());
    }

    void picturesAreDrawnWithoutADisplay_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *words, const QByteArray &start, const QByteArray &part) {
            QTest::newRow(words) << QString::fromLatin1(words) << start << part;
        };
        row("--format svg", "<?xml", "#f7f8fa");
        row("--format svg --theme dark", "<?xml", "#14181d");
        row("--format svg --svg-text", "<?xml", ">from acme/base:1</text>");
        row("--format pdf", "%PDF", "/Title");
        row("--format png --scale 1", "\x89PNG", "IDAT");
    }

    void picturesAreDrawnWithoutADisplay()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, part);
        QProcessEnvironment environment = m_docker->environment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        Program program(QStringList{u"graph"_s, u"Dockerfile"_s} + words.split(u' '), m_folder.path(), environment);
        QVERIFY2(program.exitCode() == 0, program.errors());
        QVERIFY(program.output().startsWith(start));
        QVERIFY(program.output().contains(part));
    }

    void engineIsDescribed()
    {
        Program program({u"engine"_s, u"--format=json"_s}, m_folder.path(), m_docker->environment());
        QCOMPARE(program.exitCode(), 0);
        verifyKeys(program.json(),
                   "format tier canBuild program name version context remote builder driver explanation");
        QCOMPARE(program.json()["tier"_L1].toString(), u"live"_s);
        QCOMPARE(program.json()["program"_L1].toString(), m_docker->path(u"docker"_s));
    }

private:
    std::unique_ptr<FakeDocker> m_docker;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ProgramTest)

#include "tst_program.moc"
