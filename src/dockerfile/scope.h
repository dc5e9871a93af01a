// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/expansion.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Stagecraft::Dockerfile {

/// The variables that are known at one place of a Dockerfile. Copies share their content.
class Scope
{
public:
    void set(const QString& name, const QString& value) { m_values.insert(name, value); }
    /// Notes an ARG that has no value: asking for it is no mistake, it is only empty.
    void declare(const QString& name) { m_declared.insert(name); }

    [[nodiscard]] std::optional<QString> value(const QString& name) const;
    [[nodiscard]] QStringList names() const { return m_values.keys(); }

    /// \a word expanded with these variables. Declared names do not count as undefined.
    [[nodiscard]] Expansion expand(const QString& word, char escape) const;

private:
    QHash<QString, QString> m_values;
    QSet<QString> m_declared;
};

} // namespace Stagecraft::Dockerfile
