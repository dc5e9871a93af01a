// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/jobstatus.h"

#include "app/build/buildtimelinemodel.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

/// A later state hides an earlier one where it says more.
bool decides(StepState before, StepState state)
{
    return before == StepState::Waiting || before == StepState::None || state == StepState::Running
        || state == StepState::Failed || state == StepState::Cancelled || state == StepState::Interrupted;
}

StepStatus stageStatus(const BuildJob &job, const QList<Build::BuildStep> &steps, int stage, bool isRunning)
{
    if (!job.graph.reachable.value(stage, true))
        return {StepState::Skipped};
    StepStatus status{isRunning ? StepState::Waiting : StepState::None};
    int ended = 0;
    bool isCached = true;
    double workedSeconds = 0;
    for (const Build::BuildStep &step : steps) {
        if (!step.stages.contains(stage) || step.kind != Build::BuildStep::Kind::Instruction)
            continue;
        workedSeconds += step.seconds;
        isCached = isCached && step.state == Build::BuildStep::State::Cached;
        ended += step.state == Build::BuildStep::State::Running ? 0 : 1;
        const StepState state = stepState(step.state);
        if (status.state != StepState::Failed && decides(status.state, state))
            status.state = state;
    }
    status.seconds = workedSeconds > 0 ? workedSeconds : -1;
    if (ended == 0 && status.state != StepState::Running)
        return status;
    if (isCached && status.state == StepState::Done)
        status.state = StepState::Cached;
    if (!isCached && status.state == StepState::Cached)
        status.state = StepState::Done;
    const Dockerfile::Stage &built = job.graph.stages().at(stage);
    const auto instructions = std::max<qsizetype>(1, built.endInstruction - built.firstInstruction - 1);
    status.progress = std::min(1.0, static_cast<double>(ended) / static_cast<double>(instructions));
    return status;
}

} // namespace

BuildStatus statusOf(const BuildJob &job, const QList<Build::BuildStep> &steps, bool isRunning)
{
    BuildStatus status;
    status.revision = job.revision;
    for (int stage = 0; stage < job.stageIds.size(); ++stage) {
        // A part of a file has no later stages.
        status.stages.insert(job.stageIds.at(stage),
                             stage < job.graph.stages().size() ? stageStatus(job, steps, stage, isRunning)
                                                               : StepStatus{StepState::Skipped});
    }
    for (const Build::BuildStep &step : steps) {
        for (const int line : step.lines)
            status.lines.insert(line, {stepState(step.state), step.seconds});
    }
    return status;
}

namespace {

struct LineBytes
{
    qint64 all = 0;
    qint64 live = 0;
};

/// The bytes of each line that made layers of \a image.
QHash<int, LineBytes> bytesByLine(const Image::ImageContents &image, const QList<Compare::LayerOrigin> &origins)
{
    QHash<int, LineBytes> bytes;
    for (qsizetype layer = 0; layer < image.layers.size() && layer < origins.size(); ++layer) {
        const Compare::LayerOrigin &origin = origins.at(layer);
        if (origin.kind != Compare::LayerOrigin::Kind::Instruction || origin.line <= 0)
            continue;
        LineBytes &line = bytes[origin.line];
        line.all += image.layers.at(layer).contentBytes;
        line.live += image.layers.at(layer).liveBytes;
    }
    return bytes;
}

void setSizes(BuildStatus &status, Graph::StageId stage, const Image::ImageContents &image,
              const QList<Compare::LayerOrigin> &origins)
{
    const QHash<int, LineBytes> bytes = bytesByLine(image, origins);
    for (auto it = bytes.cbegin(); it != bytes.cend(); ++it) {
        status.lines[it.key()].bytes = it->all;
        status.lines[it.key()].liveBytes = it->live;
    }
    StepStatus &weighed = status.stages[stage];
    weighed.bytes = image.contentBytes;
    weighed.layers = static_cast<int>(image.layers.size());
    if (weighed.state == StepState::None || weighed.state == StepState::Waiting)
        weighed.state = StepState::Done;
}

} // namespace

void addMeasured(BuildStatus &status, const BuildJob &job, const Compare::Side &side)
{
    if (job.graph.target >= 0 && job.graph.target < job.stageIds.size())
        setSizes(status, job.stageIds.at(job.graph.target), side.image, side.origins);
}

void addWeights(BuildStatus &status, const QList<Graph::StageId> &stageIds, const QList<Compare::StageWeight> &weights)
{
    for (const Compare::StageWeight &weight : weights) {
        if (weight.error.isEmpty() && weight.stage < stageIds.size())
            setSizes(status, stageIds.at(weight.stage), weight.image, weight.origins);
    }
}

} // namespace Stagecraft::App
