// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stageidentity.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

Q_NAMESPACE
QML_ELEMENT

/// What became of a stage or an instruction in the current or last build.
enum class StepState { None, Waiting, Running, Cached, Done, Failed, Cancelled, Interrupted, Skipped };
Q_ENUM_NS(StepState)

/// Negative numbers mean: not known.
struct StepStatus
{
    StepState state = StepState::None;
    double seconds = -1;
    qint64 bytes = -1; ///< Of a line: of the layer it made; of a stage: of its image.
    double progress = -1; ///< 0 to 1, of a running stage: steps done of steps there are.
    int layers = -1; ///< Of a stage that was measured.
    qint64 liveBytes = -1; ///< Of a line: what the image still shows of its layer.

    friend bool operator==(const StepStatus &, const StepStatus &) = default;
};

/// The outcome of a build as the views show it: on stages, and on instructions by their first line at the time of the build.
struct BuildStatus
{
    QHash<Graph::StageId, StepStatus> stages;
    QHash<int, StepStatus> lines;
    qint64 revision = -1; ///< Of the text that was built; lines are not shown on a later text.
};

} // namespace Stagecraft::App
