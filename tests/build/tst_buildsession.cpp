// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sessionrun.h"
#include "support/fakedocker.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addCase(FakeDocker &docker, const QDir &folder)
{
    const QStringList scripts = folder.entryList({u"*.sh"_s}, QDir::Files);
    for (const QString &name : scripts)
        docker.script(name.chopped(3), content(folder.filePath(name)));
}

} // namespace

/*!
    A case is a folder: `Dockerfile`, `buildx-build.sh` (what the fake client
    does when told to build it) and further scripts of the fake, `outcome` (how the build ends, and its
    steps), and, where they matter, `log` and `messages`.
*/
class BuildSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(STAGECRAFT_CASES));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qUtf8Printable(name)) << cases.filePath(name);
    }

    void cases()
    {
        QFETCH(const QString, folder);
        const QDir at(folder);
        FakeDocker docker;
        addCase(docker, at);
        SessionRun run(content(at.filePath(u"Dockerfile"_s)), docker.environment(), docker.engine());
        const BuildOutcome outcome = run.run();
        QCOMPARE(run.description(), QString::fromUtf8(content(at.filePath(u"outcome"_s))));
        if (at.exists(u"log"_s))
            QCOMPARE(run.logLines().join(u'\n') + u'\n', QString::fromUtf8(content(at.filePath(u"log"_s))));
        if (at.exists(u"messages"_s))
            QCOMPARE(run.messages().join(u'\n') + u'\n', QString::fromUtf8(content(at.filePath(u"messages"_s))));
        const bool succeeded = outcome.status == BuildOutcome::Status::Succeeded;
        QCOMPARE(outcome.imageId, succeeded ? QString::fromLatin1(FakeDocker::imageId) : QString());
        QCOMPARE(run.endings(), 1);
        QVERIFY(!run.session().isRunning());
    }

    void engineThatCannotBuildIsNotCalled()
    {
        FakeDocker docker;
        Engine::EngineInfo engine = docker.engine();
        engine.tier = Engine::Tier::Legacy;
        engine.explanation = u"buildx is missing."_s;
        SessionRun run("FROM scratch\n", docker.environment(), engine);
        const BuildOutcome outcome = run.run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Lost);
        QCOMPARE(outcome.error.kind, u"buildx-missing"_s);
        QCOMPARE(outcome.error.message, engine.explanation);
        QVERIFY(docker.calls().isEmpty());
    }

    void podmanIsFollowedInItsOrder()
    {
        FakeDocker docker;
        docker.script(u"build"_s,
                      "cat <<'END'\n[1/3] STEP 1/3: FROM base AS one\n[1/3] STEP 2/3: ENV A=b\n--> 0123456789ab\n"
                      "[1/3] STEP 3/3: RUN make\nmade it\n--> 1123456789ab\n[3/3] STEP 1/2: FROM scratch\n"
                      "[3/3] STEP 2/2: COPY --from=one /x /y\n--> Using cache 2123456789ab\n[3/3] COMMIT x\nEND\n"
                      "name_image \"$@\"\n");
        Engine::EngineInfo engine = docker.engine();
        engine.tier = Engine::Tier::Podman;
        SessionRun run("FROM base AS one\nENV A=b\nRUN make\nFROM base AS unused\nRUN never\nFROM scratch\nCOPY "
                       "--from=one /x /y\n",
                       docker.environment(), engine);
        QCOMPARE(run.run().status, BuildOutcome::Status::Succeeded);
        QVERIFY(run.command().contains(u"--jobs=1"_s));
        QStringList steps;
        for (const BuildStep &step : run.session().steps())
            steps.append(step.name + u" %1 %2"_s.arg(step.lines.value(0)).arg(stepStateName(step.state)));
        const QStringList expected{u"[stage-0 1/3] FROM base AS one 1 done"_s,
                                   u"[stage-0 2/3] ENV A=b 2 done"_s,
                                   u"[stage-0 3/3] RUN make 3 done"_s,
                                   u"[stage-2 1/2] FROM scratch 6 done"_s,
                                   u"[stage-2 2/2] COPY --from=one /x /y 7 cached"_s,
                                   u"exporting to image 0 interrupted"_s};
        QCOMPARE(steps, expected);
        QCOMPARE(run.logLines(), QStringList{u"3.1 made it"_s});
    }

    void missingClientIsALoss()
    {
        FakeDocker docker;
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        docker.remove();
        const BuildOutcome outcome = run.run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Lost);
        QCOMPARE(outcome.error.kind, u"not-found"_s);
    }

    void requestThatCannotBeBuiltIsNotTried()
    {
        FakeDocker docker;
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        run.request.tags = {u"--output=/"_s};
        QCOMPARE(run.run().error.kind, u"request"_s);
        QVERIFY(docker.calls().isEmpty());
    }

    void clientIsCalledAsTold()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "name_image \"$@\"");
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        run.request.tags = {u"acme/app:2"_s};
        const BuildOutcome outcome = run.run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Succeeded);
        QCOMPARE(outcome.tags, run.request.tags);
        QVERIFY(outcome.seconds > 0);
        QCOMPARE(docker.calls()[0], run.command().sliced(1).join(u' '));
        QCOMPARE(docker.calls().last(),
                 u"image inspect --format {{json .}} "_s + QLatin1StringView(FakeDocker::imageId));
    }

    void pushedImageNeedNotBeHere()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "exit 0");
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        run.request.tags = {u"registry.example/app:1"_s};
        run.request.output = BuildRequest::Output::Push;
        QCOMPARE(run.run().status, BuildOutcome::Status::Succeeded);
        QVERIFY(run.command().contains(u"--push"_s));
    }

    void buildsOnce()
    {
        FakeDocker docker;
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        run.start();
        run.start();
        QCOMPARE(run.endings(), 0);
        (void)run.end();
        run.start();
        QTest::qWait(50);
        QCOMPARE(run.endings(), 1);
        QCOMPARE(docker.calls().filter(u"buildx build"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(BuildSessionTest)

#include "tst_buildsession.moc"
