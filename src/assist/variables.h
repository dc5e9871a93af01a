// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assist/variablereads.h"
#include "dockerfile/stages.h"

namespace Stagecraft::Assist {

/*!
    A variable of a file: what ARG and ENV set under one name and can be seen at one place.

    A global ARG, the ARGs that bring it into stages, and what is set over it there
    are one; a name that two stages set apart from each other is two.
*/
struct FileVariable
{
    QString name;
    bool isArgument = true; ///< First set by an ARG.
    bool isGlobal = false; ///< By one above the first FROM.
    QList<TextRange> definitions; ///< The names in ARG and ENV, in the order of the text.
    QList<TextRange> reads; ///< The names without `$` and braces, in the order of the text.
};

/// All of them, in the order in which they are set first. What only the base image or the builder sets is none.
[[nodiscard]] QList<FileVariable> variablesOf(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages);

/// A variable as one instruction sees it.
struct VariableInScope
{
    QString name;
    QString value; ///< As ARG or ENV gives it, in writing; empty where it gives none.

    friend bool operator==(const VariableInScope &, const VariableInScope &) = default;
};

/*!
    What can be asked for in an instruction, in the order in which it was set: in FROM
    the global arguments, elsewhere what its stage has set before it, or one that it is built on.
    Without what the builder or the base image sets.
*/
[[nodiscard]] QList<VariableInScope> variablesInScope(const Dockerfile::SyntaxTree &tree,
                                                      const Dockerfile::StageList &stages, qsizetype instruction);

} // namespace Stagecraft::Assist
