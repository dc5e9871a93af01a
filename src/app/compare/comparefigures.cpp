// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What is found out of compared images only when it is asked for, since it takes long: times, and what a registry sends.

#include "app/compare/comparecontroller.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

using Status = Compare::MeasureOutcome::Status;

constexpr int timedRuns = 3; // the fewest that allow a verdict

} // namespace

/// A request that measures the compared image at \a index once more, as the engine has it: nothing is built.
Compare::MeasureRequest CompareController::againRequest(int index) const
{
    Compare::MeasureRequest request = m_requests.at(index);
    if (request.variant.kind != Compare::Variant::Kind::Archive) {
        request.variant.kind = Compare::Variant::Kind::Reference;
        request.variant.reference = m_comparison.sides().at(index).image.imageId;
    }
    return request;
}

bool CompareController::canTime() const
{
    return !isBusy() && std::ranges::any_of(m_requests, [](const Compare::MeasureRequest &request) {
        return request.variant.kind == Compare::Variant::Kind::Dockerfile;
    });
}

bool CompareController::canEstimate() const
{
    return !isBusy() && std::ranges::any_of(m_comparison.sides(), [](const Compare::Side &side) {
        return !side.image.downloadBytes;
    });
}

void CompareController::estimateDownloads()
{
    if (!canEstimate() || m_builds->isRunning())
        return;
    m_message.clear();
    estimateNext();
}

/// Reads the first image again whose download size is not known.
void CompareController::estimateNext()
{
    const QList<Compare::Side> &sides = m_comparison.sides();
    const auto next = std::ranges::find_if(sides, [](const Compare::Side &side) { return !side.image.downloadBytes; });
    if (next == sides.end()) {
        m_phase.clear();
        Q_EMIT busyChanged();
        return;
    }
    const auto index = static_cast<int>(next - sides.begin());
    Compare::MeasureRequest request = againRequest(index);
    request.download = Image::ReadOptions::Download::Estimate;
    measure(request, [this, index](const Compare::MeasureOutcome &outcome) {
        if (outcome.status != Status::Measured || !outcome.side.image.downloadBytes)
            return fail(outcome.status == Status::Cancelled ? tr("Cancelled.") : outcome.error.message);
        m_comparison.setDownload(index, *outcome.side.image.downloadBytes, outcome.side.image.downloadExact);
        estimateNext();
    });
}

void CompareController::timeBuilds()
{
    if (!canTime() || m_builds->isRunning())
        return;
    m_message.clear();
    m_timed = -1;
    timeNext();
}

void CompareController::timeNext()
{
    do
        ++m_timed;
    while (m_timed < m_requests.size() && m_requests.at(m_timed).variant.kind != Compare::Variant::Kind::Dockerfile);
    if (m_timed >= m_requests.size()) {
        m_phase.clear();
        Q_EMIT busyChanged();
        return;
    }
    m_timing = std::make_unique<Compare::BuildTiming>(m_builds->environment());
    const QString label = m_requests.at(m_timed).variant.label;
    connect(m_timing.get(), &Compare::BuildTiming::progressed, this, [this, label](int run, int all) {
        m_phase = tr("Timing %1: build %2 of %3").arg(label).arg(run).arg(all);
        Q_EMIT busyChanged();
    });
    connect(m_timing.get(), &Compare::BuildTiming::finished, this, &CompareController::timed);
    m_timing->start(m_requests.at(m_timed), timedRuns, m_builds->engine());
    Q_EMIT busyChanged();
}

void CompareController::timed(const Compare::BuildTimes &times)
{
    m_timing.release()->deleteLater();
    if (!times.isComplete)
        return fail(times.error.message.isEmpty() ? tr("Cancelled.") : times.error.message);
    m_comparison.setTimes(m_timed, times.withoutCache, times.cached);
    timeNext();
}

bool CompareController::isRepository(const QString &text)
{
    return Compare::isRepository(text);
}

bool CompareController::canTimePush() const
{
    return !isBusy() && std::ranges::any_of(m_requests, [](const Compare::MeasureRequest &request) {
        return request.variant.kind != Compare::Variant::Kind::Archive;
    });
}

void CompareController::timePushes(const QString &repository)
{
    if (!canTimePush() || m_builds->isRunning() || !isRepository(repository))
        return;
    m_message.clear();
    pushNext(0, repository);
}

/// An archive is no image of the engine, so it cannot be pushed.
void CompareController::pushNext(int index, const QString &repository)
{
    while (index < m_requests.size() && m_requests.at(index).variant.kind == Compare::Variant::Kind::Archive)
        ++index;
    if (index >= m_requests.size()) {
        m_phase.clear();
        Q_EMIT busyChanged();
        return;
    }
    Compare::MeasureRequest request = againRequest(index);
    request.pushTo = repository;
    measure(request, [this, index, repository](const Compare::MeasureOutcome &outcome) {
        if (outcome.status != Status::Measured || !outcome.side.pushSeconds)
            return fail(outcome.status == Status::Cancelled ? tr("Cancelled.") : outcome.error.message);
        m_comparison.setPush(index, *outcome.side.pushSeconds, repository);
        pushNext(index + 1, repository);
    });
}

} // namespace Stagecraft::App
