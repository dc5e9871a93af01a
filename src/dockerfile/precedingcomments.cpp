// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/precedingcomments.h"

#include <algorithm>
#include <iterator>

namespace Stagecraft::Dockerfile {

QList<PrecedingComment> precedingComments(const SyntaxTree &tree, qsizetype instruction)
{
    const QList<Token> &tokens = tree.tokens();
    const qsizetype from = instruction > 0 ? tree.instructions().at(instruction - 1).range.end : 0;
    const qsizetype end = tree.instructions().at(instruction).range.start;
    QList<PrecedingComment> comments;
    auto token = std::ranges::lower_bound(tokens, from, {}, [](const Token &one) { return one.start; });
    for (; token != tokens.cend() && token->start < end; ++token) {
        if (token->kind != Token::Kind::Comment && token->kind != Token::Kind::Directive)
            continue;
        // BuildKit drops the first byte of the line, so that an indented comment keeps its #.
        const bool isIndented = token != tokens.cbegin() && std::prev(token)->kind == Token::Kind::Whitespace;
        const QByteArrayView text = tree.textAt(token->range());
        const QByteArrayView content = isIndented ? text.trimmed() : text.sliced(1).trimmed();
        if (content.isEmpty())
            comments.clear();
        else
            comments.append({QString::fromUtf8(content), token->range()});
    }
    return comments;
}

} // namespace Stagecraft::Dockerfile
