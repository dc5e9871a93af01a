// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sessionrun.h"
#include "support/realengine.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray from(const QByteArray &lines)
{
    return QByteArray("FROM ") + baseImage + '\n' + lines;
}

QStringList temporaryFiles()
{
    return QDir::temp().entryList({u"stagecraft-build-*"_s});
}

} // namespace

class RealBuildsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A folder of our own, so that what others build at the same time is not taken for ours.
        qputenv("TMPDIR", m_temporary.path().toUtf8());
        m_engine = std::make_unique<RealEngine>();
        QVERIFY2(m_engine->info().canBuild(), qPrintable(m_engine->info().explanation));
        if (!m_engine->hasBaseImage())
            QSKIP("The engine lacks the base image; ./dev engine base makes it.");
    }

    void cleanupTestCase() { m_engine.reset(); }

    void cleanup()
    {
        QCOMPARE(temporaryFiles(), QStringList{});
        if (m_engine)
            QCOMPARE(m_engine->danglingImages(), QStringList{});
    }

    void imageIsThereAfterwards()
    {
        const auto run = newRun(from("RUN printf 'one\\ntwo \\377\\n' && echo three >&2\n"));
        run->request.noCache = true; // Or a second run of this test has nothing to show.
        const BuildOutcome outcome = run->run();
        QVERIFY2(outcome.status == BuildOutcome::Status::Succeeded, qPrintable(outcome.error.detail));
        QVERIFY(m_engine->holds(outcome.imageId));
        QCOMPARE(imageNamed(outcome.tags.at(0)), outcome.imageId);
        QVERIFY(outcome.seconds > 0);
        const BuildStep step = stepNamed(run->session(), u"RUN printf"_s);
        QCOMPARE(step.lines, QList<int>{2});
        QCOMPARE(step.stages, QList<int>{0});
        QCOMPARE(step.mapping, MappingQuality::Exact);
        QCOMPARE(step.state, BuildStep::State::Done);
        const QString id = QString::number(step.id);
        QVERIFY(run->logLines().contains(id + u".1 one"_s));
        QVERIFY(run->logLines().contains(id + u".1 two \ufffd"_s));
        QVERIFY(run->logLines().contains(id + u".2 three"_s));
    }

    void equalWorkServesItsStages()
    {
        const QByteArray base = QByteArray("FROM ") + baseImage;
        const auto run = newRun(base + " AS a\nRUN echo same > /x\n" + base + " AS b\nRUN echo same > /x\n" + base
                                + " AS unused\nRUN echo never\nFROM a\nCOPY --from=b /x /y\n");
        QCOMPARE(run->run().status, BuildOutcome::Status::Succeeded);
        QCOMPARE(stepNamed(run->session(), u"RUN echo same"_s).lines, (QList<int>{2, 4}));
        QCOMPARE(stepNamed(run->session(), u"FROM "_s).stages, (QList<int>{0, 1}));
        QCOMPARE(stepNamed(run->session(), u"COPY --from=b"_s).lines, QList<int>{8});
        QCOMPARE(stepNamed(run->session(), u"echo never"_s).id, 0);
    }

    void failuresSayWhereAndWhy_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("RUN") << QByteArray("RUN true\n\nRUN echo 'no space left on device' && \\\n  exit 7\n")
                             << u"instruction"_s << 4 << u"exit code 7"_s;
        QTest::newRow("COPY") << QByteArray("RUN true\nCOPY missing.txt /\n") << u"instruction"_s << 3
                              << u"missing.txt"_s;
        QTest::newRow("COPY --from") << QByteArray("COPY --from=0 /nothing /\nRUN true\n") << u"dockerfile"_s << 2
                                     << QString();
        QTest::newRow("syntax") << QByteArray("RUNN make\n") << u"dockerfile"_s << 2 << u"RUNN"_s;
        QTest::newRow("an empty instruction") << QByteArray("COPY one\n") << u"dockerfile"_s << 2 << u"COPY"_s;
    }

    void failuresSayWhereAndWhy()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QString, kind);
        QFETCH(const int, line);
        QFETCH(const QString, message);
        const auto run = newRun(from(lines));
        const BuildOutcome outcome = run->run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Failed);
        QVERIFY2(outcome.error.message.contains(message), qPrintable(outcome.error.message));
        QCOMPARE(outcome.error.kind, kind);
        QCOMPARE(outcome.error.line, line);
        QCOMPARE(outcome.error.stage, 0);
        QVERIFY(!m_engine->holds(privateTag(run->request)));
    }

    void unknownTargetIsAWrongRequest()
    {
        const auto run = newRun(from("RUN true\n"));
        run->request.target = u"nothing"_s;
        const BuildOutcome outcome = run->run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Failed);
        QCOMPARE(outcome.error.kind, u"request"_s);
    }

    void cancelInTheMiddleLeavesNothing()
    {
        const QString token = u"sleep 6"_s + QString::number(QRandomGenerator::global()->bounded(100'000, 999'999));
        const auto run = newRun(from("RUN echo begun; " + token.toUtf8() + '\n'));
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(!run->logLines().filter(u"begun"_s).isEmpty(), 60'000);
        run->session().cancel();
        const BuildOutcome outcome = run->end();
        QCOMPARE(outcome.status, BuildOutcome::Status::Cancelled);
        QCOMPARE(stepNamed(run->session(), u"echo begun"_s).state, BuildStep::State::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(RealEngine::processesWith(token), QStringList{}, 30'000);
        QCOMPARE(RealEngine::processesWith(run->request.file), QStringList{});
        QVERIFY(!m_engine->holds(privateTag(run->request)));
    }

    void buildOfTheSameSupersedesTheImage()
    {
        const QByteArray before = from("RUN echo before > /x\n");
        const auto first = newRun(before);
        const BuildOutcome old = first->run();
        QCOMPARE(old.status, BuildOutcome::Status::Succeeded);
        const auto second = newRun(from("RUN echo after > /x\n"));
        second->request.file = writeOver(first->request.file, from("RUN echo after > /x\n") + m_engine->mark());
        const BuildOutcome fresh = second->run();
        QCOMPARE(fresh.status, BuildOutcome::Status::Succeeded);
        QCOMPARE(fresh.tags, old.tags);
        QVERIFY(fresh.imageId != old.imageId);
        QVERIFY(m_engine->holds(fresh.imageId));
        QVERIFY(!m_engine->holds(old.imageId));
    }

    void imageOfOthersIsNotTakenAway()
    {
        const auto first = newRun(from("RUN echo kept > /x\n"));
        const BuildOutcome old = first->run();
        const QString other = u"stagecraft/test:"_s + old.tags.value(0).section(u':', 1);
        (void)RealEngine::answer({u"tag"_s, old.imageId, other});
        const auto second = newRun(from("RUN echo other > /x\n"));
        second->request.file = writeOver(first->request.file, from("RUN echo other > /x\n") + m_engine->mark());
        QCOMPARE(second->run().status, BuildOutcome::Status::Succeeded);
        QCOMPARE(imageNamed(other), old.imageId);
    }

    void textOfAnOlderClientTellsTheSame()
    {
        Engine::EngineInfo engine = m_engine->info();
        engine.tier = Engine::Tier::Text;
        const QByteArray text = QByteArray("FROM ") + baseImage
            + " AS one\nRUN echo said; sleep 0.3\nFROM scratch\nCOPY --from=one /etc/passwd /\n";
        SessionRun run(text + m_engine->mark(), QProcessEnvironment::systemEnvironment(), engine);
        run.request.noCache = true;
        const BuildOutcome outcome = run.run();
        QVERIFY2(outcome.status == BuildOutcome::Status::Succeeded, qPrintable(outcome.error.detail));
        QVERIFY(run.command().contains(u"--progress=plain"_s));
        const BuildStep step = stepNamed(run.session(), u"RUN echo said"_s);
        QCOMPARE(step.lines, QList<int>{2});
        QCOMPARE(step.state, BuildStep::State::Done);
        QVERIFY2(step.seconds >= 0.3, qPrintable(QString::number(step.seconds)));
        QVERIFY(run.logLines().contains(QString::number(step.id) + u".1 said"_s));
        QCOMPARE(stepNamed(run.session(), u"COPY --from"_s).lines, QList<int>{4});

        SessionRun failing(from("RUN true\nRUN exit 5\n") + m_engine->mark(), QProcessEnvironment::systemEnvironment(),
                           engine);
        const BuildOutcome failed = failing.run();
        QCOMPARE(failed.status, BuildOutcome::Status::Failed);
        QCOMPARE(failed.error.line, 3);
        QVERIFY2(failed.error.message.contains(u"exit code 5"_s), qPrintable(failed.error.message));
    }

    void outputsAreWhereTheyWereAskedFor()
    {
        const QTemporaryDir out;
        const auto archived = newRun(from("RUN echo archived > /x\n"));
        archived->request.output = BuildRequest::Output::Archive;
        archived->request.destination = out.filePath(u"image.tar"_s);
        const BuildOutcome outcome = archived->run();
        QVERIFY2(outcome.status == BuildOutcome::Status::Succeeded, qPrintable(outcome.error.detail));
        QFile archive(archived->request.destination);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QCOMPARE(archive.read(262).last(5), QByteArray("ustar"));

        const auto copied = newRun(from("RUN true\nFROM scratch\nCOPY --from=0 /etc/passwd /taken\n"));
        copied->request.output = BuildRequest::Output::Folder;
        copied->request.destination = out.filePath(u"files"_s);
        const BuildOutcome written = copied->run();
        QVERIFY2(written.status == BuildOutcome::Status::Succeeded, qPrintable(written.error.detail));
        QVERIFY(QFileInfo(out.filePath(u"files/taken"_s)).size() > 0);
        QVERIFY(!m_engine->holds(privateTag(copied->request)));
    }

    void oneStageIsBuiltAnewAndLabelsAreSet()
    {
        const QByteArray text =
            QByteArray("FROM ") + baseImage + " AS one\nRUN echo first\nFROM one AS two\nRUN echo second\n";
        QCOMPARE(newRun(text)->run().status, BuildOutcome::Status::Succeeded);
        const auto again = newRun(text);
        again->request.noCacheStages = {u"two"_s};
        again->request.labels = {{u"org.example.note"_s, u"a b=c"_s}};
        const BuildOutcome outcome = again->run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Succeeded);
        QCOMPARE(stepNamed(again->session(), u"echo first"_s).state, BuildStep::State::Cached);
        QCOMPARE(stepNamed(again->session(), u"echo second"_s).state, BuildStep::State::Done);
        QVERIFY(RealEngine::answer({u"image"_s, u"inspect"_s, outcome.imageId})
                    .contains("\"org.example.note\": \"a b=c\""));
    }

    void secretArgumentIsOnNoCommandLineAndInNoLog()
    {
        const QString value = u"correct-horse-%1"_s.arg(QRandomGenerator::global()->bounded(100'000, 999'999));
        const auto run = newRun(from("ARG API_TOKEN\nRUN echo \"it is $API_TOKEN\"; sleep 1\n"));
        run->request.arguments = {{u"API_TOKEN"_s, value}};
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(!run->logLines().filter(u"it is"_s).isEmpty(), 60'000);
        QCOMPARE(RealEngine::processesWith(value), QStringList{});
        QCOMPARE(run->end().status, BuildOutcome::Status::Succeeded);
        QVERIFY(run->logLines().filter(value).isEmpty());
        QCOMPARE(run->logLines().filter(u"it is ***"_s).size(), 1);
        QVERIFY(!run->command().join(u' ').contains(value));
        QVERIFY(!run->description().contains(value));
    }

    void secretIsMaskedAndNotInTheImage()
    {
        qputenv("STAGECRAFT_TEST_TOKEN", "correct-horse-battery");
        const auto run = newRun(from("RUN --mount=type=secret,id=token echo \"it is $(cat /run/secrets/token)\"\n"));
        run->request.secrets = {u"id=token,env=STAGECRAFT_TEST_TOKEN"_s};
        run->request.noCache = true;
        const BuildOutcome outcome = run->run();
        QVERIFY2(outcome.status == BuildOutcome::Status::Succeeded, qPrintable(outcome.error.detail));
        QCOMPARE(run->logLines().filter(u"it is ***"_s).size(), 1);
        QVERIFY(run->logLines().filter(u"correct-horse"_s).isEmpty());
    }

private:
    /// A build of \a dockerfile whose image carries our mark.
    [[nodiscard]] std::unique_ptr<SessionRun> newRun(const QByteArray &dockerfile) const
    {
        return std::make_unique<SessionRun>(dockerfile + m_engine->mark(), QProcessEnvironment::systemEnvironment(),
                                            m_engine->info());
    }

    static QString writeOver(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written.", qUtf8Printable(path));
        return path;
    }

    static QString imageNamed(const QString &name)
    {
        return QString::fromUtf8(
            RealEngine::answer({u"image"_s, u"inspect"_s, u"--format"_s, u"{{.Id}}"_s, name}).trimmed());
    }

    static BuildStep stepNamed(const BuildSession &session, const QString &part)
    {
        for (const BuildStep &step : session.steps()) {
            if (step.name.contains(part))
                return step;
        }
        return {};
    }

    QTemporaryDir m_temporary;
    std::unique_ptr<RealEngine> m_engine;
};

QTEST_GUILESS_MAIN(RealBuildsTest)

#include "tst_realbuilds.moc"
