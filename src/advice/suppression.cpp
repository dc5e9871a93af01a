// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/suppression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// The rules after `skip=` in "skip=A,B;error=true".
QStringList skipped(const QString &options)
{
    QStringList result;
    const QStringList parts = options.split(u';');
    for (const QString &part : parts) {
        const QString option = part.trimmed();
        if (!option.startsWith("skip="_L1))
            continue;
        const QStringList names = option.sliced(5).split(u',');
        for (const QString &name : names)
            result.append(name.trimmed());
    }
    return result;
}

bool names(const QStringList &skippedRules, const QString &rule)
{
    return std::any_of(skippedRules.begin(), skippedRules.end(), [&](const QString &name) {
        return name == "all"_L1 || name.compare(rule, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Suppression::Suppression(const Dockerfile::SyntaxTree &tree)
    : m_tree(tree)
{
    for (const Dockerfile::Directive &directive : tree.directives()) {
        if (directive.name == "check"_L1)
            m_everywhere += skipped(directive.value);
    }
}

bool Suppression::covers(const QString &rule, qsizetype offset) const
{
    return names(m_everywhere, rule) || names(skippedAt(offset), rule);
}

QStringList Suppression::skippedAt(qsizetype offset) const
{
    static const QRegularExpression comment(u"^[ \\t]*#[ \\t]*check[ \\t]*=(.*)$"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::CaseInsensitiveOption);
    const qsizetype index = m_tree.instructionAt(offset);
    if (index < 0)
        return {};
    const QString comments = QString::fromUtf8(m_tree.textAt(m_tree.instructions().at(index).leadingCommentRange));
    QStringList result;
    for (auto it = comment.globalMatch(comments); it.hasNext();)
        result += skipped(it.next().captured(1));
    return result;
}

} // namespace Stagecraft::Advice
