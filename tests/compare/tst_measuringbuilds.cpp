// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparing.h"
#include "support/fakedocker.h"
#include "support/imagearchive.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Compare;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

using Status = MeasureOutcome::Status;

QByteArray archiveOf(qsizetype bytes)
{
    const QByteArray tar = TarBuilder().file("app", QByteArray(bytes, 'x')).bytes();
    return imageArchive({{{u"app:1"_s}, {{tar, {}, u"COPY app / # buildkit"_s}}}}, ArchiveShape::DockerSave);
}

/// Says that it works until it is told to stop.
const QByteArray endless = R"(trap 'exit 130' INT
echo '{"vertexes":[{"digest":"d","name":"[1/1] COPY app /","started":"2026-01-01T00:00:00Z"}]}' >&2
while :; do sleep 0.05; done)";

/// Each Dockerfile becomes an image of its own.
const QByteArray twoBuilds = R"(case "$*" in
*Dockerfile.single*) image_id=sha256:3333333333333333333333333333333333333333333333333333333333333333 ;;
esac
name_image "$@")";

/// Keeps the Dockerfile it is given, and what stands beside it.
const QByteArray keepingBuild =
    "for word; do case $word in --file=*) cp \"${word#--file=}\"* \"$here\"/ ;; esac; done\n"
    "name_image \"$@\"\n";

} // namespace

