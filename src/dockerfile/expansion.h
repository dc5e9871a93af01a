// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Stagecraft::Dockerfile {

/// Gives the value of a variable, or none when it is not set.
using VariableLookup = std::function<std::optional<QString>(const QString &name)>;

/// What became of a word whose variables were replaced.
struct Expansion
{
    QString text;
    QStringList undefined; ///< Names that were asked for, were not set and had no `-`, `+` or `?` form.
    QString error; ///< Empty, or why the word cannot be expanded, in BuildKit's terms ("unsupported modifier …").

    /// Whether every variable had a value. Else the base image may set it.
    [[nodiscard]] bool isComplete() const { return error.isEmpty() && undefined.isEmpty(); }
};

/*!
    \a word with `$X`, `${X}`, `${X:-w}`, … replaced, quotes removed and \a escape taken
    as the quoting character: what BuildKit's shell.Lex.ProcessWord gives.

    \sa https://docs.docker.com/reference/dockerfile/#environment-replacement
*/
[[nodiscard]] Expansion expanded(const QString &word, const VariableLookup &lookup, char escape = '\\');

/// The body of a heredoc of COPY or ADD: quotes mean nothing in it, and the escape character is always a backslash.
[[nodiscard]] Expansion expandedBody(const QString &body, const VariableLookup &lookup);

} // namespace Stagecraft::Dockerfile
