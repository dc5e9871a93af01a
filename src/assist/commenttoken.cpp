// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/commenttoken.h"

#include <algorithm>
#include <iterator>

namespace Stagecraft::Assist {

using Dockerfile::Token;

const Token *commentAt(const Dockerfile::SyntaxTree &tree, qsizetype offset)
{
    const QList<Token> &tokens = tree.tokens();
    const auto start = [](const Token &token) -> qsizetype { return token.start; };
    const auto after = std::ranges::lower_bound(tokens, offset, {}, start);
    if (after == tokens.cbegin())
        return nullptr;
    const Token &token = *std::prev(after);
    const bool isNote = token.kind == Token::Kind::Comment || token.kind == Token::Kind::Directive;
    return isNote && offset <= token.end ? &token : nullptr;
}

} // namespace Stagecraft::Assist
