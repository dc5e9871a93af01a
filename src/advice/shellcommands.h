// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace Stagecraft::Advice {

/// A word of a shell command, quotes removed, variables in place.
struct CommandWord
{
    QString text;
    TextRange range;
};

/// One simple command of a RUN: what stands between `&&`, `||`, `;`, `|` and line ends.
struct ShellCommand
{
    QString separator; ///< What stands before it: "&&", ";", …; empty for the first.
    QStringList assignments; ///< `NAME=value` before the program.
    QList<CommandWord> words; ///< From the program on; never empty.
    bool wrapped = false; ///< A word like `exec` or `time` stands before the program.

    /// The program without its folder: "go" of /usr/local/go/bin/go.
    [[nodiscard]] QStringView program() const;
    [[nodiscard]] bool hasWord(QStringView text) const;
    /// True when the program is \a name and the first word after it that is no option is one of \a subCommands.
    [[nodiscard]] bool is(QStringView name, std::initializer_list<QStringView> subCommands) const;
    /// The first word after the program that is no option, or empty.
    [[nodiscard]] QStringView subCommand() const;
};

/*!
    The commands of a RUN of \a tree, heredoc bodies included. A reading good
    enough for advice: it knows quotes, continuations and comments, and looks
    into no substitution. Of another instruction: nothing.
*/
[[nodiscard]] QList<ShellCommand> shellCommands(const Dockerfile::SyntaxTree &tree,
                                                const Dockerfile::Instruction &instruction);

} // namespace Stagecraft::Advice
