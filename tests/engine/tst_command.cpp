// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/command.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft::Engine;
using namespace Qt::StringLiterals;

namespace {

/// A command and what came of it.
struct Run
{
    Command command;
    QByteArray output;
    QByteArray errors;
    QSignalSpy finished{&command, &Command::finished};

    Run()
    {
        QObject::connect(&command, &Command::outputReceived, &command, [this](const auto &chunk) { output += chunk; });
        QObject::connect(&command, &Command::errorOutputReceived, &command,
                         [this](const auto &chunk) { errors += chunk; });
        command.setPatience({std::chrono::milliseconds{200}, std::chrono::milliseconds{200}});
    }

    void shell(const QString &script)
    {
        command.start(u"/bin/sh"_s, {u"-c"_s, script}, QProcessEnvironment::systemEnvironment());
    }

    [[nodiscard]] CommandExit end()
    {
        if (finished.isEmpty() && !finished.wait(30'000))
            return {CommandExit::Kind::NotStarted, -1, false, u"It did not end."_s};
        return finished[0][0].value<CommandExit>();
    }
};

/// True for a process that has ended, though nobody may have asked how.
bool isGone(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = file.readAll();
    return line.isEmpty() || line.sliced(line.lastIndexOf(')')).startsWith(") Z");
}

/// Starts something that does not end by itself, and tells its process id.
const QString child = u"sleep 600 & echo $!; "_s;

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOutputAndExitCode()
    {
        Run run;
        run.shell(u"printf out; printf err >&2; exit 3"_s);
        const CommandExit exit = run.end();
        QCOMPARE(exit.kind, CommandExit::Kind::Exited);
        QCOMPARE(exit.code, 3);
        QVERIFY(!exit.cancelled && !exit.isSuccess());
        QCOMPARE(run.output, QByteArray("out"));
        QCOMPARE(run.errors, QByteArray("err"));
    }

    void endComesAfterTheLastChunk()
    {
        Run run;
        run.shell(u"head -c 5000000 /dev/zero; head -c 3000000 /dev/zero >&2"_s);
        QVERIFY(run.end().isSuccess());
        QCOMPARE(run.output.size(), 5'000'000);
        QCOMPARE(run.errors.size(), 3'000'000);
    }

    void hasNoInputAndNoTerminal()
    {
        Run run;
        run.shell(u"cat; (exec </dev/tty) 2>/dev/null && echo terminal; ps -o sid= -p $$ | tr -d ' '; echo $$"_s);
        QVERIFY(run.end().isSuccess());
        const QByteArrayList lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], lines[1]);
    }

    void argumentsAreNoShellText()
    {
        Run run;
        QProcessEnvironment environment;
        environment.insert(u"ONLY"_s, u"this"_s);
        QTemporaryDir folder;
        run.command.start(u"/bin/sh"_s, {u"-c"_s, u"echo \"$1 $ONLY ${HOME-none}\"; pwd"_s, u"sh"_s, u"$(id); *"_s},
                          environment, folder.path());
        QVERIFY(run.end().isSuccess());
        QCOMPARE(run.output, "$(id); * this none\n" + folder.path().toUtf8() + '\n');
    }

    void whatCannotBeStartedSaysWhy()
    {
        Run run;
        run.command.start(u"/nonexistent/docker"_s, {}, {});
        QVERIFY(run.finished.isEmpty());
        const CommandExit exit = run.end();
        QCOMPARE(exit.kind, CommandExit::Kind::NotStarted);
        QVERIFY(!exit.message.isEmpty());
        QVERIFY(!run.command.isRunning());
    }

    void endBySignalIsNoExit()
    {
        Run run;
        run.shell(u"kill -9 $$"_s);
        QCOMPARE(run.end().kind, CommandExit::Kind::Killed);
        QVERIFY(!run.end().cancelled);
    }

    void cancelInterruptsOnce()
    {
        Run run;
        run.shell(u"trap 'echo interrupted; exit 5' INT; echo ready; while :; do sleep 0.05; done"_s);
        QTRY_COMPARE(run.output, QByteArray("ready\n"));
        run.command.setPatience({std::chrono::seconds{60},
                                 std::chrono::seconds{60}}); // So long that nothing but the first wish can end it.
        run.command.cancel();
        run.command.cancel();
        const CommandExit exit = run.end();
        QCOMPARE(exit.code, 5);
        QVERIFY(exit.cancelled);
        QCOMPARE(run.output, QByteArray("ready\ninterrupted\n"));
    }

    void cancelInterruptsAgain()
    {
        Run run;
        run.shell(u"trap 'n=1$n; [ $n = 11 ] && exit 6' INT; echo ready; while :; do sleep 0.05; done"_s);
        QTRY_COMPARE(run.output, QByteArray("ready\n"));
        run.command.setPatience({std::chrono::milliseconds{200}, std::chrono::seconds{30}});
        run.command.cancel();
        QCOMPARE(run.end().code, 6);
        QVERIFY(run.end().cancelled);
    }

    void cancelKillsWhatDoesNotListen()
    {
        Run run;
        run.shell(u"trap '' INT; "_s + child + u"wait; while :; do sleep 1; done"_s);
        QTRY_VERIFY(run.output.endsWith('\n'));
        run.command.cancel();
        const CommandExit exit = run.end();
        QCOMPARE(exit.kind, CommandExit::Kind::Killed);
        QVERIFY(exit.cancelled);
        QTRY_VERIFY(isGone(run.output.trimmed().toLongLong()));
    }

    void cancelLeavesNoChildOfTheProgram()
    {
        Run run;
        run.shell(u"trap 'exit 130' INT; "_s + child + u"while :; do sleep 0.05; done"_s);
        QTRY_VERIFY(run.output.endsWith('\n'));
        run.command.cancel();
        QCOMPARE(run.end().code, 130);
        QTRY_VERIFY(isGone(run.output.trimmed().toLongLong()));
    }

    void cancelBeforeAndAfterChangesNothing()
    {
        Run run;
        run.command.cancel();
        run.shell(u"exit 0"_s);
        QVERIFY(run.end().isSuccess());
        run.command.cancel();
        QVERIFY(!run.end().cancelled);
        QCOMPARE(run.finished.size(), 1);
    }

    void cancelRightAfterTheStart()
    {
        Run run;
        run.shell(u"exec sleep 600"_s);
        run.command.cancel();
        QVERIFY(run.end().cancelled);
    }

    void destroyingItKillsTheGroup()
    {
        auto run = std::make_unique<Run>();
        run->shell(child + u"wait"_s);
        QTRY_VERIFY(run->output.endsWith('\n'));
        const qint64 process = run->output.trimmed().toLongLong();
        QVERIFY(!isGone(process));
        run.reset();
        QTRY_VERIFY(isGone(process));
    }
};

QTEST_GUILESS_MAIN(CommandTest)

#include "tst_command.moc"
