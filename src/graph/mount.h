// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/expansion.h"
#include "dockerfile/syntaxtree.h"

#include <QString>

namespace Stagecraft::Graph {

/*!
    What one `RUN --mount` says.

    \sa https://docs.docker.com/reference/dockerfile/#run---mount
*/
struct Mount
{
    QString type = QStringLiteral("bind"); ///< Lower case, variables expanded where they are known.
    QString from; ///< Empty where none is written.
    TextRange fromRange; ///< Of the value of `from=` in the text.
    QString source; ///< As written.
    QString target; ///< As written.
    Diagnostics diagnostics; ///< What BuildKit refuses about it.
};

/// Reads the value of a `--mount` flag of \a tree; \a variables are those in force at its instruction.
[[nodiscard]] Mount mountOf(const Dockerfile::SyntaxTree &tree, const Dockerfile::Flag &flag,
                            const Dockerfile::VariableLookup &variables);

} // namespace Stagecraft::Graph
