// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    A FROM: `FROM [--platform=<platform>] <image>[:<tag>|@<digest>] [AS <name>]`.

    Of one that is not complete, or goes on after the name, it has the parts that
    are there. Words stand as written, variables in place.

    \sa https://docs.docker.com/reference/dockerfile/#from
*/
struct FromInstruction
{
    std::optional<Word> base; ///< The image or the earlier stage; none where nothing follows FROM.
    std::optional<Word> as; ///< The word AS, in any case, where it stands after the base.
    std::optional<Word> name; ///< Of the stage. Never without `as`.
    std::optional<Flag> platform; ///< `--platform`, also without a value.
};

/// None where \a instruction is no FROM. As an ONBUILD trigger, which BuildKit refuses, it is read all the same.
[[nodiscard]] std::optional<FromInstruction> fromInstruction(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile
