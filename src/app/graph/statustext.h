// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/buildstatus.h"

#include <QString>

namespace Stagecraft::App {

/// "18.2 s", "2 min 5 s".
[[nodiscard]] QString durationText(double seconds);
/// What became of an instruction, short: "cached", "17.9 s", "failed"; empty for none.
[[nodiscard]] QString instructionStatusText(const StepStatus &status);
/// What became of a stage: "64 % · 21 s", "waiting", "18.2 s", "not needed".
[[nodiscard]] QString stageStatusText(const StepStatus &status, bool isNeeded);

} // namespace Stagecraft::App
