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

/*!
    Lets a RUN of a stage read \a source of the stage \a from at \a target while it
    runs: adds `--mount=type=bind,from=…,source=…,target=…`, without a source for
    "/" or nothing. An unnamed source is named first. Refuses as the others do, and
    what is no RUN.
*/
[[nodiscard]] Result<PlannedEdit> connectByMount(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 int from, qsizetype runInstruction, const QString &source,
                                                 const QString &target);

/// The instructions of a stage that can have a mount.
[[nodiscard]] QList<qsizetype> runInstructionsOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 int stage);

/*!
    Makes the instructions of \a edges take the same paths from the stage \a from
    instead: only the reference is rewritten. Edges from stages and images, of
    FROM, COPY and mounts; triggers, ADD and build contexts are refused, as are
    cycles and stages that come later. An unnamed source is named first; one whose
    name another hides can only be copied from, by its number.
*/
[[nodiscard]] Result<PlannedEdit> reconnectEdges(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 const QList<qsizetype> &edges, int from);

/*!
    Moves the COPY and ADD instructions of \a edges, with their comments, into the
    stage \a to, behind its last COPY, in their order. An edge of FROM: \a to is
    built on the same image or stage, and so is the stage it was of, since it has
    to be built on something. Refuses cycles, stages that come later, mounts and
    triggers, and what would copy something else there because a variable is not
    set the same way.
*/
[[nodiscard]] Result<PlannedEdit> moveEdges(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                            const QList<qsizetype> &edges, int to);

/*!
    Puts \a stage on an edge of FROM: it is built on what the edge comes from, and what was built on that is built on it.
    Its own base is given up. Refuses what moveEdges() and connectByBase() refuse, and other edges.
*/
[[nodiscard]] Result<PlannedEdit> insertOnEdge(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                               qsizetype edge, int stage);

/// Takes out what makes the edge: the COPY or ADD instruction, the mount flag; a base edge becomes `FROM scratch`.
[[nodiscard]] Result<PlannedEdit> deleteEdge(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                             qsizetype edge);

/// Why \a to cannot take anything from \a from ("That would make a cycle: …"), or empty when it can.
[[nodiscard]] QString connectionProblem(const Graph::StageGraph &graph, int from, int to);

} // namespace Stagecraft::Edit
