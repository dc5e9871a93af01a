// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "dockerfile/syntaxtree.h"

#include <QString>

namespace Stagecraft::Edit {

/*!
    Why variables would come to something else once \a edits are made, or empty.
    \a origins names for each instruction of the edited text the one it was
    before, or -1 for a new one. What a base image sets is not known.
*/
[[nodiscard]] QString variableProblem(const Dockerfile::SyntaxTree &tree, const TextEdits &edits,
                                      const QList<qsizetype> &origins);

/// The instructions 0, 1, … of a tree, for origins to be made of.
[[nodiscard]] QList<qsizetype> allInstructions(const Dockerfile::SyntaxTree &tree);

/// Whether \a name stands in the instruction as a word of its own, in whatever way it may be used there.
[[nodiscard]] bool mentions(const Dockerfile::SyntaxTree &tree, qsizetype instruction, const QString &name);

} // namespace Stagecraft::Edit
