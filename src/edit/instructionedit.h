// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <optional>

namespace Stagecraft::Edit {

// Acts on single instructions. They also refuse what would make an error in a file that has none, with that error as the
// reason.

/*!
    Gives a flag of an instruction (of an ONBUILD: of its trigger) the value \a
    value, or takes it out for none.

    A flag that is there keeps its place; a new one comes after the others. One
    that may be repeated (mount, exclude, device) is added to those there are,
    and taken out with all of its name. A flag that is on or off is on for "true"
    and off for "false". Refuses flags the instruction does not know.
*/
[[nodiscard]] Result<PlannedEdit> setFlag(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                          qsizetype instruction, const QString &name,
                                          const std::optional<QString> &value);

/*!
    Puts a new instruction in front of the instruction \a before: in front of a
    FROM, or for the number of instructions, at the end of the stage above.

    \a text is one instruction in whatever case of its keyword, also with
    continued lines and heredocs. Refuses text that is none or more than one,
    FROM (addStage() makes stages), and anything but ARG above the first FROM.
*/
[[nodiscard]] Result<PlannedEdit> insertInstruction(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                    qsizetype before, const QString &text);

/// Puts \a text, one instruction, in the place of an instruction, as it is but for its line ends; comments above stay.
/// Refuses to put FROM in the place of another or the other way round, and a FROM with another name: see renameStage().
[[nodiscard]] Result<PlannedEdit> replaceInstruction(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                     qsizetype instruction, const QString &text);

/// Takes an instruction out, with the comments that belong to it. Refuses FROM: deleteStage() takes stages out.
[[nodiscard]] Result<PlannedEdit> deleteInstruction(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                    qsizetype instruction);

/// Moves an instruction, with the comments that belong to it, in front of \a before as insertInstruction() reads it.
[[nodiscard]] Result<PlannedEdit> moveInstruction(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                  qsizetype instruction, qsizetype before);

/// Makes a global or platform argument known to \a instruction: `ARG name` above it, unless its stage knows it there.
[[nodiscard]] Result<PlannedEdit> importArgument(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 qsizetype instruction, const QString &name);

} // namespace Stagecraft::Edit
