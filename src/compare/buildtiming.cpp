// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/buildtiming.h"

#include "engine/imageexport.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

BuildTiming::BuildTiming(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{ }

BuildTiming::~BuildTiming() = default;

void BuildTiming::start(const MeasureRequest &request, int runs, const Engine::EngineInfo &engine)
{
    Q_ASSERT(!m_measuring && request.variant.kind == Variant::Kind::Dockerfile);
    m_request = request;
    m_request.weighs = false;
    m_request.build.tags.clear();
    m_request.build.cacheTo.clear();
    m_request.build.output = Build::BuildRequest::Output::Load;
    m_request.build.privateName = u"stagecraft/timing:"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_engine = engine;
    m_runs = runs;
    QMetaObject::invokeMethod(this, &BuildTiming::next, Qt::QueuedConnection);
}

void BuildTiming::cancel()
{
    m_cancelled = true;
    if (m_measuring)
        m_measuring->cancel();
}

int BuildTiming::done() const
{
    return static_cast<int>(m_times.withoutCache.size() + m_times.cached.size());
}

void BuildTiming::next()
{
    m_times.isComplete = done() == 2 * m_runs;
    if (m_times.isComplete || m_cancelled)
        return end();
    Q_EMIT progressed(done() + 1, 2 * m_runs);
    MeasureRequest request = m_request;
    request.build.noCache = m_times.withoutCache.size() < m_runs;
    if (!request.build.noCache)
        request.build.noCacheStages.clear();
    m_measuring = std::make_unique<Measuring>(m_environment);
    // Queued, because the measurement is destroyed by what comes next.
    connect(m_measuring.get(), &Measuring::finished, this, &BuildTiming::ran, Qt::QueuedConnection);
    m_measuring->start(request, m_engine);
}

void BuildTiming::ran(const MeasureOutcome &outcome)
{
    m_measuring.reset();
    if (outcome.status != MeasureOutcome::Status::Built) {
        m_times.error = outcome.error;
        return end();
    }
    (m_times.withoutCache.size() < m_runs ? m_times.withoutCache : m_times.cached).append(outcome.build->seconds);
    // Whoever is no longer there to go on needs no answer; the name goes all the same.
    QThreadPool::globalInstance()->start([program = m_engine.program, tag = m_request.build.privateName,
                                          environment = m_environment, asker = QPointer(this)] {
        (void)Engine::removeTag(program, tag, environment);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [asker] {
            if (asker)
                asker->next();
        });
    });
}

void BuildTiming::end()
{
    const BuildTimes times = m_times; // The receiver may destroy us.
    Q_EMIT finished(times);
}

} // namespace Stagecraft::Compare
