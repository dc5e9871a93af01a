// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <QByteArray>
#include <QList>

namespace Stagecraft::Edit {

// Stages and instructions as text that any editor takes, and such text brought in.

/// The text of stages with their comments, in the order of the file, a blank line between them. References by number to
/// stages that have a name are written by it, since a number means another stage elsewhere.
[[nodiscard]] QByteArray copiedStages(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                      const QList<int> &stages);

/// The text of instructions with their comments, in the order of the file.
[[nodiscard]] QByteArray copiedInstructions(const Dockerfile::SyntaxTree &tree, const QList<qsizetype> &instructions);

/*!
    Brings in \a text, which begins a stage, in front of the stage \a before, or
    behind the last for their number. A name that is in use gets a number, and what
    refers to it inside the text follows. References by number in the file are put
    right. Refuses text without a stage, and what would make an error.
*/
[[nodiscard]] Result<PlannedEdit> pasteStages(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                              const QByteArray &text, int before);

/// Brings in the instructions of \a text, none of which is FROM, in front of \a before as insertInstruction() reads it.
[[nodiscard]] Result<PlannedEdit> pasteInstructions(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                    const QByteArray &text, qsizetype before);

/// Whether \a text begins a stage, so that pasteStages() takes it.
[[nodiscard]] bool holdsStages(const QByteArray &text);

} // namespace Stagecraft::Edit
