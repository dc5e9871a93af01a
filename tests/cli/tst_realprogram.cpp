// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "support/realengine.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <csignal>

using namespace Stagecraft;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

/// The built program with a real engine.
class RealProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s))); // Not into anybody's own history.
        m_engine = std::make_unique<RealEngine>();
        if (!m_engine->hasBaseImage())
            QSKIP("The engine lacks the base image; ./dev engine base makes it.");
        const QByteArray from = QByteArray("FROM ") + baseImage;
        write(u"Dockerfile"_s,
              from + " AS builder\nRUN head -c 300000 /dev/zero > /app\nFROM scratch\nCOPY --from=builder /app /app\n");
        write(u"Dockerfile.single"_s, from + "\nRUN head -c 300000 /dev/zero > /app\n");
        write(u"Dockerfile.failing"_s, from + "\n\nRUN echo speaking; exit 9\n");
        // No other build may be at the same work: the engine would do it once for both.
        const QByteArray own = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        write(u"Dockerfile.endless"_s, from + "\nRUN echo begun; sleep 600; echo " + own + "\n");
    }

    void cleanupTestCase()
    {
        if (m_engine)
            QCOMPARE(m_engine->danglingImages(), QStringList{});
        m_engine.reset();
    }

    void engineIsDescribed()
    {
        Program program = run({u"engine"_s, u"--format=json"_s});
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.json()["canBuild"_L1].toBool(), true);
        QCOMPARE(program.json()["version"_L1].toString(), m_engine->info().version);
    }

    void buildIsToldAndWeighed()
    {
        Program program = run({u"build"_s, u"."_s, u"--json"_s});
        QVERIFY2(program.exitCode() == 0, program.errors());
        verifyEvents(program.events());
        const QJsonObject last = program.events().last();
        QCOMPARE(last["contentBytes"_L1].toInteger(), 300'000);
        QVERIFY(m_engine->holds(last["imageId"_L1].toString()));
        bool told = false;
        for (const QJsonObject &event : program.events())
            told =
                told || (event["name"_L1].toString().contains(u"COPY --from"_s) && event["lines"_L1][0].toInt() == 4);
        QVERIFY(told);
    }

    void imageIsMeasured()
    {
        const QString name = u"stagecraft/test:"_s + QString::number(QCoreApplication::applicationPid());
        QCOMPARE(run({u"build"_s, u"."_s, u"-t"_s, name, u"--no-measure"_s}).exitCode(), 0);
        Program program = run({u"measure"_s, u"image:"_s + name, u"-f"_s, u"Dockerfile"_s, u"--format=json"_s});
        QVERIFY2(program.exitCode() == 0, program.errors());
        verifyMeasurement(program.json());
        QCOMPARE(program.json()["reference"_L1].toString(), name);
        QCOMPARE(program.json()["contentBytes"_L1].toInteger(), 300'000);
        QCOMPARE(program.json()["layers"_L1][0]["line"_L1].toInt(), 4);
    }

    void twoDockerfilesAreCompared()
    {
        Program program = run({u"compare"_s, u"Dockerfile.single"_s, u"Dockerfile"_s, u"--format=json"_s});
        QVERIFY2(program.exitCode() == 0, program.errors());
        const QJsonObject comparison = program.json();
        verifyComparison(comparison);
        QVERIFY(comparison["reductionPercent"_L1]["contentBytes"_L1].toDouble() > 95);
        qint64 sum = 0;
        const QJsonArray causes = comparison["causes"_L1].toArray();
        for (const auto cause : causes)
            sum += cause["bytes"_L1].toInteger();
        QCOMPARE(sum, 300'000 - comparison["before"_L1]["contentBytes"_L1].toInteger());
    }

    void budgetIsKeptOrNot()
    {
        Program over =
            run({u"compare"_s, u"Dockerfile"_s, u"Dockerfile.single"_s, u"--max-size=1MB"_s, u"--format=markdown"_s});
        QCOMPARE(over.exitCode(), 1);
        QVERIFY2(over.output().contains('|'), over.output());
        QVERIFY2(over.errors().contains("more than the 1"), over.errors());
        Program within = run({u"compare"_s, u"Dockerfile.single"_s, u"Dockerfile"_s, u"--max-size=1MB"_s});
        QCOMPARE(within.exitCode(), 0);
    }

    void failureIsAComplaintAboutItsLine()
    {
        Program program = run({u"build"_s, u"Dockerfile.failing"_s});
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(program.errors().contains("stagecraft: Dockerfile.failing:3:1: "), program.errors());
        QVERIFY2(program.errors().contains("exit code 9"), program.errors());
        QVERIFY2(program.errors().contains("speaking"), program.errors());
        QCOMPARE(run({u"compare"_s, u"Dockerfile.failing"_s, u"Dockerfile"_s}).exitCode(), 1);
    }

    void interruptEndsABuild()
    {
        Program program = run({u"build"_s, u"Dockerfile.endless"_s});
        QVERIFY2(program.hasSaid("begun\n"), program.errors());
        QCOMPARE(::kill(static_cast<pid_t>(program.id()), SIGINT), 0);
        QCOMPARE(program.exitCode(), 130);
        QCOMPARE(RealEngine::processesWith(m_folder.filePath(u"Dockerfile.endless"_s)), QStringList{});
    }

    void engineThatIsNotThere()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DOCKER_HOST"_s, u"unix:///nonexistent/docker.sock"_s);
        for (const QStringList &words :
             {QStringList{u"build"_s, u"."_s}, QStringList{u"engine"_s}, QStringList{u"measure"_s, u"image:a:1"_s}}) {
            Program program(words, m_folder.path(), environment);
            QCOMPARE(program.exitCode(), 3);
            QVERIFY2(program.errors().contains("engine is not running"), program.errors());
        }
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray marked = text + m_engine->mark();
        QCOMPARE(file.write(marked), marked.size());
    }

    [[nodiscard]] Program run(const QStringList &arguments) const
    {
        return {arguments, m_folder.path(), QProcessEnvironment::systemEnvironment()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RealEngine> m_engine;
};

QTEST_GUILESS_MAIN(RealProgramTest)

#include "tst_realprogram.moc"
