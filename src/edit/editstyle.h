// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "dockerfile/stages.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Edit {

/// How the author of a file writes it, for what is written into it.
struct EditStyle
{
    QByteArray lineEnd = "\n"; ///< The more frequent one.
    bool lowerCase = false; ///< Of most keywords.
    int blankLines = 1; ///< Between two stages, most often.

    /// \a word in the case of the file's keywords.
    [[nodiscard]] QByteArray keyword(const QByteArray &word) const;
};

[[nodiscard]] EditStyle styleOf(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages);

/// The white space before the first byte of the line that holds \a offset.
[[nodiscard]] QByteArray indentAt(const Dockerfile::SyntaxTree &tree, qsizetype offset);

/// Where a new line goes that is to stand above that of \a offset: behind a byte order mark.
[[nodiscard]] qsizetype placeAbove(const Dockerfile::SyntaxTree &tree, qsizetype offset);

/*!
    Takes out the lines from that of \a range.start to that of \a range.end. Blank
    lines that would be left doubled, or at the end of the file, go with them; a
    file without a last line end stays so.
*/
[[nodiscard]] TextEdit removalOfLines(const Dockerfile::SyntaxTree &tree, TextRange range);

/// From the comment block that belongs to an instruction, where there is one, to its end.
[[nodiscard]] TextRange withComments(const Dockerfile::Instruction &instruction);

/// An instruction's own lines, its comment block included.
[[nodiscard]] TextEdit removalOfInstruction(const Dockerfile::SyntaxTree &tree, qsizetype instruction);

/// Takes out one flag and the white space after it; comments in a continuation stay.
[[nodiscard]] TextEdit removalOfFlag(const Dockerfile::SyntaxTree &tree, TextRange flag);

/// A line of its own above an instruction and the comments that belong to it: `ARG name`, which makes a global argument
/// known in the stage.
[[nodiscard]] TextEdit argumentImport(const Dockerfile::SyntaxTree &tree, qsizetype instruction, const QString &name);

/// The bytes of \a range, with those of \a edits made that lie in it.
[[nodiscard]] QByteArray editedText(const Dockerfile::SyntaxTree &tree, TextRange range, const TextEdits &edits);

/// Edits in the order of the text; those inside a removed part are dropped.
[[nodiscard]] TextEdits arranged(TextEdits edits);

} // namespace Stagecraft::Edit
