// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/scope.h"

namespace Stagecraft::Dockerfile {

std::optional<QString> Scope::value(const QString& name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

Expansion Scope::expand(const QString& word, char escape) const
{
    const QChar escapeCharacter = QLatin1Char(escape);
    const bool isPlain = std::none_of(word.cbegin(), word.cend(), [escapeCharacter](QChar character) {
        return character == u'$' || character == u'\'' || character == u'"' || character == escapeCharacter;
    });
    if (isPlain)
        return {word, {}, {}};
    Expansion expansion = expanded(word, [this](const QString& name) { return value(name); }, escape);
    expansion.undefined.removeIf([this](const QString& name) { return m_declared.contains(name); });
    return expansion;
}

} // namespace Stagecraft::Dockerfile
