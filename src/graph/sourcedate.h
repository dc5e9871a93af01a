// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Graph {

/*!
    What BuildKit refuses about a global SOURCE_DATE_EPOCH: other than a number of
    seconds it may name a build context, or a stage that only fetches sources.

    \sa https://reproducible-builds.org/docs/source-date-epoch/
*/
[[nodiscard]] Diagnostics sourceDateProblems(const Dockerfile::SyntaxTree &tree, const StageGraph &graph,
                                             const Dockerfile::BuildParameters &parameters);

} // namespace Stagecraft::Graph
