// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildjob.h"
#include "app/document/buildstatus.h"

namespace Stagecraft::App {

/// What the views show of a build: on its stages and lines, from its steps so far. Pure.
[[nodiscard]] BuildStatus statusOf(const BuildJob &job, const QList<Build::BuildStep> &steps, bool isRunning);

/// Adds what the image was measured to: on its target, and on the lines that made its layers. Pure.
void addMeasured(BuildStatus &status, const BuildJob &job, const Compare::Side &side);

} // namespace Stagecraft::App
