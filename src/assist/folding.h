// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/stages.h"

namespace Stagecraft::Assist {

/// Lines (from 1) that can be folded into their first one, which stays to be seen.
struct Fold
{
    enum class Kind {
        Stage, ///< From its FROM to its last line.
        Instruction, ///< One that goes on over several lines, its heredocs with it.
        Comment, ///< Comment lines that follow each other.
    };

    Kind kind = Kind::Stage;
    int firstLine = 1;
    int lastLine = 1; ///< After firstLine.

    friend bool operator==(const Fold &, const Fold &) = default;
};

/// In the order of their first lines, at most one at a line; they lie in each other or apart.
[[nodiscard]] QList<Fold> foldsOf(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages);

} // namespace Stagecraft::Assist
