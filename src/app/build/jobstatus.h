// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildjob.h"
#include "app/document/buildstatus.h"
#include "compare/stageweighing.h"

namespace Stagecraft::App {

/// What the views show of a build: on its stages and lines, from its steps so far. Pure.
[[nodiscard]] BuildStatus statusOf(const BuildJob &job, const QList<Build::BuildStep> &steps, bool isRunning);

/// Adds what the image was measured to: on its target, and on the lines that made its layers. Pure.
void addMeasured(BuildStatus &status, const BuildJob &job, const Compare::Side &side);

/// Adds what each stage was weighed to as an image of its own, and the layers of all their lines. Pure.
void addWeights(BuildStatus &status, const QList<Graph::StageId> &stageIds, const QList<Compare::StageWeight> &weights);

} // namespace Stagecraft::App
