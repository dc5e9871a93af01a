// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/scope.h"
#include "dockerfile/stages.h"

namespace Stagecraft::Dockerfile {

/*!
    Goes through the instructions of all stages of \a stages as the builder does,
    with what ARG and ENV set on the way and what a stage inherits from its base
    stage, and adds their arguments, expanded words and diagnostics.
    \a globals is the scope of FROM.
*/
void evaluateStages(const SyntaxTree &tree, const BuildParameters &parameters, const Scope &globals, StageList &stages);

} // namespace Stagecraft::Dockerfile
