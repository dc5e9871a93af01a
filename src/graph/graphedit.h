// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "graph/stagegraph.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::Graph {

/// The text edits an act on the graph comes to, and its name in the history ("Rename stage builder to build").
struct PlannedEdit
{
    TextEdits edits;
    QString description;
};

/*!
    Each function plans one act as the fewest text edits in the file's own style
    (keyword case, line ends, indent, blank lines between stages), or says why it
    is refused. Nothing outside the named instructions changes. Asking for what
    is already so gives no edits.

    \a graph must be resolve() of \a tree.
*/

/// New name for a stage, with every reference to it. Refuses names BuildKit refuses and names in use. Names an unnamed stage too.
[[nodiscard]] Result<PlannedEdit> renameStage(const Dockerfile::SyntaxTree &tree, const StageGraph &graph, int stage,
                                              const QString &name);

/// Where a new stage gets its files from.
struct NewStage
{
    QString name; ///< Empty: a free one is chosen ("stage", "stage-2", …).
    QString base = QStringLiteral("scratch"); ///< An image, or the name of a stage.
    int before = -1; ///< The stage it goes in front of; -1 to append. A base that is a stage must be earlier.
};
[[nodiscard]] Result<PlannedEdit> addStage(const Dockerfile::SyntaxTree &tree, const StageGraph &graph,
                                           const NewStage &stage);

/*!
    Takes a stage out, with its own comments. Stages after it keep their index
    references right. Edges to others go with it (their COPY --from, their mount
    flags); a stage built FROM it is given its base instead.
*/
[[nodiscard]] Result<PlannedEdit> deleteStage(const Dockerfile::SyntaxTree &tree, const StageGraph &graph, int stage);

/*!
    Moves a stage, with its own comments, in front of the stage \a before, or
    behind the last for their number. References by number are put right. Refuses
    to put a stage above one that it takes from.
*/
[[nodiscard]] Result<PlannedEdit> moveStage(const Dockerfile::SyntaxTree &tree, const StageGraph &graph, int stage,
                                            int before);

/// Makes \a to take \a paths from \a from by COPY --from; an unnamed source is named first. Refuses cycles with the reason.
[[nodiscard]] Result<PlannedEdit> connectByCopy(const Dockerfile::SyntaxTree &tree, const StageGraph &graph, int from,
                                                int to, const QStringList &paths, const QString &destination);

/// Makes \a to build on \a from instead of what it builds on now.
[[nodiscard]] Result<PlannedEdit> connectByBase(const Dockerfile::SyntaxTree &tree, const StageGraph &graph, int from,
                                                int to);

/// Takes out what makes the edge: the COPY or ADD instruction, the mount flag; a base edge becomes `FROM scratch`.
[[nodiscard]] Result<PlannedEdit> deleteEdge(const Dockerfile::SyntaxTree &tree, const StageGraph &graph,
                                             qsizetype edge);

/// Why \a to cannot take anything from \a from ("That would make a cycle: …"), or empty when it can.
[[nodiscard]] QString connectionProblem(const StageGraph &graph, int from, int to);

} // namespace Stagecraft::Graph