/// Builds and images of an engine that is a fake.
class MeasuringBuildsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_docker = std::make_unique<FakeDocker>();
        write(m_folder.filePath(u"Dockerfile"_s), "FROM scratch\nCOPY app /\n");
        write(m_folder.filePath(u"Dockerfile.single"_s), "FROM scratch\nCOPY app /\n");
        write(m_docker->path(u"small.tar"_s), archiveOf(1'000'000));
        write(m_docker->path(u"big.tar"_s), archiveOf(4'000'000));
        m_docker->script(u"buildx-build"_s, twoBuilds);
        m_docker->script(u"save"_s, R"(case $2 in sha256:3*) cat "$here/big.tar" ;; *) cat "$here/small.tar" ;; esac)");
        m_docker->script(u"image-inspect"_s, R"(printf '{"Id":"%s","Size":77}' "$5")");
    }

    void imageOfTheEngineIsMeasured()
    {
        const MeasureOutcome outcome = measured(u"image:app:1"_s);
        QCOMPARE(outcome.status, Status::Measured);
        QCOMPARE(outcome.side.image.contentBytes, 1'000'000);
        QCOMPARE(outcome.side.engineBytes, std::optional<qint64>(77));
        QCOMPARE(outcome.side.engineStore, u"overlay2"_s);
        QCOMPARE(outcome.side.engine, u"Docker Engine 26.1.5"_s);
        QVERIFY(outcome.side.buildSeconds.isEmpty());
        QVERIFY(m_docker->calls().contains(u"save app:1"_s));
    }

    void fileOfARevisionIsBuiltInTheContextOfNow()
    {
        write(m_folder.filePath(u".dockerignore"_s), "secret\n");
        if (!committed())
            QSKIP("git is not installed.");
        write(m_folder.filePath(u"Dockerfile"_s), "FROM scratch\n\n\nCOPY app /\n");
        m_docker->script(u"buildx-build"_s, keepingBuild);
        const MeasureOutcome outcome = measured(u"Dockerfile@HEAD"_s);
        QVERIFY2(outcome.status == Status::Measured, qPrintable(outcome.error.message));
        QCOMPARE(outcome.side.label, u"Dockerfile@HEAD"_s);
        QCOMPARE(outcome.side.origins.value(0).line, 2);
        QVERIFY(m_docker->calls().filter(u"buildx build"_s).constLast().endsWith(u' ' + m_folder.path()));
        QVERIFY(QFile::exists(m_docker->path(u"Dockerfile.dockerignore"_s)));
        QCOMPARE(measured(u"Dockerfile@nowhere"_s).status, Status::Unreadable);
    }

    void contextOfARevisionIsGits()
    {
        write(m_folder.filePath(u".dockerignore"_s), "secret\n");
        write(m_folder.filePath(u"app"_s), "as committed");
        if (!committed())
            QSKIP("git is not installed.");
        write(m_folder.filePath(u"app"_s), "as it is");
        write(m_folder.filePath(u".dockerignore"_s), "app\n");
        m_docker->script(u"buildx-build"_s, keepingBuild + "cp -R \"$word\" \"$here\"/context\n");
        MeasureRequest asked = request(u"Dockerfile@HEAD"_s);
        asked.variant.contextAtRevision = true;
        const MeasureOutcome outcome = measured(asked);
        QVERIFY2(outcome.status == Status::Measured, qPrintable(outcome.error.message));
        QCOMPARE(bytesOf(m_docker->path(u"context/app"_s)), "as committed");
        QCOMPARE(bytesOf(m_docker->path(u"Dockerfile.dockerignore"_s)), "secret\n");
        asked.variant.revision = u"nowhere"_s;
        QCOMPARE(measured(asked).status, Status::Unreadable);
    }

    void dockerfileIsBuiltAndMeasured()
    {
        const MeasureOutcome outcome = measured(u"Dockerfile"_s);
        QCOMPARE(outcome.status, Status::Measured);
        QCOMPARE(outcome.side.buildSeconds.size(), 1);
        QCOMPARE(outcome.side.origins.value(0).line, 2);
        QCOMPARE(outcome.build->imageId, QString::fromLatin1(FakeDocker::imageId));
        QVERIFY(m_docker->calls().contains(u"save "_s + outcome.build->imageId));
    }

    void whatGoesWrongSaysWhy_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("message");
        QTest::newRow("a failed build") << u"buildx-build"_s
                                        << QByteArray("echo 'ERROR: target stage \"x\"' >&2; exit 1")
                                        << Status::BuildFailed << u"target stage"_s;
        QTest::newRow("an engine that stopped")
            << u"buildx-build"_s << QByteArray("echo 'ERROR: Unavailable: error reading from server: EOF' >&2; exit 1")
            << Status::NoEngine << u"stopped"_s;
        QTest::newRow("a refused image") << u"save"_s << QByteArray("echo 'no space left on device' >&2; exit 1")
                                         << Status::Unreadable << u"disk"_s;
        QTest::newRow("an image cut in the middle")
            << u"save"_s << QByteArray("head -c 2000 \"$here/small.tar\"") << Status::Unreadable << QString();
        QTest::newRow("a client killed in the middle")
            << u"save"_s << QByteArray("head -c 2000 \"$here/small.tar\"; kill -9 $$") << Status::Unreadable
            << u"could not hand out"_s;
        QTest::newRow("no archive at all") << u"save"_s << QByteArray("echo hello") << Status::Unreadable << QString();
    }

    void whatGoesWrongSaysWhy()
    {
        QFETCH(const QString, command);
        QFETCH(const QByteArray, script);
        QFETCH(const QString, message);
        m_docker->script(command, script);
        const MeasureOutcome outcome = measured(u"Dockerfile"_s);
        QTEST(outcome.status, "status");
        QVERIFY2(!outcome.error.message.isEmpty() && outcome.error.message.contains(message),
                 qPrintable(outcome.error.message));
    }

    /// A client is not an engine: nothing is asked of one that does not answer.
    void engineThatDoesNotAnswerIsNone()
    {
        Engine::EngineInfo engine = m_docker->engine();
        engine.tier = Engine::Tier::None;
        engine.explanation = u"It is not running."_s;
        Measuring measuring(m_docker->environment());
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(request(u"image:app:1"_s), engine);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished[0][0].value<MeasureOutcome>().status, Status::NoEngine);
        QCOMPARE(finished[0][0].value<MeasureOutcome>().error.message, engine.explanation);
        QVERIFY(m_docker->calls().isEmpty());
    }

    void sizeOfTheEngineMayBeUnknown()
    {
        m_docker->answer(u"image-inspect"_s, {}, 1);
        const MeasureOutcome outcome = measured(u"image:app:1"_s);
        QCOMPARE(outcome.status, Status::Measured);
        QCOMPARE(outcome.side.engineBytes, std::nullopt);
    }

    void cancelEndsIt_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("while building") << u"buildx-build"_s << endless;
        QTest::newRow("while the engine prepares the archive") << u"save"_s << QByteArray("exec sleep 600");
        QTest::newRow("while reading") << u"save"_s << QByteArray("head -c 2000 \"$here/small.tar\"; exec sleep 600");
    }

    void cancelEndsIt()
    {
        QFETCH(const QString, command);
        QFETCH(const QByteArray, script);
        m_docker->script(command, script);
        Measuring measuring(m_docker->environment());
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(request(u"Dockerfile"_s), m_docker->engine());
        waitForCall(command);
        measuring.cancel();
        QVERIFY(finished.size() == 1 || finished.wait(30'000));
        QCOMPARE(finished[0][0].value<MeasureOutcome>().status, Status::Cancelled);
    }

    void destroyingItEndsIt_data() { cancelEndsIt_data(); }

    void destroyingItEndsIt()
    {
        QFETCH(const QString, command);
        QFETCH(const QByteArray, script);
        m_docker->script(command, script);
        auto measuring = std::make_unique<Measuring>(m_docker->environment());
        measuring->start(request(u"Dockerfile"_s), m_docker->engine());
        waitForCall(command);
        measuring.reset();
    }

    void twoDockerfilesAreBuiltAndCompared()
    {
        Comparing comparing(m_docker->environment());
        QSignalSpy compared(&comparing, &Comparing::compared);
        comparing.start({request(u"Dockerfile.single"_s), request(u"Dockerfile"_s)}, {}, m_docker->engine());
        QVERIFY(compared.wait(30'000));
        const auto comparison = compared[0][0].value<QList<Comparison>>().constFirst();
        QCOMPARE(comparison.difference(), -3'000'000);
        QCOMPARE(comparison.before.label, u"Dockerfile.single"_s);
        QCOMPARE(comparison.before.buildSeconds.size(), 1);
    }

    void failedSideEndsTheComparison()
    {
        m_docker->answer(u"buildx-build"_s, {}, 1, "ERROR: no\n");
        Comparing comparing(m_docker->environment());
        QSignalSpy ended(&comparing, &Comparing::ended);
        comparing.start({request(u"Dockerfile.single"_s), request(u"Dockerfile"_s)}, {}, m_docker->engine());
        QVERIFY(ended.wait(30'000));
        QCOMPARE(ended[0][0].value<qsizetype>(), 0);
        QCOMPARE(ended[0][1].value<MeasureOutcome>().status, Status::BuildFailed);
        QCOMPARE(m_docker->calls().filter(u"buildx build"_s).size(), 1);
    }

    void whatWasReadOnceIsNotReadAgain()
    {
        MeasureRequest asked = request(u"Dockerfile"_s);
        asked.readings = m_folder.filePath(u"readings"_s);
        for (int time = 0; time < 2; ++time) {
            Measuring measuring(m_docker->environment());
            QSignalSpy finished(&measuring, &Measuring::finished);
            measuring.start(asked, m_docker->engine());
            QVERIFY(finished.wait(30'000));
            const auto outcome = finished[0][0].value<MeasureOutcome>();
            QCOMPARE(outcome.status, Status::Measured);
            QCOMPARE(outcome.side.image.contentBytes, 1'000'000);
            QCOMPARE(m_docker->calls().filter(QRegularExpression(u"^save "_s)).size(), 1);
        }
    }

    void imageOfLayersThatWereReadIsNotReadAgain()
    {
        MeasureRequest asked = request(u"image:app:1"_s);
        asked.readings = m_folder.filePath(u"readings"_s);
        const MeasureOutcome first = measured(asked);
        QCOMPARE(first.status, Status::Measured);
        const QByteArray inspected =
            R"({"Id":"sha256:44","RepoTags":["app:2"],"Config":{"Env":["A=1"]},"RootFS":{"Layers":["%1"]}})";
        m_docker->answer(u"image-inspect"_s,
                         QByteArray(inspected).replace("%1", first.side.image.layers.constFirst().diffId.toUtf8()));
        m_docker->answer(u"image-history"_s,
                         "{\"CreatedBy\":\"ENV A=1\",\"Size\":\"0\"}\n"
                         "{\"CreatedBy\":\"COPY app / # buildkit\",\"Size\":\"1000000\"}\n");
        asked.variant.reference = u"app:2"_s;
        for (const qsizetype histories : {1, 1}) { // The second time the image itself is known.
            const MeasureOutcome second = measured(asked);
            QCOMPARE(second.status, Status::Measured);
            QCOMPARE(second.side.image.imageId, u"sha256:44"_s);
            QCOMPARE(second.side.image.references, QStringList{u"app:2"_s});
            QCOMPARE(second.side.image.contentBytes, 1'000'000);
            QCOMPARE(second.side.image.layers.constFirst().createdBy, u"COPY app / # buildkit"_s);
            QCOMPARE(second.side.image.configuration.environment, QStringList{u"A=1"_s});
            QCOMPARE(second.side.image.history.size(), 2);
            QCOMPARE(m_docker->calls().filter(QRegularExpression(u"^image history "_s)).size(), histories);
        }
        QCOMPARE(m_docker->calls().filter(QRegularExpression(u"^save "_s)).size(), 1);
    }

    void timedDockerfilesAreBuiltAnewAndFromTheCache()
    {
        Comparing comparing(m_docker->environment());
        QSignalSpy compared(&comparing, &Comparing::compared);
        Comparing::Options options;
        options.runs = 3;
        comparing.start({request(u"Dockerfile.single"_s), request(u"Dockerfile"_s)}, options, m_docker->engine());
        QVERIFY(compared.wait(60'000));
        const auto comparison = compared[0][0].value<QList<Comparison>>().constFirst();
        QCOMPARE(comparison.after.coldSeconds.size(), 3);
        QCOMPARE(comparison.after.warmSeconds.size(), 3);
        const Metric &cold = comparison.metric(Metric::Kind::BuildSeconds);
        QCOMPARE(cold.before, median(comparison.before.coldSeconds));
        QVERIFY2(cold.note.contains(u"median of 3"_s), qPrintable(cold.note));
        QVERIFY(comparison.metric(Metric::Kind::WarmSeconds).after.has_value());
        const QStringList builds = m_docker->calls().filter(u"buildx build"_s);
        QCOMPARE(builds.size(), 14);
        QCOMPARE(builds.filter(u"--no-cache"_s).size(), 6);
        // The names of the timed builds are taken off again, each time.
        QCOMPARE(m_docker->calls().filter(u"image rm stagecraft/timing:"_s).size(), 12);
    }

    /// At each turn of the event loop, between the two sides too.
    void comparisonCanBeCancelledAtAnyMoment()
    {
        for (int turns = 0;; ++turns) {
            Comparing comparing(m_docker->environment());
            QSignalSpy compared(&comparing, &Comparing::compared);
            QSignalSpy ended(&comparing, &Comparing::ended);
            comparing.start({archive(u"big.tar"_s), archive(u"small.tar"_s)}, {}, {});
            for (int turn = 0; turn < turns && compared.isEmpty(); ++turn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!compared.isEmpty())
                return;
            comparing.cancel();
            QTRY_COMPARE(compared.size() + ended.size(), 1);
            if (!ended.isEmpty())
                QCOMPARE(ended[0][1].value<MeasureOutcome>().status, Status::Cancelled);
            QVERIFY(!comparing.isRunning());
        }
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    /// Makes the folder a repository of git with all it has; false where there is no git.
    [[nodiscard]] bool committed() const
    {
        const QString program = QStandardPaths::findExecutable(u"git"_s);
        if (program.isEmpty())
            return false;
        // The fake client's PATH leads to nothing else.
        QFile::link(program, m_docker->path(u"git"_s));
        const auto git = [this](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(m_folder.path());
            process.start(u"git"_s,
                          QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.com"_s} + arguments);
            return process.waitForFinished(30'000) && process.exitCode() == 0;
        };
        return git({u"init"_s, u"--quiet"_s}) && git({u"add"_s, u"."_s})
            && git({u"commit"_s, u"--quiet"_s, u"--allow-empty"_s, u"--message=x"_s});
    }

    [[nodiscard]] MeasureRequest request(const QString &word) const
    {
        MeasureRequest request;
        const Result<Variant> variant = variantOf(word, m_folder.path());
        if (variant)
            request.variant = *variant;
        return request;
    }

    [[nodiscard]] MeasureRequest archive(const QString &name) const
    {
        return request(u"archive:"_s + m_docker->path(name));
    }

    [[nodiscard]] MeasureOutcome measured(const QString &word) const { return measured(request(word)); }

    [[nodiscard]] MeasureOutcome measured(const MeasureRequest &asked) const
    {
        Measuring measuring(m_docker->environment());
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(asked, m_docker->engine());
        const bool came = finished.wait(30'000);
        return came ? finished[0][0].value<MeasureOutcome>() : MeasureOutcome{};
    }

    void waitForCall(const QString &command) const
    {
        const QString words = QString(command).replace(u'-', u' ');
        QTRY_VERIFY(!m_docker->calls().filter(words).isEmpty());
    }

    std::unique_ptr<FakeDocker> m_docker;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MeasuringBuildsTest)

#include "tst_measuringbuilds.moc"
