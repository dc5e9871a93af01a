// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildprogress.h"
#include "build/buildstep.h"
#include "engine/command.h"
#include "engine/engineinfo.h"

namespace Stagecraft::Build {

/*!
    Why a build whose client ended with \a exit made no image, from what was told
    on the way: Cancelled by our own request only, Lost where the engine or the
    client went away, else Failed. Pure.

    \a file is the Dockerfile's path, which tells whether a place in an error is in it.
*/
[[nodiscard]] BuildOutcome failedOutcome(const Engine::CommandExit &exit, const BuildProgress &progress,
                                         const Graph::StageGraph &graph, const QString &file);

/// The outcome of a build that cannot begin with \a engine. Pure.
[[nodiscard]] BuildOutcome noEngineOutcome(const Engine::EngineInfo &engine);

} // namespace Stagecraft::Build
