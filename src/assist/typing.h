// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Assist {

/// Edits of a text, and what is selected after them, in bytes of the text after them.
struct TypingEdit
{
    TextEdits edits;
    TextRange selection;

    friend bool operator==(const TypingEdit &, const TypingEdit &) = default;
};

constexpr int indentWidth = 4;

/*!
    What Enter does in place of \a selection: a line end as the file has them, and the
    indent that is due. The first continued line of an instruction stands one step
    further in. Where an instruction is cut in two, the escape character keeps it
    one; where a comment is, the rest stays a comment. Behind `<<EOF` without an
    end, the end comes below.
*/
[[nodiscard]] TypingEdit newLineAt(const Dockerfile::SyntaxTree &tree, TextRange selection);

/*!
    What a key does beyond putting its character in: closes quotes, JSON lists, `${`
    and `$(`, goes over what closes them, puts a selection in quotes. None where the
    character is all there is to it.
*/
[[nodiscard]] std::optional<TypingEdit> typedAt(const Dockerfile::SyntaxTree &tree, TextRange selection,
                                                QChar character);

/// Takes both of a pair with nothing between; none where one character is to go.
[[nodiscard]] std::optional<TypingEdit> backspaceAt(const Dockerfile::SyntaxTree &tree, TextRange selection);

} // namespace Stagecraft::Assist
