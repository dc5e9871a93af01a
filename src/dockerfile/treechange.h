// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

namespace Stagecraft::Dockerfile {

/*!
    The part in which two trees differ, in whole instructions and whole lines.

    Above it, instructions, tokens and lines are the same in both; below it they are
    the same but for their places, which are `after.text().size() - before.text().size()`
    bytes and lineDelta() lines further. Lines count from 1.
*/
struct TreeChange
{
    qsizetype firstInstruction = 0; ///< In both trees.
    qsizetype beforeEndInstruction = 0; ///< The first below the part; as many as there are where it goes to the end.
    qsizetype afterEndInstruction = 0;
    int firstLine = 1;
    int beforeEndLine = 1; ///< The first line below the part; one more than there are where it goes to the end.
    int afterEndLine = 1;

    [[nodiscard]] int lineDelta() const { return afterEndLine - beforeEndLine; }
};

/// Everything is in it where the escape character differs. Pure; takes time for the changed part and comparing two texts.
[[nodiscard]] TreeChange changeBetween(const SyntaxTree &before, const SyntaxTree &after);

} // namespace Stagecraft::Dockerfile
