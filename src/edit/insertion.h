// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/editstyle.h"

namespace Stagecraft::Edit {

// Where new lines go. Texts have no line end at their end; those inside them are of the style.

/// On lines of its own below the instruction, as far in as that is.
[[nodiscard]] TextEdit insertionAfter(const Dockerfile::SyntaxTree &tree, qsizetype instruction, const QByteArray &text,
                                      const EditStyle &style);

/// Below the instruction in front of \a before, so that comments stay with what they stand above; at the top for 0.
[[nodiscard]] TextEdit insertionOfInstruction(const Dockerfile::SyntaxTree &tree, qsizetype before,
                                              const QByteArray &text, const EditStyle &style);

/// In front of the stage \a before, or behind the last for their number, with the file's usual blank lines between.
[[nodiscard]] TextEdit insertionOfStage(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages,
                                        int before, const QByteArray &text, const EditStyle &style);

} // namespace Stagecraft::Edit
