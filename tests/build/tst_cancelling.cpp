// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sessionrun.h"
#include "support/fakedocker.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

/// Starts a step, then goes on until somebody ends it.
const QByteArray endless =
    R"(echo '{"vertexes":[{"digest":"d","name":"[1/1] RUN make","started":"2026-01-01T00:00:00Z"}]}' >&2
while :; do sleep 0.05; done)";

constexpr auto dockerfile = "FROM scratch\nRUN make\n";

} // namespace

class CancellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientIsAskedToStop()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "trap 'exit 130' INT\n" + endless);
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.start();
        QTRY_COMPARE(run.session().steps().size(), 1);
        QVERIFY(run.session().isRunning() && !run.session().isCancelling());
        run.session().cancel();
        QVERIFY(run.session().isCancelling());
        run.session().cancel();
        const BuildOutcome outcome = run.end();
        QCOMPARE(outcome.status, BuildOutcome::Status::Cancelled);
        QCOMPARE(outcome.error.kind, u"cancelled"_s);
        QCOMPARE(run.session().steps()[0].state, BuildStep::State::Cancelled);
        QVERIFY(!run.session().isRunning() && !run.session().isCancelling());
        QCOMPARE(run.endings(), 1);
    }

    void clientThatDoesNotListenIsKilled()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "trap '' INT\n" + endless);
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.session().setPatience(std::chrono::milliseconds{100}, std::chrono::milliseconds{100});
        run.start();
        QTRY_COMPARE(run.session().steps().size(), 1);
        run.session().cancel();
        QCOMPARE(run.end().status, BuildOutcome::Status::Cancelled);
    }

    void clientThatFailsOfItsOwnMeanwhileIsCancelledToo()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "trap 'echo ERROR: no >&2; exit 1' INT\n" + endless);
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.start();
        QTRY_COMPARE(run.session().steps().size(), 1);
        run.session().cancel();
        QCOMPARE(run.end().status, BuildOutcome::Status::Cancelled);
    }

    void buildThatIsDoneAllTheSameIsASuccess()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "trap 'name_image \"$@\"; exit 0' INT\n" + endless);
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.start();
        QTRY_COMPARE(run.session().steps().size(), 1);
        run.session().cancel();
        QCOMPARE(run.end().status, BuildOutcome::Status::Succeeded);
    }

    void atOnceStartsNoBuild()
    {
        FakeDocker docker;
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.start();
        run.session().cancel();
        QCOMPARE(run.endings(), 0);
        QCOMPARE(run.end().status, BuildOutcome::Status::Cancelled);
        QVERIFY(docker.calls().filter(u"buildx build"_s).isEmpty());
    }

    void whileTheEngineIsAskedBefore()
    {
        FakeDocker docker;
        docker.script(u"image-inspect"_s, "exec sleep 600");
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.start();
        QTRY_COMPARE(docker.calls().size(), 1);
        run.session().cancel();
        QCOMPARE(run.end().status, BuildOutcome::Status::Cancelled);
        QVERIFY(docker.calls().filter(u"buildx build"_s).isEmpty());
    }

    void whileTheEngineIsAskedAfterwards()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "name_image \"$@\"");
        docker.script(u"image-inspect"_s, "case $5 in sha256:*) exec sleep 600 ;; esac; exit 1");
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.start();
        QTRY_COMPARE(docker.calls().size(), 3);
        run.session().cancel();
        QCOMPARE(run.end().status, BuildOutcome::Status::Cancelled);
    }

    void beforeAndAfterChangesNothing()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "name_image \"$@\"");
        SessionRun run(dockerfile, docker.environment(), docker.engine());
        run.session().cancel();
        QCOMPARE(run.run().status, BuildOutcome::Status::Succeeded);
        run.session().cancel();
        QCOMPARE(run.endings(), 1);
    }
};

QTEST_GUILESS_MAIN(CancellingTest)

#include "tst_cancelling.moc"
