// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

namespace Stagecraft::Dockerfile {

struct PrecedingComment
{
    QString text; ///< Without `#`, trimmed.
    TextRange range;
};

/*!
    The comments that BuildKit takes as said about an instruction: those between it and the
    one before, directives included. A comment of nothing starts anew; a blank line does not.
*/
[[nodiscard]] QList<PrecedingComment> precedingComments(const SyntaxTree &tree, qsizetype instruction);

} // namespace Stagecraft::Dockerfile
