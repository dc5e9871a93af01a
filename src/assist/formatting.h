// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Assist {

/*!
    The fewest edits that give a file one form: keywords in the case that most have,
    one space between words, `["a", "b"]`, continued lines four spaces in (deeper ones
    as much deeper), no white space at line ends, a blank line above each stage, at
    most two anywhere, one line end at the end.

    Every comment and every line break stays. Untouched are heredocs, text in
    quotes, what a shell reads inside a line, comments, and instructions with errors. The
    file means the same afterwards, and formatting it again changes nothing.

    With \a part only instructions that touch it are formatted.
*/
[[nodiscard]] TextEdits formatted(const Dockerfile::SyntaxTree &tree, std::optional<TextRange> part = {});

} // namespace Stagecraft::Assist
