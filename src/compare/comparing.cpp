// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/measuring.h"

namespace Stagecraft::Compare {

Comparing::Comparing(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{ }

Comparing::~Comparing() = default;

void Comparing::start(const MeasureRequest &before, const MeasureRequest &after, const CompareOptions &options,
                      const Engine::EngineInfo &engine)
{
    Q_ASSERT(!m_measuring);
    m_engine = engine;
    m_options = options;
    m_after = after;
    m_cancelled = false;
    measure(Which::Before, before);
}

void Comparing::cancel()
{
    m_cancelled = true;
    if (m_measuring)
        m_measuring->cancel();
}

void Comparing::measure(Which which, const MeasureRequest &request)
{
    m_measuring = std::make_unique<Measuring>(m_environment);
    Measuring *measuring = m_measuring.get();
    connect(measuring, &Measuring::progressed, this,
            [this, which](const MeasureProgress &progress) { Q_EMIT progressed(which, progress); });
    connect(measuring, &Measuring::stepChanged, this,
            [this, which](const Build::BuildStep &step) { Q_EMIT stepChanged(which, step); });
    // Queued, because the measurement is destroyed by what comes next.
    connect(
        measuring, &Measuring::finished, this,
        [this, which](const MeasureOutcome &outcome) { measured(which, outcome); }, Qt::QueuedConnection);
    measuring->start(request, m_engine);
    if (m_cancelled) // While the one before had ended already.
        measuring->cancel();
}

void Comparing::measured(Which which, const MeasureOutcome &outcome)
{
    m_measuring.reset();
    if (outcome.status != MeasureOutcome::Status::Measured) {
        Q_EMIT ended(which, outcome);
    } else if (which == Which::Before) {
        m_before = outcome.side;
        measure(Which::After, m_after);
    } else {
        Q_EMIT compared(compare(m_before, outcome.side, m_options));
    }
}

} // namespace Stagecraft::Compare
