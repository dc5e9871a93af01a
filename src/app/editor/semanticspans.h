// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"
#include "document/viewtext.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Stagecraft::App {

/// A part of one line of the view that the syntax tree knows the meaning of.
struct SemanticSpan
{
    enum class Kind {
        Plain, ///< No colour, whatever else was found there.
        Keyword,
        Flag,
        StageName,
        Comment,
        String,
        Variable,
        Constant,
    };

    int line = 0; ///< From 0, as a QTextDocument counts its blocks.
    int start = 0; ///< In UTF-16 units.
    int length = 0;
    Kind kind = Kind::Keyword;

    friend bool operator==(const SemanticSpan &, const SemanticSpan &) = default;
};

using SemanticSpans = QList<SemanticSpan>;

/// In the order of places; of those that start at one place the longer first, so that a part is painted over its whole.
void sortByPlace(SemanticSpans &spans);

/// What to colour by meaning, ordered by place. \a stageNames are those of the graph, in lower case.
[[nodiscard]] SemanticSpans semanticSpans(const Dockerfile::SyntaxTree &tree, const Document::ViewText &view,
                                          const QSet<QString> &stageNames);

/// Keeps the spans of a text while that is changed, and reads only what was changed anew.
class SpanKeeper
{
public:
    /// What semanticSpans() gives.
    [[nodiscard]] const SemanticSpans &update(const Dockerfile::SyntaxTree &tree, const Document::ViewText &view,
                                              const QSet<QString> &stageNames);

private:
    Dockerfile::SyntaxTree m_tree;
    QSet<QString> m_stageNames;
    SemanticSpans m_spans; ///< Those of m_tree; none for that of an empty text.
};

/// Lines of a view, from 0, both ends included; empty when last is before first.
struct LineSpan
{
    int first = 0;
    int last = -1;
};

/// The lines (of the new text) whose colours differ, when \a lineDelta lines came in between.
[[nodiscard]] LineSpan changedLines(const SemanticSpans &before, const SemanticSpans &after, int lineDelta);

} // namespace Stagecraft::App
