// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/enginedetector.h"
#include "engine/enginefolders.h"
#include "support/fakedocker.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft::Engine;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

EngineInfo found(const QProcessEnvironment &environment)
{
    EngineDetector detector(environment);
    QSignalSpy checked(&detector, &EngineDetector::checked);
    detector.check();
    return checked.wait(20'000) ? detector.info() : EngineInfo{};
}

/// Changes a working fake into the case of a row.
using Change = void (*)(FakeDocker &);

} // namespace

Q_DECLARE_METATYPE(Change)

class EngineDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workingEngineIsDescribed()
    {
        const FakeDocker docker;
        QCOMPARE(found(docker.environment()), docker.engine());
    }

    void nothingIsChangedByAsking()
    {
        const FakeDocker docker;
        QVERIFY(found(docker.environment()).canBuild());
        const QStringList expected{u"buildx inspect"_s,
                                   u"buildx ls"_s,
                                   u"context inspect --format {{.Endpoints.docker.Host}}"_s,
                                   u"context ls --format {{.Name}}"_s,
                                   u"info --format {{json .}}"_s,
                                   u"version --format {{json .}}"_s};
        QStringList calls = docker.calls();
        calls.sort();
        QCOMPARE(calls, expected);
    }

    /// So that another can be chosen, also where the chosen one is gone.
    void contextsAreTheChoiceWhereNoEngineAnswers()
    {
        FakeDocker docker;
        docker.script(u"context-ls"_s, R"([ "$DOCKER_CONTEXT" = default ] && printf 'default\nfar\n')");
        docker.answer(u"version"_s, {}, 1, "Cannot connect to the Docker daemon at unix:///x.\n");
        QProcessEnvironment environment = docker.environment();
        environment.insert(u"DOCKER_CONTEXT"_s, u"gone"_s);
        const EngineInfo info = found(environment);
        QCOMPARE(info.tier, Tier::None);
        QCOMPARE(info.contexts, (QStringList{u"default"_s, u"far"_s}));
    }

    void buildersOutOfReachAreNotWaitedForForEver()
    {
        FakeDocker docker;
        docker.script(u"buildx-ls"_s, "exec sleep 600");
        EngineDetector detector(docker.environment());
        detector.setTimeLimit(std::chrono::milliseconds{2'000});
        QSignalSpy checked(&detector, &EngineDetector::checked);
        detector.check();
        QVERIFY(checked.wait(20'000));
        QCOMPARE(detector.info().tier, Tier::Live);
        QVERIFY(detector.info().builders.isEmpty());
        QCOMPARE(detector.info().builder, u"default"_s);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<QString>("explanation");
        const auto row = [](const char *name, Change change, Tier tier, const QString &explanation) {
            QTest::newRow(name) << change << tier << explanation;
        };
        row("no client", [](FakeDocker &docker) { docker.remove(); }, Tier::None, u"Docker or Podman was not found"_s);
        row(
            "no engine",
            [](FakeDocker &docker) {
                docker.answer(u"version"_s, R"({"Client":{"Version":"26.1.5","Context":"desk"},"Server":null})", 1,
                              "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n");
            },
            Tier::None, u"its engine is not running (context desk)"_s);
        row(
            "not allowed",
            [](FakeDocker &docker) {
                docker.answer(u"version"_s, R"({"Client":{"Version":"26.1.5"},"Server":null})", 1,
                              "permission denied while trying to connect to the Docker daemon socket\n");
            },
            Tier::None, u"may not use the Docker socket"_s);
        row(
            "an unknown refusal",
            [](FakeDocker &docker) { docker.answer(u"version"_s, {}, 1, "the moon is in the way\n"); }, Tier::None,
            u"the moon is in the way"_s);
        row(
            "lost between two questions",
            [](FakeDocker &docker) { docker.answer(u"info"_s, {}, 1, "error during connect: EOF\n"); }, Tier::None,
            u"engine is not running"_s);
        row(
            "no buildx",
            [](FakeDocker &docker) {
                docker.answer(u"info"_s, R"({"Driver":"overlay2","ClientInfo":{"Plugins":[]}})");
            },
            Tier::Legacy, u"buildx"_s);
        row(
            "a broken buildx",
            [](FakeDocker &docker) {
                docker.answer(u"info"_s,
                              R"({"ClientInfo":{"Plugins":[{"Name":"buildx","Version":"v0.30.1","Err":"exec"}]}})");
            },
            Tier::Legacy, u"buildx"_s);
        row(
            "an old buildx",
            [](FakeDocker &docker) {
                docker.answer(u"info"_s, R"({"ClientInfo":{"Plugins":[{"Name":"buildx","Version":"v0.12.1"}]}})");
            },
            Tier::Text, u"buildx 0.12.1 tells of a build in text only"_s);
        row(
            "podman alone",
            [](FakeDocker &docker) {
                docker.rename(u"podman"_s);
                docker.answer(u"version"_s, "4.3.1\n");
            },
            Tier::Podman, u"Podman builds one step after another"_s);
        row(
            "podman by its service",
            [](FakeDocker &docker) {
                docker.answer(u"version"_s,
                              R"({"Client":{"Version":"26.1.5"},"Server":{"Components":[{"Name":"Podman Engine"}]}})");
            },
            Tier::Podman, u"Podman builds one step after another"_s);
        row(
            "podman under docker's name",
            [](FakeDocker &docker) {
                docker.answer(u"version"_s, R"({"Client":{"APIVersion":"4.3.1","Version":"4.3.1"}})", 0,
                              "Emulate Docker CLI using podman.\n");
                docker.answer(u"info"_s, R"({"host":{"buildahVersion":"1.28.2"},"store":{},"version":{}})");
                docker.answer(u"context-inspect"_s, {}, 125, "Error: unrecognized command\n");
            },
            Tier::Podman, u"Podman builds one step after another"_s);
    }

    void whatIsMissingIsSaid()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, explanation);
        FakeDocker docker;
        change(docker);
        const EngineInfo info = found(docker.environment());
        QTEST(info.tier, "tier");
        QVERIFY2(info.explanation.contains(explanation), qPrintable(info.explanation));
        QCOMPARE(info.canBuild(), info.tier == Tier::Text || info.tier == Tier::Podman);
    }

    void newerBuildxAndContainerdStore()
    {
        FakeDocker docker;
        docker.answer(u"info"_s,
                      R"({"Driver":"overlayfs","DriverStatus":[["driver-type","io.containerd.snapshotter.v1"]],
            "ClientInfo":{"Plugins":[{"Name":"buildx","Version":"v0.13.0"},{"Name":"other","Version":"9"}]}})");
        const EngineInfo info = found(docker.environment());
        QCOMPARE(info.tier, Tier::Live);
        QCOMPARE(info.buildxVersion, u"0.13.0"_s);
        QVERIFY(info.containerdStore);
    }

    void builderThatCannotBeInspectedIsUnknown()
    {
        FakeDocker docker;
        docker.answer(u"buildx-inspect"_s, {}, 1, "ERROR: no builder \"gone\" found\n");
        const EngineInfo info = found(docker.environment());
        QCOMPARE(info.tier, Tier::Live);
        QCOMPARE(info.builder, QString());
    }

    void onlyWhatABuildNeedsCanBeAsked()
    {
        const FakeDocker docker;
        EngineDetector detector(docker.environment());
        QSignalSpy checked(&detector, &EngineDetector::checked);
        detector.check(EngineDetector::Extent::ForBuilding);
        QVERIFY(checked.wait(20'000));
        QVERIFY(detector.info().canBuild());
        QVERIFY(detector.info().builders.isEmpty());
        QVERIFY(!docker.calls().contains(u"buildx ls"_s));
        QVERIFY(docker.calls().filter(u"context ls"_s).isEmpty());
    }

    void foldersOfTheUsualEnginesAreAdded()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(u".rd/bin"_s));
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"PATH"_s, u"/usr/bin"_s);
        const QStringList folders = withEngineFolders(environment).value(u"PATH"_s).split(u':');
        QCOMPARE(folders.first(), u"/usr/bin"_s);
        QVERIFY(folders.contains(home.filePath(u".rd/bin"_s)));
        QVERIFY(!folders.contains(home.filePath(u".orbstack/bin"_s)));
        QCOMPARE(withEngineFolders(withEngineFolders(environment)).value(u"PATH"_s), folders.join(u':'));
    }

    void distance_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("remote");
        QTest::newRow("a local context") << QString() << u"unix:///var/run/docker.sock"_s << false;
        QTest::newRow("a context over ssh") << QString() << u"ssh://me@far"_s << true;
        QTest::newRow("DOCKER_HOST wins") << u"tcp://10.0.0.1:2375"_s << u"unix:///var/run/docker.sock"_s << true;
        QTest::newRow("a local DOCKER_HOST wins") << u"unix:///tmp/x.sock"_s << u"ssh://me@far"_s << false;
    }

    void aNamedContextRulesOverAnAddress()
    {
        FakeDocker docker;
        docker.answer(u"context-inspect"_s, "ssh://me@far\n");
        QProcessEnvironment environment = docker.environment();
        environment.insert(u"DOCKER_HOST"_s, u"unix:///tmp/x.sock"_s);
        environment.insert(u"DOCKER_CONTEXT"_s, u"default"_s);
        const EngineInfo info = found(environment);
        QVERIFY(info.remote);
        QCOMPARE(info.context, u"default"_s);
    }

    void distance()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, endpoint);
        FakeDocker docker;
        docker.answer(u"context-inspect"_s, endpoint.toUtf8() + '\n');
        QProcessEnvironment environment = docker.environment();
        if (!host.isEmpty())
            environment.insert(u"DOCKER_HOST"_s, host);
        const EngineInfo info = found(environment);
        QTEST(info.remote, "remote");
        QCOMPARE(info.context, host.isEmpty() ? u"default"_s : host);
    }

    void engineThatDoesNotAnswerIsGivenUp()
    {
        FakeDocker docker;
        docker.script(u"info"_s, "exec sleep 600");
        EngineDetector detector(docker.environment());
        detector.setTimeLimit(std::chrono::milliseconds{300});
        QSignalSpy checked(&detector, &EngineDetector::checked);
        detector.check();
        QVERIFY(checked.wait(20'000));
        QCOMPARE(detector.info().tier, Tier::None);
        QVERIFY(detector.info().explanation.contains(u"did not answer"_s));
    }

    void newCheckDropsTheOneUnderWay()
    {
        FakeDocker docker;
        docker.script(u"version"_s, "exec sleep 600");
        EngineDetector detector(docker.environment());
        QSignalSpy checked(&detector, &EngineDetector::checked);
        detector.check();
        QVERIFY(detector.isChecking());
        docker.answer(u"version"_s, R"({"Client":{"Version":"26.1.5"},"Server":{"Version":"27.0.1"}})");
        detector.check();
        QVERIFY(checked.wait(20'000));
        QCOMPARE(detector.info().version, u"27.0.1"_s);
        QVERIFY(!detector.isChecking());
        QCOMPARE(checked.size(), 1);
    }

    void neverTellsFromWithinTheCall()
    {
        EngineDetector detector{QProcessEnvironment()};
        QSignalSpy checked(&detector, &EngineDetector::checked);
        detector.check();
        QVERIFY(checked.isEmpty());
        QVERIFY(checked.wait());
        QVERIFY(!detector.info().found());
    }
};

QTEST_GUILESS_MAIN(EngineDetectorTest)

#include "tst_enginedetector.moc"
