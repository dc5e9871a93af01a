// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace Stagecraft::Engine {

/// How a command ended.
struct CommandExit
{
    enum class Kind {
        NotStarted, ///< The program could not be started; the message says why.
        Exited,
        Killed, ///< It ended by a signal, ours or another's.
    };

    Kind kind = Kind::Exited;
    int code = 0; ///< Of Kind::Exited.
    bool cancelled = false; ///< cancel() was called while it ran.
    QString message;

    [[nodiscard]] bool isSuccess() const { return kind == Kind::Exited && code == 0; }
};

/*!
    One run of one program, in a session (and so a process group) of its own.

    What it prints arrives as chunks split anywhere. It gets no standard input,
    no terminal and no shell. A Command runs once.
*/
class Command : public QObject
{
    Q_OBJECT

public:
    /*!
        How patient cancel() is: interrupt, wait, interrupt the whole group, wait, kill it.
        The second comes soon, because a client that only begins to run loses the first;
        docker and its plugin take no more than a wish from two, and leave at three.
    */
    struct Patience
    {
        std::chrono::milliseconds first{2'000};
        std::chrono::milliseconds second{13'000};
    };

    explicit Command(QObject *parent = nullptr);
    /// Kills the whole group if it still runs: nothing of it is left behind.
    ~Command() override;

    void setPatience(Patience patience) { m_patience = patience; }
    void start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
               const QString &folder = {});
    [[nodiscard]] bool isRunning() const;

    /// Asks it to stop as Ctrl+C does, and insists. May be called at any time and again.
    void cancel();

Q_SIGNALS:
    void outputReceived(const QByteArray &chunk);
    void errorOutputReceived(const QByteArray &chunk);
    /// Emitted once, after the last chunk.
    void finished(const Stagecraft::Engine::CommandExit &exit);

private:
    void interrupt();
    void insist();
    void killGroup();
    void end(CommandExit exit);

    QProcess m_process;
    QTimer m_timer;
    Patience m_patience;
    qint64 m_group = 0; ///< The process group; 0 before the start and after the end.
    int m_interrupts = 0;
    bool m_done = false;
};

} // namespace Stagecraft::Engine

Q_DECLARE_METATYPE(Stagecraft::Engine::CommandExit)
