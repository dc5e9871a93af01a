// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <functional>

namespace Stagecraft::Edit {

/// One stage as it has to be after an edit: its name in lower case and the stage it builds on (-1 for an image).
struct ExpectedStage
{
    QString name;
    int baseStage = -1;
};

/// The stages of \a graph as they are.
[[nodiscard]] QList<ExpectedStage> expectedStages(const Graph::StageGraph &graph);

/*!
    \a planned when reading the edited text again gives exactly \a expected, else a
    refusal: text that is not complete, such as a heredoc without an end, can
    swallow what is written after it.
*/
[[nodiscard]] Result<PlannedEdit> verified(const Dockerfile::SyntaxTree &tree, PlannedEdit planned,
                                           const QList<ExpectedStage> &expected);

/// The bytes of each instruction, without the comments above it.
[[nodiscard]] QByteArrayList instructionTexts(const Dockerfile::SyntaxTree &tree);

/*!
    \a planned when the edited text has exactly the instructions \a expected and no
    error that it did not have before, else a refusal.
*/
[[nodiscard]] Result<PlannedEdit> verified(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                           PlannedEdit planned, const QByteArrayList &expected);

/// A whole file as it has to be after an edit.
struct ExpectedGraph
{
    QList<ExpectedStage> stages;
    /// What the stages take, in any order. Of each, instruction and referenceRange are those before the edit.
    QList<Graph::Edge> edges;
    /// Stages that get another base, and so other triggers: what the triggers take is not compared.
    QList<int> newBases;
    /// Another stage is built: what was wrong in stages that were not needed may be an error then.
    bool targetChanges = false;
};

/// What \a tree means when it is built without parameters, with each stage at the index that \a moved gives it; the list
/// of stages stays in the old order.
[[nodiscard]] ExpectedGraph expectedGraph(const Dockerfile::SyntaxTree &tree,
                                          const std::function<int(int)> &moved = {});

/*!
    \a planned when the edited text means exactly \a expected and has no problem of
    another kind than it had before, else a refusal.
*/
[[nodiscard]] Result<PlannedEdit> verified(const Dockerfile::SyntaxTree &tree, PlannedEdit planned,
                                           const ExpectedGraph &expected);

} // namespace Stagecraft::Edit
