// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/surroundings.h"
#include "engine/enginedetector.h"

#include <optional>

namespace Stagecraft::Cli {

/// What engine there is; none when the wish to stop came first.
[[nodiscard]] std::optional<Engine::EngineInfo> detectedEngine(
    const Surroundings &surroundings,
    Engine::EngineDetector::Extent extent = Engine::EngineDetector::Extent::ForBuilding);

} // namespace Stagecraft::Cli
