// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildcontroller.h"

#include <QDir>

namespace Stagecraft::App {

namespace {

constexpr int estimatingBuilds = 5; ///< As many are looked through for how long a step takes.

} // namespace

Build::CacheSide BuildController::cacheSideOf(const Build::BuildRequest &request,
                                              const QList<Build::StepKey> &keys) const
{
    Build::CacheSide side;
    side.keys = keys;
    side.platform = request.platform;
    side.builder = request.builder.isEmpty() ? engine().builder : request.builder;
    side.noCache = request.noCache;
    side.noCacheStages = request.noCacheStages;
    return side;
}

void BuildController::askWhyNotCached()
{
    const QString file = m_job.session ? m_job.session->path() : m_job.request.build.file;
    const QList<Build::BuildRecord> before =
        m_records.store().recentWithKeys(QDir::cleanPath(file), m_job.target, estimatingBuilds);
    const auto answer = [this, before, request = m_job.request.build,
                         record = m_job.record](const QList<Build::StepKey> &keys) {
        m_records.setStepKeys(record, Build::stepKeysJson(keys));
        if (before.isEmpty())
            return;
        m_current.setExpected(expectedSeconds(keys, before));
        m_current.setReasons(reasonsByLine(
            keys, Build::cacheReasons(Build::cacheSideOf(before.constFirst()), cacheSideOf(request, keys))));
    };
    m_advisor.ask({Dockerfile::SyntaxTree::parse(m_job.text), m_job.graph, m_job.request.build.file,
                   m_job.request.build.context, images()},
                  answer);
}

void BuildController::predict(DocumentSession *session, const QString &context)
{
    if (!session || isRunning())
        return;
    const Build::BuildRequest request = requestOf(*session, context);
    const auto before = m_records.store().lastWithKeys(QDir::cleanPath(session->path()), request.target);
    if (!before)
        return setForecast({});
    const auto answer = [this, before = *before, request](const QList<Build::StepKey> &keys) {
        const auto reasons = Build::cacheReasons(Build::cacheSideOf(before), cacheSideOf(request, keys));
        setForecast(isRunning() ? QString() : forecastText(keys, reasons));
    };
    m_forecaster.ask({session->graphTree(), session->graph(), session->path(), context, images()}, answer);
}

void BuildController::setForecast(const QString &text)
{
    if (text == m_forecast)
        return;
    m_forecast = text;
    Q_EMIT forecastChanged();
}

} // namespace Stagecraft::App
