// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::Advice {

/*!
    What a Dockerfile asks to leave out: `# check=skip=RULE,RULE` at its top for
    all of it, the same comment directly above an instruction for that one.
    `all` means every rule.

    \sa https://docs.docker.com/reference/dockerfile/#check
*/
class Suppression
{
public:
    explicit Suppression(const Dockerfile::SyntaxTree &tree);

    /// True when \a rule is not to be reported at \a offset of the text.
    [[nodiscard]] bool covers(const QString &rule, qsizetype offset) const;

private:
    [[nodiscard]] QStringList skippedAt(qsizetype offset) const;

    Dockerfile::SyntaxTree m_tree;
    QStringList m_everywhere;
};

} // namespace Stagecraft::Advice
