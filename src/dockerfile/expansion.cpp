// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/expansion.h"

#include "dockerfile/shelllexer.h"

namespace Stagecraft::Dockerfile {

Expansion expanded(const QString &word, const VariableLookup &lookup, char escape)
{
    const auto byteLookup = [&lookup](const QByteArray &name) -> std::optional<QByteArray> {
        const std::optional<QString> value = lookup ? lookup(QString::fromUtf8(name)) : std::nullopt;
        return value ? std::optional(value->toUtf8()) : std::nullopt;
    };
    const ShellLexing lexing = lexed(word.toUtf8(), byteLookup, {.escape = escape});
    Expansion expansion;
    expansion.text = QString::fromUtf8(lexing.text);
    expansion.error = QString::fromUtf8(lexing.error);
    for (const QByteArray &name : lexing.undefined)
        expansion.undefined.append(QString::fromUtf8(name));
    return expansion;
}

} // namespace Stagecraft::Dockerfile
