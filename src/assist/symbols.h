// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <optional>

namespace Stagecraft::Assist {

/// What a name in the text means, and all places where it stands.
struct Symbol
{
    enum class Kind {
        Stage,
        Argument, ///< Set by an ARG first.
        Variable, ///< Set by an ENV first.
        Heredoc,
    };

    Kind kind = Kind::Stage;
    QString name; ///< As displayed: an unnamed stage has its number.
    int stage = -1; ///< Of Kind::Stage.
    /// Where it gets its name, the first place first: after AS (the FROM keyword of an unnamed stage), in ARG and ENV, after `<<`.
    QList<TextRange> definitions;
    /// Where it is meant, in the order of the text, as names alone: without `$`, braces and quotes. A stage also by its
    /// number, a heredoc by its last line.
    QList<TextRange> references;

    [[nodiscard]] TextRange definition() const { return definitions.value(0); }
    /// Definitions and references, in the order of the text.
    [[nodiscard]] QList<TextRange> all() const;

    friend bool operator==(const Symbol &, const Symbol &) = default;
};

/// What is named at \a offset or right before it; none where nothing is that the file itself names.
[[nodiscard]] std::optional<Symbol> symbolAt(const Dockerfile::SyntaxTree &tree, const Dockerfile::StageList &stages,
                                             qsizetype offset);

/*!
    The edits that call a symbol \a name everywhere, or why it cannot be called so:
    it is no name, something else is called so, or the builder itself sets the old one.
    \a symbol must be one of \a tree.
*/
[[nodiscard]] Result<Edit::PlannedEdit> renamed(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                const Symbol &symbol, const QString &name);

} // namespace Stagecraft::Assist
