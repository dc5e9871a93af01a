// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/stages.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Assist {

/// What is known beside the text. All may be empty: there are fewer proposals then, never wrong ones.
struct CompletionSources
{
    QStringList contextFiles; ///< What the build context sends, from its root with `/`; what is ignored is not in it.
    QStringList images; ///< References that are at hand: what the project builds on, what the engine has.
    Dockerfile::BuildParameters parameters;
};

/// Something that may be written.
struct Proposal
{
    enum class Kind { Keyword, Flag, Value, Stage, Argument, Variable, Image, File, Folder, Path, Snippet };

    Kind kind = Kind::Keyword;
    QString label; ///< What a list shows, and what the typed word is held against.
    QString detail; ///< What it is or comes to, for people.
    QString text; ///< What is written in place of Completion::replaced; its lines end with U+000A.
    qsizetype cursor = -1; ///< Where the cursor goes then, in units of `text`; -1 for its end.
    bool continues = false; ///< Something more is likely proposed there: `--from=`, `src/`.
};

using Proposals = QList<Proposal>;

/// What may be written at one place.
struct Completion
{
    TextRange replaced; ///< The word at the place, which the proposals take the place of.
    Proposals proposals; ///< The best first; empty where there is nothing to propose.
};

enum class CompletionCause {
    Asked, ///< By a person.
    Typed, ///< By a key: then only where something is likely wanted.
};

/*!
    What may be written at \a offset: instructions and directives, flags, mounts
    and their values, stages that may be referred to there, arguments and variables
    in scope, images, paths of the build context and of stages, destinations.

    Pure, and never fails; for any offset of any text.
*/
[[nodiscard]] Completion completionAt(const Dockerfile::SyntaxTree &tree, qsizetype offset,
                                      const CompletionSources &sources, CompletionCause cause);

} // namespace Stagecraft::Assist
