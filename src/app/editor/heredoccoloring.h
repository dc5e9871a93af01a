// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/semanticspans.h"

#include <KSyntaxHighlighting/Definition>
#include <QByteArray>
#include <QHash>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Stagecraft::App {

/*!
    Colours files that stand in a Dockerfile: heredocs of COPY and ADD by the name
    of their destination or their `#!` line, those of RUN by the program that is
    given them. Shell scripts of RUN are left to the highlighting of the rest.
*/
class HeredocColoring
{
public:
    /// \a repository must outlive this.
    explicit HeredocColoring(const KSyntaxHighlighting::Repository &repository)
        : m_repository(repository)
    { }

    /// For all heredocs whose language is known: each line plain first, then its parts.
    [[nodiscard]] SemanticSpans spans(const Dockerfile::SyntaxTree &tree, const Document::ViewText &view);

private:
    struct Body
    {
        QString language;
        QString text;
        SemanticSpans spans; // lines count from the body's first
    };

    [[nodiscard]] KSyntaxHighlighting::Definition definitionFor(const Dockerfile::SyntaxTree &tree,
                                                                const Dockerfile::Instruction &instruction,
                                                                const Dockerfile::Heredoc &heredoc);
    [[nodiscard]] KSyntaxHighlighting::Definition definitionForFile(const QString &name);
    [[nodiscard]] const Body &colored(const KSyntaxHighlighting::Definition &definition, const QString &text);

    const KSyntaxHighlighting::Repository &m_repository;
    QHash<QString, KSyntaxHighlighting::Definition> m_definitions; // by file name: looking for one takes a while
    QList<Body> m_known; // of the last call
    QList<Body> m_present;
};

} // namespace Stagecraft::App
