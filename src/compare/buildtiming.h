// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/measuring.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace Stagecraft::Compare {

/// How long builds of one variant took, in seconds, one for each run.
struct BuildTimes
{
    QList<double> withoutCache; ///< Every step run anew.
    QList<double> cached; ///< Right after such a build: nothing has changed.
    Error error; ///< Why there are fewer than were asked for; without a message where it was cancelled.
    bool isComplete = false;
};

/*!
    Builds a Dockerfile several times without its cache, then several times with
    it, and tells how long each took. The images get a name of ours that is taken
    off again after each run, so that no other image loses its name. Cache mounts
    keep what they have. finished() comes exactly once. Times once; needs an event loop.
*/
class BuildTiming : public QObject
{
    Q_OBJECT

public:
    explicit BuildTiming(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                         QObject *parent = nullptr);
    /// Stops what still runs.
    ~BuildTiming() override;

    /// \a runs of each kind. Of \a request the variant has to be a Dockerfile.
    void start(const MeasureRequest &request, int runs, const Engine::EngineInfo &engine);
    /// May be called at any time and again.
    void cancel();

Q_SIGNALS:
    /// Run \a run of \a all begins, counted from 1.
    void progressed(int run, int all);
    /// The last signal; never emitted from within start().
    void finished(const Stagecraft::Compare::BuildTimes &times);

private:
    void next();
    void ran(const MeasureOutcome &outcome);
    [[nodiscard]] int done() const;
    void end();

    QProcessEnvironment m_environment;
    MeasureRequest m_request;
    Engine::EngineInfo m_engine;
    BuildTimes m_times;
    std::unique_ptr<Measuring> m_measuring;
    int m_runs = 0;
    bool m_cancelled = false;
};

} // namespace Stagecraft::Compare

Q_DECLARE_METATYPE(Stagecraft::Compare::BuildTimes)
