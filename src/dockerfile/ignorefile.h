// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Stagecraft::Dockerfile {

/*!
    The rules of a `.dockerignore`, matched as BuildKit does.

    Not as git does: patterns are anchored at the context's root, the last rule
    that matches decides, and a rule matches what lies below a folder it
    matches.

    \sa https://docs.docker.com/build/concepts/context/#dockerignore-files
*/
class IgnoreFile
{
public:
    struct Rule
    {
        QString pattern; ///< Cleaned, without `!`.
        bool exception = false; ///< It began with `!`.
        int line = 0;
        QRegularExpression expression;
    };

    IgnoreFile() = default; ///< Ignores nothing.
    /// Never fails: a pattern that is none becomes a problem and is passed over.
    [[nodiscard]] static IgnoreFile parse(const QByteArray &text);

    /// True when \a path (from the context's root, with `/`) is not sent to the builder.
    [[nodiscard]] bool ignores(const QString &path) const { return decidingRule(path) >= 0; }
    /// The rule that keeps \a path out, an index into rules(), or -1 when it is sent.
    [[nodiscard]] qsizetype decidingRule(const QString &path) const;
    /// True when nothing below the folder \a path can be sent, so that it need not be looked into.
    [[nodiscard]] bool ignoresAllBelow(const QString &path) const;

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] bool hasExceptions() const { return m_hasExceptions; }

private:
    void add(const QByteArray &line, int lineNumber);

    QList<Rule> m_rules;
    QStringList m_problems;
    bool m_hasExceptions = false;
};

} // namespace Stagecraft::Dockerfile
