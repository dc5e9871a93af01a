// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/command.h"

#include <QMetaObject>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Stagecraft::Engine {

Command::Command(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Command::insist);
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // A session of its own: a group that can be killed as a whole, and no terminal on which a client could ask questions.
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession
                                       | QProcess::UnixProcessFlag::ResetSignalHandlers);
#endif
#ifdef Q_OS_LINUX
    // If we are killed, the client ends its build as by Ctrl+C instead of going on without anybody.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGINT); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { Q_EMIT outputReceived(m_process.readAllStandardOutput()); });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { Q_EMIT errorOutputReceived(m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::started, this, [this] { m_group = m_process.processId(); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end({status == QProcess::NormalExit ? CommandExit::Kind::Exited : CommandExit::Kind::Killed, code, false, {}});
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({CommandExit::Kind::NotStarted, 0, false, m_process.errorString()});
    });
}

Command::~Command()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    killGroup();
    m_process.kill();
    m_process.waitForFinished(2000);
}

void Command::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                    const QString &folder)
{
    m_process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        m_process.setWorkingDirectory(folder);
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

bool Command::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

void Command::cancel()
{
    if (m_done || m_interrupts > 0 || !isRunning())
        return;
    interrupt();
    m_timer.start(m_patience.first);
}

void Command::interrupt()
{
    ++m_interrupts;
#ifdef Q_OS_UNIX
    // To the client alone at first: it passes the wish on to its plugin and to the engine in good order. One that hears it
    // before its plugin has come up loses it for good, so that the second goes to the plugin, too.
    const qint64 process = m_process.processId();
    if (process > 0)
        ::kill(static_cast<pid_t>(m_interrupts > 1 && m_group > 0 ? -m_group : process), SIGINT);
#else
    m_process.terminate();
#endif
}

void Command::insist()
{
    if (m_interrupts >= 2) {
        killGroup();
        m_process.kill();
        return;
    }
    interrupt();
    m_timer.start(m_patience.second);
}

void Command::killGroup()
{
#ifdef Q_OS_UNIX
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
#endif
}

void Command::end(CommandExit exit)
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    exit.cancelled = m_interrupts > 0;
    if (exit.cancelled)
        killGroup(); // What the client may have left of itself.
    m_group = 0;
    // Queued: a program that cannot be started says so from within start().
    QMetaObject::invokeMethod(this, [this, exit] { Q_EMIT finished(exit); }, Qt::QueuedConnection);
}

} // namespace Stagecraft::Engine
