// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/stages.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Graph {

/// What an edge starts from: a stage of this file, or something outside it.
struct Source
{
    enum class Kind {
        Stage,
        Image, ///< Text is the reference as written after expansion, "scratch" included.
        Context, ///< Text is the name of a named build context; empty for the main one.
        Url, ///< Text is the address of an ADD source.
    };

    Kind kind = Kind::Image;
    int stage = -1; ///< For Kind::Stage.
    QString text; ///< For the others.

    friend bool operator==(const Source &, const Source &) = default;
};

/*!
    What one instruction takes from somewhere else.

    \sa https://docs.docker.com/build/building/multi-stage/
*/
struct Edge
{
    enum class Kind {
        Base, ///< FROM
        Copy, ///< COPY --from, or COPY/ADD from the build context
        Mount, ///< RUN --mount with from=, or a bind mount of the build context
        OnBuild, ///< A trigger of the base stage that takes part in this stage
        Add, ///< ADD of an address
    };

    Kind kind = Kind::Base;
    Source from;
    int to = 0; ///< The stage it feeds.
    qsizetype instruction = 0; ///< The instruction that makes it, in SyntaxTree::instructions().
    int line = 0; ///< First line of that instruction.
    TextRange referenceRange; ///< The written name, index or reference; empty where none is written.
    QString mountType; ///< "bind", "cache", …; empty for other kinds.
    QStringList paths; ///< What is taken, as written.
    QString destination;
    bool valid = true; ///< False where it is drawn but BuildKit refuses it (a cycle, a stage defined later).
};

/*!
    The stages of a Dockerfile and everything they take from each other and
    from outside, as BuildKit resolves it: FROM sees only earlier stages and
    compares case-sensitively with lower-cased names; COPY --from and mounts see
    all names in any case; only COPY --from takes an index.

    Edges are in the order of the stages they feed, the base of each first, and
    then in the order of the text. Several instructions may make edges
    between the same two ends; bundling them is the view's matter.
*/
struct StageGraph
{
    Dockerfile::StageList stageList;
    QList<Edge> edges;
    QList<bool> reachable; ///< For each stage: whether the target needs it.
    QString platform; ///< What it is built for, and on: "linux/amd64".
    int target = -1; ///< The stage that is built, or -1 when there is none.
    Diagnostics diagnostics; ///< All of them, syntax and meaning, in the order of the text.

    [[nodiscard]] const QList<Dockerfile::Stage> &stages() const { return stageList.stages; }
    [[nodiscard]] bool hasErrors() const;
    /// What a stage is built for: its own platform, else that of the stage it builds on, else what the whole is built for.
    [[nodiscard]] QString platformOf(int stage) const;
    /// What to call a stage: its written name, else "stage 2" by its index.
    [[nodiscard]] QString displayName(int stage) const;
};

/// Pure: the same tree and parameters give the same graph. Never fails.
[[nodiscard]] StageGraph resolve(const Dockerfile::SyntaxTree &tree,
                                 const Dockerfile::BuildParameters &parameters = {});

} // namespace Stagecraft::Graph
