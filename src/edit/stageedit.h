// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/copyline.h"
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
    above it, so that what is built by default stays it. References by number are
    put right.
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
    references right. Edges to others go with it (their COPY --from, unless \a
    copies keeps it, their mount flags); a stage built FROM it is given its base
    instead.

    A stage passes a path on when a COPY --from put it there and no later
    instruction of the stage changes it, as far as one can tell. A COPY that takes
    several paths is kept where all of them come from one stage or image.

    Refuses what would make an error. When the last stage goes, the one before it
    is built: an error that was one of a stage not needed is none of this.
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

/*!
    Merges a stage into its only user, a stage built on it: that gets its base, and
    its platform where it has none of its own; its instructions come first there,
    with their comments. Refuses when none or more than one stage takes from it,
    when its user also copies from it or mounts it, or does nothing else, when it
    has ONBUILD, when both are built for different platforms, when the user's
    ENTRYPOINT takes its CMD away, and when a variable would come to something else.
*/
[[nodiscard]] Result<PlannedEdit> mergeStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                             int stage);

/// How a stage becomes two: one that builds, and one that takes what was built.
struct StageSplit
{
    QString builderName;
    QString runtimeBase; ///< An image or an earlier stage; empty for the builder itself, which needs no copies.
    QList<CopyLine> copies;
};

/*!
    Splits a stage in front of an instruction. What is above keeps its FROM and its
    place under the new name; what is below keeps the old name and all references,
    by number as well, and is built on the runtime base, for the same platform.

    On another base it says again what the rest needs from above: the ARG that it
    names, every ENV, the WORKDIR, SHELL and USER in force, and what is said about
    the image (EXPOSE, LABEL, CMD, …). Then come the copies and the rest. Refuses
    when an ONBUILD is above, and when a variable would come to something else.
*/
[[nodiscard]] Result<PlannedEdit> splitStage(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                             qsizetype instruction, const StageSplit &split);

/// A proposal: a free name, the same base, and what the commands above are known to make, else their working directory.
[[nodiscard]] StageSplit proposedSplit(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                       qsizetype instruction);

/// How instructions become a stage of their own.
struct StageExtraction
{
    enum class Form {
        Base, ///< The stage they are of is built on the new one. For what the stage begins with, but for ARG.
        Copies, ///< The new stage has the same base, and what it makes is copied back.
    };

    QString name;
    Form form = Form::Base;
    QList<CopyLine> copies; ///< Of the form Copies: what stands where the first of the instructions was.
};

/*!
    Moves instructions of one stage, in their order and with their comments, to a
    new stage in front of theirs. References by number are put right.

    In the form Copies the new stage says again what they need from above: the ARG
    they name, every ENV, the WORKDIR, SHELL and USER in force. Such instructions
    among them stay where they are as well, since the rest may need them; what is
    said about the image stays there alone. Refuses FROM, instructions of several
    stages, and when a variable would come to something else.
*/
[[nodiscard]] Result<PlannedEdit> extractInstructions(const Dockerfile::SyntaxTree &tree,
                                                      const Graph::StageGraph &graph,
                                                      const QList<qsizetype> &instructions,
                                                      const StageExtraction &extraction);

/// A proposal: a free name, the form Base where it can be, else what the instructions are known to put somewhere.
[[nodiscard]] StageExtraction proposedExtraction(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 const QList<qsizetype> &instructions);

} // namespace Stagecraft::Edit
