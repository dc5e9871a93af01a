// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace Stagecraft::Dockerfile {

/// What BuildKit's shell.Lex can be told beside the escape character.
struct ShellLexerOptions
{
    char escape = '\\';
    bool keepQuotes = false;
    bool keepEscapes = false;
    bool keepUnset = false; ///< A variable that is not set stays as it is written.
    bool quotesArePlain = false; ///< Quotes have no meaning, as in a heredoc body.
};

struct ShellWord
{
    QByteArray text;
    TextRange range; ///< Of the lexed text.
};

/// What lexing gave. With an error there is neither text nor words.
struct ShellLexing
{
    QByteArray text;
    std::vector<ShellWord> words; ///< Split at white space outside quotes after variables were replaced.
    std::vector<QByteArray> undefined; ///< Asked for, not set, and without a `-`, `+` or `?` form; each once.
    QByteArray error;
    qsizetype errorOffset = 0; ///< Where reading stopped.
};

using ShellLookup = std::function<std::optional<QByteArray>(const QByteArray &name)>;

/*!
    Replaces variables in \a text, takes quotes off and splits it into words, as
    the builder does it for Dockerfiles.

    Bounded, so that no text can exhaust the program: a result longer than 1 MiB
    and forms nested deeper than 100 are errors.

    \sa https://docs.docker.com/reference/dockerfile/#environment-replacement
*/
[[nodiscard]] ShellLexing lexed(QByteArrayView text, const ShellLookup &lookup, const ShellLexerOptions &options = {});

} // namespace Stagecraft::Dockerfile
