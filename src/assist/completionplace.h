// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QString>

namespace Stagecraft::Assist {

/// Where in a Dockerfile something is being written, and what of it stands there already.
struct CompletionPlace
{
    enum class Kind {
        None, ///< In a comment, or where nothing is known.
        Keyword, ///< The first word of a line, or the instruction after ONBUILD.
        Directive, ///< After `#` at the top of the file.
        FlagName,
        FlagValue, ///< After `--name=`.
        MountField, ///< A field of `--mount=`: its key, or after `=` its value.
        Argument, ///< A word after keyword and flags.
        Variable, ///< After `$` or `${`.
    };

    Kind kind = Kind::None;
    qsizetype offset = 0;
    qsizetype instruction = -1; ///< Index into SyntaxTree::instructions(); -1 outside all of them.
    Dockerfile::InstructionKind instructionKind = Dockerfile::InstructionKind::Unknown; ///< Of ONBUILD: of its trigger.
    TextRange word; ///< What a proposal takes the place of.
    QString typed; ///< Of it, what stands before the cursor.
    QString flag; ///< FlagValue, MountField: the name of the flag.
    QString key; ///< MountField: the key whose value is being written; empty while it is the key.
    QStringList before; ///< Argument: the words before this one, without flags.
    bool isJson = false; ///< Argument: in a list of strings.
    bool hasBrace = false; ///< Variable: after `${`.
};

[[nodiscard]] CompletionPlace completionPlace(const Dockerfile::SyntaxTree &tree, qsizetype offset);

} // namespace Stagecraft::Assist
