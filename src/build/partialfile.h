// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "graph/stagegraph.h"

#include <QByteArray>

namespace Stagecraft::Build {

/*!
    A Dockerfile that makes stage \a stage and ends before its instruction at
    \a line (from 1): what is above it, byte for byte. What follows is left out,
    so that its last stage is the one to build. An error where the line is the
    stage's FROM or not in it. Pure.
*/
[[nodiscard]] Result<QByteArray> textBefore(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                            int stage, int line);

/// The same up to the end of stage \a stage, or an error where there is none of that number. Pure.
[[nodiscard]] Result<QByteArray> textUpTo(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                          int stage);

} // namespace Stagecraft::Build
