// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Assist {

/// Two characters that belong together: brackets, braces, quotes.
struct Pair
{
    qsizetype opening = 0; ///< The offset of the one,
    qsizetype closing = 0; ///< and of the other.

    friend bool operator==(Pair, Pair) = default;
};

/// The pair of which one stands behind or in front of the cursor at \a offset, in the text of an instruction or a heredoc.
/// None in comments, behind a backslash, and where the other one is missing.
[[nodiscard]] std::optional<Pair> pairAt(const Dockerfile::SyntaxTree &tree, qsizetype offset);

} // namespace Stagecraft::Assist
