// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QString>

namespace Stagecraft::Assist {

/// A place where a variable is read: `$NAME`, `${NAME}`, `${NAME:-…}`.
struct VariableRead
{
    enum class By {
        Builder, ///< It is replaced while the file is built.
        Shell, ///< A RUN's shell reads it from its environment.
        Container, ///< The shell of a CMD, ENTRYPOINT or HEALTHCHECK does, when the image runs.
    };

    TextRange range; ///< From `$` to the end of the name; the closing brace is not in it.
    TextRange nameRange;
    QString name;
    qsizetype instruction = 0; ///< Index into SyntaxTree::instructions().
    By by = By::Builder;

    friend bool operator==(const VariableRead &, const VariableRead &) = default;
};

/*!
    All of them, in the order of the text. Not what stands behind the escape
    character, in single quotes (but in heredocs of COPY and ADD, where quotes mean
    nothing), in comments, in heredocs with a quoted name, or where nothing is replaced.

    \sa https://docs.docker.com/reference/dockerfile/#environment-replacement
*/
[[nodiscard]] QList<VariableRead> variableReads(const Dockerfile::SyntaxTree &tree);

/// Those of VariableRead::By::Builder alone, of the instructions from \a first to before \a end: what shells are given is
/// not looked through.
[[nodiscard]] QList<VariableRead> builderReads(const Dockerfile::SyntaxTree &tree, qsizetype first, qsizetype end);

} // namespace Stagecraft::Assist
