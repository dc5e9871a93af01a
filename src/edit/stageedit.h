// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

namespace Stagecraft::Edit {

// Acts on stages.

/// New name for a stage, with every reference to it. Refuses names BuildKit refuses and names in use. Names an unnamed stage too.
[[nodiscard]] Result<PlannedEdit> renameStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                              int stage, const QString &name);

/// Where a new stage gets its files from.
struct NewStage
{
    QString name; ///< Empty: a free one is chosen ("stage", "stage-2", …).
    QString base = QStringLiteral("scratch"); ///< An image, or the name of a stage.
    int before = -1; ///< The stage it goes in front of; -1 to append. A base that is a stage must be earlier.
};
[[nodiscard]] Result<PlannedEdit> addStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                           const NewStage &stage);

/*!
    A copy of a stage, with its comments, under a fresh name ("build-2" for
    "build", "stage" for none), directly below it. That of the last stage goes
    above it, so that what is built by default stays it. References by number are put right.
*/
[[nodiscard]] Result<PlannedEdit> duplicateStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 int stage);

/// What becomes of a COPY --from of a stage that goes.
enum class Copies {
    Remove,
    TakeFromItsSources, ///< What the stage only passed on is copied from where it had it from; the rest is removed.
};

/*!
    Takes a stage out, with its own comments. Stages after it keep their index
    references right. Edges to others go with it (their COPY --from, unless \a copies
    keeps it, their mount flags); a stage built FROM it is given its base instead.

    A stage passes a path on when a COPY --from put it there and no later
    instruction of the stage changes it, as far as one can tell. A COPY that takes
    several paths is kept where all of them come from one stage or image.
*/
[[nodiscard]] Result<PlannedEdit> deleteStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                              int stage, Copies copies = Copies::Remove);

/*!
    Moves a stage, with its own comments, in front of the stage \a before, or
    behind the last for their number. References by number are put right. Refuses
    to put a stage above one that it takes from.
*/
[[nodiscard]] Result<PlannedEdit> moveStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                            int stage, int before);

} // namespace Stagecraft::Edit
