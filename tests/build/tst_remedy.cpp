// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/remedy.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

/// What an engine and a step print, and the kind of remedy that is expected; empty for none.
class RemedyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("named"); // In the reason.
        const auto row = [](const char *name, const QString &printed, const QString &said, const QString &kind,
                            const QString &named = {}) { QTest::newRow(name) << printed << said << kind << named; };
        const auto exited = [](int code) {
            return u"process \"/bin/sh -c x\" did not complete successfully: exit code: %1"_s.arg(code);
        };
        row("nothing known", u"Error in line 5"_s, exited(1), {});
        row("no space", u"cp: write error: No space left on device"_s, exited(1), u"disk-full"_s);
        row("killed", {}, exited(137), u"out-of-memory"_s);
        row("not 1370", {}, exited(1), {});
        row("heap", u"FATAL ERROR: Reached heap limit - JavaScript heap out of memory"_s, exited(134),
            u"out-of-memory"_s);
        row("another processor", u"exec /bin/sh: exec format error"_s, exited(255), u"other-platform"_s);
        row("no such platform", {}, u"alpine:3: no match for platform in manifest: not found"_s, u"no-platform"_s);
        row("a secret", {}, u"failed to solve: secret npm: not found"_s, u"secret-not-given"_s, u"npm"_s);
        row("a key", u"git@github.com: Permission denied (publickey)."_s, exited(128), u"ssh-not-given"_s);
        row("too many", {}, u"429 Too Many Requests - Server message: toomanyrequests"_s, u"rate-limit"_s);
        row("an image", {},
            u"failed to resolve source metadata for docker.io/acme/nope:1: pull access denied, repository does not exist"_s,
            u"image-not-found"_s, u"docker.io/acme/nope:1"_s);
        row("no shell", {}, u"exec: \"/bin/sh\": stat /bin/sh: no such file or directory: unknown"_s, u"no-shell"_s,
            u"/bin/sh"_s);
        row("exec form", {}, u"exec: \"curl\": executable file not found in $PATH: unknown"_s, u"missing-program"_s,
            u"curl"_s);
        row("dash", u"/bin/sh: 1: curl: not found"_s, exited(127), u"missing-program"_s, u"curl"_s);
        row("ash", u"/bin/sh: curl: not found"_s, exited(127), u"missing-program"_s, u"curl"_s);
        row("bash", u"bash: line 1: curl: command not found"_s, exited(127), u"missing-program"_s, u"curl"_s);
        row("only the code", {}, exited(127), u"missing-program"_s);
        row("apt", u"E: Unable to locate package jq"_s, exited(100), u"unknown-package"_s, u"jq"_s);
        row("apk", u"ERROR: unable to select packages:\n  libfoo (no such package):"_s, exited(1), u"unknown-package"_s,
            u"libfoo"_s);
        row("an old list", u"E: Failed to fetch http://deb/x.deb  404  Not Found [IP: 1.2.3.4 80]"_s, exited(100),
            u"stale-package-list"_s);
        row("no name service", u"curl: (6) Could not resolve host: example.com"_s, exited(6), u"network"_s);
        row("not executable", u"/bin/sh: ./start.sh: Permission denied"_s, exited(126), u"not-executable"_s);
        row("no rights", u"mkdir: can't create directory '/x': Permission denied"_s, exited(1), u"permission"_s);
    }

    void kinds()
    {
        QFETCH(const QString, printed);
        QFETCH(const QString, said);
        QFETCH(const QString, kind);
        QFETCH(const QString, named);
        BuildError error;
        error.detail = said;
        error.lastLines = printed.split(u'\n');
        const auto remedy = remedyFor(error, u"RUN x"_s);
        QCOMPARE(remedy ? remedy->kind : QString(), kind);
        if (!remedy)
            return;
        QVERIFY(!remedy->advice.isEmpty());
        QVERIFY2(remedy->reason.contains(named) && !remedy->reason.contains(u"%1"_s), qPrintable(remedy->reason));
    }

    void filesThatAreNotFound_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("instruction");
        QTest::addColumn<QString>("kind");
        const QString ref =
            u"failed to solve: failed to compute cache key: failed to calculate checksum of ref ab::cd: "_s;
        QTest::newRow("ignored") << ref + u"\"/web/app.js\": not found"_s << u"COPY web/app.js /"_s
                                 << u"ignored-file"_s;
        QTest::newRow("absent") << ref + u"\"/lib\": not found"_s << u"COPY lib /"_s << u"missing-file"_s;
        QTest::newRow("of a stage") << ref + u"\"/out/app\": not found"_s << u"COPY --from=builder /out/app /"_s
                                    << u"missing-in-stage"_s;
        QTest::newRow("of podman")
            << u"Error: building at STEP \"COPY lib /x\": checking on sources under \"/tmp/pb\": copier: stat: \"/lib\": no such file or directory"_s
            << u"COPY lib /x"_s << u"missing-file"_s;
        QTest::newRow("of an old engine")
            << u"failed to solve: lstat /var/lib/docker/tmp/buildkit-mount123/web/app.js: no such file or directory"_s
            << u"COPY web/app.js /"_s << u"ignored-file"_s;
    }

    void filesThatAreNotFound()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, instruction);
        ContextKnowledge context;
        context.exists = [](const QString &path) { return path == "web/app.js"_L1; };
        context.ignoreFile = Dockerfile::IgnoreFile::parse("# no sources\nlib\nweb/*.js\n");
        context.ignoreName = u".dockerignore"_s;
        BuildError error;
        error.detail = said;
        const auto remedy = remedyFor(error, instruction, context);
        QVERIFY(remedy);
        QTEST(remedy->kind, "kind");
        if (remedy->kind == "ignored-file"_L1)
            QVERIFY2(remedy->reason.contains(u"line 3 of .dockerignore (web/*.js)"_s), qPrintable(remedy->reason));
    }
};

QTEST_GUILESS_MAIN(RemedyTest)
#include "tst_remedy.moc"
