// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/expansion.h"
#include "dockerfile/platformarguments.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Stagecraft::Dockerfile {

/// The variables that are known at one place of a Dockerfile. Copies share their content.
class Scope
{
public:
    void set(const QString &name, const QString &value) { m_values.insert(name, value); }
    /// Notes an ARG that has no value: asking for it is no mistake, it is only empty.
    void declare(const QString &name) { m_declared.insert(name); }
    /// Gives it what it does not know itself. \a fallback must outlive it.
    void setFallback(const PlatformArguments *fallback) { m_fallback = fallback; }

    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    [[nodiscard]] QStringList names() const;

    /// True when expanding \a word gives it back, whatever is set.
    [[nodiscard]] static bool isPlain(const QString &word, char escape);
    /// \a word expanded with these variables. Declared names do not count as undefined.
    [[nodiscard]] Expansion expand(const QString &word, char escape) const;

private:
    QHash<QString, QString> m_values;
    QSet<QString> m_declared;
    const PlatformArguments *m_fallback = nullptr;
};

} // namespace Stagecraft::Dockerfile
