// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/stageinspector.h"
#include "support/realengine.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

/// What can be done with a build and its stages, with a real engine and without a window.
class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<RealEngine>();
        QVERIFY2(m_engine->info().canBuild(), qPrintable(m_engine->info().explanation));
        if (!m_engine->hasBaseImage())
            QSKIP("The engine lacks the base image; ./dev engine base makes it.");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // Programs of this system but no terminal, so that none is opened.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QDir().mkpath(m_folder->filePath(u"bin"_s));
        QFile::link(m_engine->info().program, m_folder->filePath(u"bin/docker"_s));
        environment.insert(u"PATH"_s, m_folder->filePath(u"bin"_s));
        environment.remove(u"TERMINAL"_s);
        m_builds = std::make_unique<BuildController>(
            BuildPlaces{m_folder->filePath(u"data/builds.sqlite"_s), m_folder->filePath(u"options"_s), {}},
            environment);
        m_builds->checkEngine();
        QTRY_VERIFY_WITH_TIMEOUT(m_builds->canBuild(), 30'000);
        write(u"main.c"_s, "int main(void) { return 0; }\n");
        open(QByteArray("FROM ") + baseImage + " AS builder\n" + m_engine->mark()
             + "WORKDIR /src\nCOPY main.c ./\nRUN gcc -c main.c\nRUN exit 3\nFROM scratch\nCOPY --from=builder "
               "/src/main.o /\n");
    }

    void cleanup()
    {
        // Each record takes its image with it.
        const QList<Build::BuildRecord> records = m_builds->records().store().recent();
        for (const Build::BuildRecord &record : records)
            m_builds->records().remove(record.id);
        for (const Build::BuildRecord &record : records) {
            for (const QString &tag : record.tags)
                QTRY_VERIFY_WITH_TIMEOUT(!m_engine->holds(tag), 30'000);
        }
        m_session.reset();
        m_builds.reset();
        QCOMPARE(m_engine->danglingImages(), QStringList{});
        m_folder.reset();
    }

    void cleanupTestCase() { m_engine.reset(); }

    void aFailureIsToldWithItsPlace()
    {
        build();
        BuildRun &run = m_builds->current();
        QCOMPARE(run.outcome(), BuildRun::Outcome::Failed);
        QCOMPARE(run.messageLine(), 6);
        QCOMPARE(run.failedStage(), 0);
        const Build::BuildRecord record = m_builds->records().store().recent().constFirst();
        QCOMPARE(record.errorLine, 6);
        QCOMPARE(record.text, QByteArray()); // Of the whole record only.
        QVERIFY(m_builds->records().store().record(record.id)->text.contains("exit 3"));
    }

    void whatIsAboveAFailedStepCanBeBuilt()
    {
        m_builds->buildPart(m_session.get(), m_folder->path(), 0, 6);
        await();
        QCOMPARE(m_builds->current().outcome(), BuildRun::Outcome::Succeeded);
        const Build::BuildRecord record = m_builds->records().store().recent().constFirst();
        QCOMPARE(record.file, m_session->path());
        QVERIFY2(record.target.contains(u'6'), qPrintable(record.target));
        QVERIFY(record.tags.value(0).startsWith(u"stagecraft/"_s));
        QVERIFY(m_engine->holds(record.tags.value(0)));
        QCOMPARE(m_builds->current().steps()->steps().last().kind, Build::BuildStep::Kind::Export);
    }

    void aShellIsOfferedForTheStateBeforeAStep()
    {
        StageInspector inspector;
        inspector.setProperty("builds", QVariant::fromValue(m_builds.get()));
        QSignalSpy offered(&inspector, &StageInspector::commandOffered);
        inspector.openShell(m_session.get(), m_folder->path(), 0, 6);
        QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, 120'000);
        const QString command = offered.first().at(1).toString();
        QVERIFY2(command.contains(u"run --rm --interactive --tty --entrypoint=/bin/sh sha256:"_s), qPrintable(command));
    }

    void aStageWithoutAShellSaysSo()
    {
        open(QByteArray("FROM ") + baseImage + " AS builder\nFROM scratch\n" + m_engine->mark()
             + "COPY --from=builder /etc/passwd /\n");
        StageInspector inspector;
        inspector.setProperty("builds", QVariant::fromValue(m_builds.get()));
        QSignalSpy failed(&inspector, &StageInspector::failed);
        inspector.openShell(m_session.get(), m_folder->path(), 1, 0);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120'000);
    }

    void filesAreCopiedOutAndNothingStays()
    {
        open(QByteArray("FROM ") + baseImage + " AS builder\n" + m_engine->mark()
             + "WORKDIR /src\nCOPY main.c ./\nRUN gcc -c main.c\nFROM scratch\n");
        StageInspector inspector;
        inspector.setProperty("builds", QVariant::fromValue(m_builds.get()));
        QSignalSpy copied(&inspector, &StageInspector::copied);
        inspector.copyOut(m_session.get(), m_folder->path(), 0, u"src/main.o"_s, QUrl::fromLocalFile(m_folder->path()));
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 120'000);
        QVERIFY(QFileInfo(m_folder->filePath(u"main.o"_s)).size() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(
            RealEngine::answer({u"ps"_s, u"--all"_s, u"--quiet"_s, u"--filter=label=stagecraft.inspection"_s})
                .trimmed(),
            QByteArray(), 30'000);
    }

    void aStepThatRanSaysWhy()
    {
        open(QByteArray("FROM ") + baseImage + " AS builder\n" + m_engine->mark()
             + "WORKDIR /src\nCOPY main.c ./\nRUN gcc -c main.c\n");
        write(u"main.c"_s,
              "int main(void) { return " + QByteArray::number(QDateTime::currentMSecsSinceEpoch() % 100'000) + "; }\n");
        build();
        QCOMPARE(m_builds->current().outcome(), BuildRun::Outcome::Succeeded);
        build();
        QCOMPARE(m_builds->current().cacheText(), u"3 of 3 cached"_s);
        write(u"main.c"_s,
              "int main(void) { return " + QByteArray::number(QDateTime::currentMSecsSinceEpoch() % 100'000)
                  + "+1; }\n");
        m_builds->predict(m_session.get(), m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(m_builds->forecast().contains(u"main.c"_s), 30'000);
        build();
        const BuildStepModel *steps = m_builds->current().steps();
        QStringList reasons;
        for (int row = 0; row < steps->rowCount(); ++row)
            reasons.append(steps->data(steps->index(row), BuildStepModel::ReasonRole).toString());
        reasons.removeAll(QString());
        QCOMPARE(reasons.size(), 2);
        QVERIFY2(reasons.at(0).contains(u"main.c"_s), qPrintable(reasons.at(0)));
        QVERIFY2(reasons.at(1).contains(u"COPY main.c ./"_s), qPrintable(reasons.at(1)));
    }

    void everyStageIsWeighed()
    {
        open(QByteArray("FROM ") + baseImage + " AS builder\n" + m_engine->mark()
             + "RUN head -c 3000000 /dev/zero > /big\nFROM scratch\n" + m_engine->mark()
             + "COPY --from=builder /big /small\n");
        m_builds->weighStages(m_session.get(), m_folder->path());
        QVERIFY(m_builds->isWeighing());
        QTRY_VERIFY_WITH_TIMEOUT(!m_builds->isWeighing(), 120'000);
        const BuildStatus &status = m_session->buildStatus();
        const StepStatus builder = status.stages.value(m_session->stageIds().at(0));
        const StepStatus last = status.stages.value(m_session->stageIds().at(1));
        QCOMPARE(last.bytes, 3'000'000);
        QCOMPARE(last.layers, 1);
        QVERIFY(builder.bytes > 50'000'000);
        QCOMPARE(status.lines.value(3).bytes, 3'000'000);
        QCOMPARE(status.lines.value(6).bytes, 3'000'000);
        QVERIFY(
            RealEngine::answer({u"image"_s, u"ls"_s, u"--format"_s, u"{{.Repository}}"_s}).indexOf("stagecraft/stages-")
            < 0);
    }

    void anEarlierBuildCanBeLookedAt()
    {
        open(QByteArray("FROM ") + baseImage + '\n' + m_engine->mark() + "RUN echo \"said long ago\"; echo "
             + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\n');
        build();
        const qint64 id = m_builds->records().store().recent().constFirst().id;
        build();
        m_builds->showRecord(id);
        QVERIFY(m_builds->showsPast());
        BuildRun *run = m_builds->run();
        QCOMPARE(run->record(), id);
        QCOMPARE(run->outcome(), BuildRun::Outcome::Succeeded);
        run->showStep(0);
        QVERIFY2(run->log()->allText().contains(u"said long ago"_s), qPrintable(run->log()->allText()));
        QVERIFY(run->command().contains(u"docker buildx build"_s));
        m_builds->showCurrent();
        QVERIFY(!m_builds->showsPast());
    }

    void buildsWaitForTheirTurn()
    {
        open(QByteArray("FROM ") + baseImage + '\n' + m_engine->mark() + "RUN echo turn\n");
        m_builds->build(m_session.get(), m_folder->path());
        m_builds->build(m_session.get(), m_folder->path());
        m_builds->build(m_session.get(), m_folder->path());
        QCOMPARE(m_builds->waiting(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_builds->waiting(), 1, 120'000);
        m_builds->cancelWaiting();
        await();
        QCOMPARE(m_builds->records().store().recent().size(), 2);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void open(const QByteArray &text)
    {
        write(u"Dockerfile"_s, text);
        m_session = std::make_unique<DocumentSession>();
        QVERIFY(m_session->document()->open(m_folder->filePath(u"Dockerfile"_s)));
        m_session->settle();
    }

    void build()
    {
        m_builds->build(m_session.get(), m_folder->path());
        await();
    }

    void await() { QTRY_VERIFY_WITH_TIMEOUT(!m_builds->isRunning(), 120'000); }

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BuildController> m_builds;
    std::unique_ptr<DocumentSession> m_session;
};

QTEST_MAIN(InspectionTest)
#include "tst_inspection.moc"
