// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <QStringList>

namespace Stagecraft::Edit {

// Acts on edges.

/// Makes \a to take \a paths from \a from by COPY --from; an unnamed source is named first. Refuses cycles with the reason.
[[nodiscard]] Result<PlannedEdit> connectByCopy(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                int from, int to, const QStringList &paths, const QString &destination);

/// Makes \a to build on \a from instead of what it builds on now.
[[nodiscard]] Result<PlannedEdit> connectByBase(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                int from, int to);

/// Takes out what makes the edge: the COPY or ADD instruction, the mount flag; a base edge becomes `FROM scratch`.
[[nodiscard]] Result<PlannedEdit> deleteEdge(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                             qsizetype edge);

/// Why \a to cannot take anything from \a from ("That would make a cycle: …"), or empty when it can.
[[nodiscard]] QString connectionProblem(const Graph::StageGraph &graph, int from, int to);

} // namespace Stagecraft::Edit
