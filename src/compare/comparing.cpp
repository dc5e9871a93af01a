// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparing.h"

namespace Stagecraft::Compare {

Comparing::Comparing(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{ }

Comparing::~Comparing() = default;

void Comparing::start(const QList<MeasureRequest> &requests, const Options &options, const Engine::EngineInfo &engine)
{
    Q_ASSERT(!isRunning() && requests.size() > 1);
    m_engine = engine;
    m_options = options;
    m_requests = requests;
    m_sides.clear();
    m_cancelled = false;
    measureNext();
}

void Comparing::cancel()
{
    m_cancelled = true;
    if (m_measuring)
        m_measuring->cancel();
    if (m_timing)
        m_timing->cancel();
}

void Comparing::measureNext()
{
    if (m_sides.size() == m_requests.size())
        return finish();
    m_measuring = std::make_unique<Measuring>(m_environment);
    Measuring *measuring = m_measuring.get();
    connect(measuring, &Measuring::progressed, this,
            [this](const MeasureProgress &progress) { Q_EMIT progressed(progress.text); });
    // Queued, because the measurement is destroyed by what comes next.
    connect(measuring, &Measuring::finished, this, &Comparing::measured, Qt::QueuedConnection);
    measuring->start(m_requests.at(m_sides.size()), m_engine);
    if (m_cancelled) // While the one before had ended already.
        measuring->cancel();
}

void Comparing::measured(const MeasureOutcome &outcome)
{
    m_measuring.reset();
    if (outcome.status != MeasureOutcome::Status::Measured) {
        Q_EMIT ended(m_sides.size(), outcome);
        return;
    }
    const bool isBuilt = m_requests.at(m_sides.size()).variant.kind == Variant::Kind::Dockerfile;
    m_sides.append(outcome.side);
    if (isBuilt && m_options.runs > 0)
        time();
    else
        measureNext();
}

void Comparing::time()
{
    const MeasureRequest &request = m_requests.at(m_sides.size() - 1);
    m_timing = std::make_unique<BuildTiming>(m_environment);
    connect(m_timing.get(), &BuildTiming::progressed, this, [this, label = request.variant.label](int run, int all) {
        Q_EMIT progressed(tr("Timing %1: build %2 of %3").arg(label).arg(run).arg(all));
    });
    connect(m_timing.get(), &BuildTiming::finished, this, &Comparing::timed, Qt::QueuedConnection);
    m_timing->start(request, m_options.runs, m_engine);
    if (m_cancelled)
        m_timing->cancel();
}

void Comparing::timed(const BuildTimes &times)
{
    m_timing.reset();
    if (!times.isComplete) {
        MeasureOutcome outcome;
        outcome.status = m_cancelled ? MeasureOutcome::Status::Cancelled : MeasureOutcome::Status::BuildFailed;
        outcome.error = times.error;
        Q_EMIT ended(m_sides.size() - 1, outcome);
        return;
    }
    m_sides.last().coldSeconds = times.withoutCache;
    m_sides.last().warmSeconds = times.cached;
    measureNext();
}

void Comparing::finish()
{
    QList<Comparison> comparisons;
    for (qsizetype index = 1; index < m_sides.size(); ++index)
        comparisons.append(compare(m_sides.constFirst(), m_sides.at(index), m_options.compare));
    Q_EMIT compared(comparisons);
}

} // namespace Stagecraft::Compare
