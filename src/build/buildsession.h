// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"
#include "build/buildstep.h"
#include "engine/engineinfo.h"
#include "graph/stagegraph.h"

#include <QObject>
#include <QProcessEnvironment>

#include <chrono>

namespace Stagecraft::Build {

/*!
    One build, from the request to its outcome, told by signals.

    Whether it succeeded is decided by the client's exit code, then by the image
    the engine really holds, and only then by the events. However it ends,
    finished() comes exactly once, no step is left running, and nothing of ours
    stays behind but the named image: temporary files are removed, and the
    image that a build without tags supersedes is taken away if nobody else
    names or uses it.

    A session builds once. It waits for nothing and needs an event loop; it may
    live on any thread.
*/
class BuildSession : public QObject
{
    Q_OBJECT

public:
    explicit BuildSession(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                          QObject *parent = nullptr);
    /// A build that still runs is killed.
    ~BuildSession() override;

    /// How patient a cancelled client is waited for; see Engine::Command::Patience.
    void setPatience(std::chrono::milliseconds first, std::chrono::milliseconds second);

    /// Starts to build. \a tree and \a graph are those of request.file, under the request's parameters.
    void start(const BuildRequest &request, const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
               const Engine::EngineInfo &engine);
    /// Stops it in good order. May be called at any time and again.
    void cancel();

    [[nodiscard]] bool isRunning() const;
    /// True between cancel() and the end.
    [[nodiscard]] bool isCancelling() const;
    /// The steps so far, in the order of their ids.
    [[nodiscard]] QList<BuildStep> steps() const;

Q_SIGNALS:
    /// The client is about to be started with this program and arguments.
    void started(const QStringList &command);
    void stepChanged(const Stagecraft::Build::BuildStep &step);
    /// New lines of one step; at most 30 times a second for each.
    void logAppended(int step, const Stagecraft::Engine::LogLines &lines);
    void warningFound(const Stagecraft::Build::BuildWarning &warning);
    /// A plain line of the client that belongs to no step.
    void messageReceived(const QString &text);
    /// The last signal; never emitted from within start().
    void finished(const Stagecraft::Build::BuildOutcome &outcome);

private:
    class Run;
    Run *m_run; ///< A child, so that a session can be moved to another thread.
};

} // namespace Stagecraft::Build
