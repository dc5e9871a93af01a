// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/keywordcase.h"

#include <algorithm>

namespace Stagecraft::Dockerfile {

std::optional<LetterCase> letterCaseOf(QByteArrayView keyword)
{
    const bool hasUpper = std::ranges::any_of(keyword, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool hasLower = std::ranges::any_of(keyword, [](char c) { return c >= 'a' && c <= 'z'; });
    if (hasUpper && hasLower)
        return std::nullopt;
    return hasUpper ? LetterCase::Upper : LetterCase::Lower;
}

QByteArray writtenKeyword(const SyntaxTree &tree, const Instruction &instruction)
{
    const TextRange range = instruction.keywordRange;
    auto token = std::ranges::lower_bound(tree.tokens(), range.start, {}, &Token::start);
    QByteArray keyword;
    for (; token != tree.tokens().cend() && token->end <= range.end; ++token) {
        if (token->kind == Token::Kind::Keyword || token->kind == Token::Kind::Unknown)
            keyword += tree.textAt(token->range());
    }
    return keyword;
}

QString inCase(const QString &word, LetterCase letters)
{
    return letters == LetterCase::Lower ? word.toLower() : word.toUpper();
}

} // namespace Stagecraft::Dockerfile
