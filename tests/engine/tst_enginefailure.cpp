// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/enginefailure.h"

#include <QTest>

using namespace Stagecraft::Engine;
using namespace Qt::StringLiterals;

class EngineFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatClientsPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QString &text, const QString &kind) {
            QTest::newRow(name) << text << kind;
        };
        row("nothing", {}, u"other"_s);
        row("no daemon",
            u"ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"_s,
            u"engine-not-running"_s);
        row("no daemon, newer",
            u"failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct"_s,
            u"engine-not-running"_s);
        row("socket",
            u"permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: "
            u"Get "
            "\"http://%2Fvar%2Frun%2Fdocker.sock/v1.45/info\": dial unix /var/run/docker.sock: connect: permission denied"_s,
            u"permission"_s);
        row("no buildx", u"ERROR: BuildKit is enabled but the buildx component is missing or broken."_s,
            u"buildx-missing"_s);
        row("no buildx, newer", u"docker: unknown command: docker buildx\n\nRun 'docker --help'"_s,
            u"buildx-missing"_s);
        row("no buildx, older", u"docker: 'buildx' is not a docker command.\nSee 'docker --help'"_s,
            u"buildx-missing"_s);
        row("engine killed", u"ERROR: failed to build: failed to solve: Unavailable: error reading from server: EOF"_s,
            u"engine-lost"_s);
        row("disk", u"ERROR: failed to solve: write /var/lib/docker/tmp/x: no space left on device"_s, u"disk-full"_s);
        row("pull", u"ERROR: failed to solve: acme/no: pull access denied, repository does not exist"_s, u"image"_s);
        row("rate", u"ERROR: failed to solve: toomanyrequests: You have reached your pull rate limit."_s, u"image"_s);
        row("name",
            u"ERROR: failed to do request: Head \"https://x.example/v2/\": dial tcp: lookup x.example: no such host"_s,
            u"network"_s);
        row("platform", u"ERROR: failed to solve: acme/base: no match for platform in manifest: not found"_s,
            u"platform"_s);
        row("syntax", u"ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: RUNN"_s,
            u"dockerfile"_s);
        row("no Dockerfile",
            u"ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory"_s,
            u"dockerfile"_s);
        row("target", u"ERROR: failed to solve: target stage \"nope\" could not be found"_s, u"request"_s);
        row("flag", u"unknown flag: --nope\nSee 'docker buildx build --help'."_s, u"request"_s);
        row("run",
            u"ERROR: failed to solve: process \"/bin/sh -c false\" did not complete successfully: exit code: 1"_s,
            u"instruction"_s);
        row("run, old engine", u"ERROR: failed to solve: executor failed running [/bin/sh -c false]: exit code: 1"_s,
            u"instruction"_s);
        row("copy",
            u"ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref a::b: \"/no\": not found"_s,
            u"instruction"_s);
        row("wrong processor",
            u"ERROR: process \"/bin/sh -c ./app\" did not complete successfully: exec format error"_s, u"platform"_s);
    }

    void whatClientsPrint()
    {
        QFETCH(const QString, text);
        const EngineFailure failure = failureFrom(text);
        const QString kind = failureKindName(failure.kind);
        QTEST(kind, "kind");
        QCOMPARE(failure.message.isEmpty(), failure.kind == FailureKind::Other);
    }

    /// A failed command is quoted in the error: what it says is not what the engine says.
    void commandThatSpeaksOfFailures_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *text :
             {"echo no space left on device; false", "curl x || echo 'connection reset by peer'",
              "echo \\\"dockerfile parse error\\\" && exit 1", "app --unknown flag",
              "echo a\necho Cannot connect to the Docker daemon", "test \"$x\" = \"invalid argument\""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void commandThatSpeaksOfFailures()
    {
        QFETCH(const QString, command);
        const QString now =
            u"ERROR: failed to solve: process \"/bin/sh -c %1\" did not complete successfully: exit code: 1"_s;
        QCOMPARE(failureKindName(failureFrom(now.arg(command)).kind), u"instruction"_s);
        const QString before = u"ERROR: failed to solve: executor failed running [/bin/sh -c %1]: exit code: 1"_s;
        QCOMPARE(failureKindName(failureFrom(before.arg(command)).kind), u"instruction"_s);
    }

    void contextIsNamed()
    {
        const QString text = u"Cannot connect to the Docker daemon at tcp://10.0.0.1:2375"_s;
        QVERIFY(failureFrom(text, u"far-away"_s).message.contains(u"(context far-away)"_s));
        QVERIFY(!failureFrom(text).message.contains(u"context"_s));
        QCOMPARE(failureOf(FailureKind::EngineNotRunning, u"x"_s).message, failureFrom(text, u"x"_s).message);
    }
};

QTEST_GUILESS_MAIN(EngineFailureTest)

#include "tst_enginefailure.moc"
