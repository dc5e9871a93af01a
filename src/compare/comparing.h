// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/buildtiming.h"
#include "compare/comparison.h"
#include "compare/measuring.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace Stagecraft::Compare {

/*!
    Measures several variants, one after the other, and compares the first with
    each of the others. Where runs are asked for, Dockerfiles are timed as well,
    each right after its image was measured. Needs an event loop.
*/
class Comparing : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        CompareOptions compare;
        int runs = 0; ///< How often Dockerfiles are built to time them, with and without the cache.
    };

    explicit Comparing(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                       QObject *parent = nullptr);
    ~Comparing() override;

    /// At least two \a requests.
    void start(const QList<MeasureRequest> &requests, const Options &options, const Engine::EngineInfo &engine);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_measuring != nullptr || m_timing != nullptr; }

Q_SIGNALS:
    /// What is done now, for people.
    void progressed(const QString &text);
    /// One of these two comes, exactly once, as the last signal.
    void compared(const QList<Stagecraft::Compare::Comparison> &comparisons);
    /// Not compared: the variant at \a index ended in another way than measured.
    void ended(qsizetype index, const Stagecraft::Compare::MeasureOutcome &outcome);

private:
    void measureNext();
    void measured(const MeasureOutcome &outcome);
    void time();
    void timed(const BuildTimes &times);
    void finish();

    QProcessEnvironment m_environment;
    Engine::EngineInfo m_engine;
    Options m_options;
    QList<MeasureRequest> m_requests;
    QList<Side> m_sides;
    std::unique_ptr<Measuring> m_measuring;
    std::unique_ptr<BuildTiming> m_timing;
    bool m_cancelled = false;
};

} // namespace Stagecraft::Compare
