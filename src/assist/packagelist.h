// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Assist {

/// What a RUN has a package manager install: `apt-get install a b c`.
struct PackageList
{
    TextRange range; ///< From the first package to the last.
    QList<TextRange> packages; ///< In the order of the text.
    bool isSorted = false; ///< By the alphabet, as sortedPackages() would have them.
};

/// The list of the command at \a offset; none where no command of at least two packages is.
[[nodiscard]] std::optional<PackageList> packageListAt(const Dockerfile::SyntaxTree &tree, qsizetype offset);

/*!
    The packages of the list at \a offset in the order of the alphabet, each where one
    was: lines and what continues them stay. Refused where there is no list, or where
    comments stand in it, since they belong to the packages beside them.
*/
[[nodiscard]] Result<TextEdits> sortedPackages(const Dockerfile::SyntaxTree &tree, qsizetype offset);

} // namespace Stagecraft::Assist
