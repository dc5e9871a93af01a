// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/scope.h"

#include <algorithm>

namespace Stagecraft::Dockerfile {

std::optional<QString> Scope::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    if (found != m_values.cend())
        return *found;
    return m_fallback ? m_fallback->value(name) : std::nullopt;
}

QStringList Scope::names() const
{
    const QStringList own(m_values.keyBegin(), m_values.keyEnd());
    return m_fallback ? own + PlatformArguments::names() : own;
}

bool Scope::isPlain(const QString &word, char escape)
{
    const QChar escapeCharacter = QLatin1Char(escape);
    return std::none_of(word.cbegin(), word.cend(), [escapeCharacter](QChar character) {
        return character == u'$' || character == u'\'' || character == u'"' || character == escapeCharacter;
    });
}

Expansion Scope::expand(const QString &word, char escape) const
{
    if (isPlain(word, escape))
        return {word, {}, {}};
    Expansion expansion = expanded(word, [this](const QString &name) { return value(name); }, escape);
    expansion.undefined.removeIf([this](const QString &name) { return m_declared.contains(name); });
    return expansion;
}

} // namespace Stagecraft::Dockerfile
