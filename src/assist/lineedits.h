// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assist/typing.h"
#include "base/lineindex.h"

namespace Stagecraft::Assist {

/// Each line that is not blank one step further in.
[[nodiscard]] TextEdits indentedLines(const QByteArray &text, Lines lines);
/// Each line a step further out: a tab, or at most four spaces.
[[nodiscard]] TextEdits outdentedLines(const QByteArray &text, Lines lines);
/// Comments lines out, or back in when all that are not blank are comments.
[[nodiscard]] TextEdits toggledComments(const QByteArray &text, Lines lines);
/// Takes lines out, with their ends.
[[nodiscard]] TextEdits deletedLines(const QByteArray &text, Lines lines);

/// Spaces up to the next step.
[[nodiscard]] TypingEdit indentedAt(const QByteArray &text, qsizetype offset);

/// The lines of a selection: not the last one where the selection ends before its first character.
[[nodiscard]] Lines selectedLines(const LineIndex &lines, TextRange selection);

// Of the lines of a selection, which goes along with them. The line after the last line end of a text is none.

/// One line up (-1) or down (1); nothing where there is no line to change places with.
[[nodiscard]] TypingEdit movedLines(const QByteArray &text, TextRange selection, int step);
/// Once more below, and the copy selected.
[[nodiscard]] TypingEdit duplicatedLines(const QByteArray &text, TextRange selection);
/*!
    All in one with a space between, or the line below with the one line. The escape
    characters that continued them go, as do the `#` of comments that join a comment.
*/
[[nodiscard]] TypingEdit joinedLines(const Dockerfile::SyntaxTree &tree, TextRange selection);

} // namespace Stagecraft::Assist
