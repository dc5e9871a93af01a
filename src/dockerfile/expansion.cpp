// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/expansion.h"

#include "dockerfile/shelllexer.h"

namespace Stagecraft::Dockerfile {

namespace {

Expansion expandedBy(const QString &text, const VariableLookup &lookup, const ShellLexerOptions &options)
{
    const auto byteLookup = [&lookup](const QByteArray &name) -> std::optional<QByteArray> {
        const std::optional<QString> value = lookup ? lookup(QString::fromUtf8(name)) : std::nullopt;
        return value ? std::optional(value->toUtf8()) : std::nullopt;
    };
    const ShellLexing lexing = lexed(text.toUtf8(), byteLookup, options);
    Expansion expansion;
    expansion.text = QString::fromUtf8(lexing.text);
    expansion.error = QString::fromUtf8(lexing.error);
    for (const QByteArray &name : lexing.undefined)
        expansion.undefined.append(QString::fromUtf8(name));
    return expansion;
}

} // namespace

Expansion expanded(const QString &word, const VariableLookup &lookup, char escape)
{
    return expandedBy(word, lookup, {.escape = escape});
}

Expansion expandedBody(const QString &body, const VariableLookup &lookup)
{
    return expandedBy(body, lookup, {.quotesArePlain = true});
}

} // namespace Stagecraft::Dockerfile
