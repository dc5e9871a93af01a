// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Graph {

/*!
    What BuildKit refuses about a stage because of an ONBUILD of the stage it is
    built on: it reads triggers only where they come to work, and says so at the
    FROM there. Needs reachability.

    \sa https://docs.docker.com/reference/dockerfile/#onbuild
*/
[[nodiscard]] Diagnostics triggerProblems(const Dockerfile::SyntaxTree &tree, const StageGraph &graph);

} // namespace Stagecraft::Graph
