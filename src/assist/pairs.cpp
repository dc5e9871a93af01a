// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/pairs.h"

#include "assist/commenttoken.h"

#include <algorithm>

namespace Stagecraft::Assist {

using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::SyntaxTree;

namespace {

char openingOf(char closing)
{
    switch (closing) {
    case ')':
        return '(';
    case ']':
        return '[';
    case '}':
        return '{';
    default:
        return '\0';
    }
}

/// All pairs of a part of the text.
class PairReader
{
public:
    PairReader(const SyntaxTree &tree, TextRange part)
        : m_tree(tree)
        , m_part(part)
    { }

    [[nodiscard]] QList<Pair> read()
    {
        for (qsizetype at = m_part.start; at < m_part.end; ++at) {
            const char character = m_tree.text().at(at);
            if (character == '\\' && m_quote != '\'')
                ++at;
            else if (character == '#' && m_quote == '\0' && commentAt(m_tree, at + 1))
                skipLine(at);
            else if (character == '"' || character == '\'')
                readQuote(at, character);
            else if (m_quote != '\'')
                readBracket(at, character);
        }
        return m_pairs;
    }

private:
    void skipLine(qsizetype &at) const
    {
        const qsizetype end = m_tree.text().indexOf('\n', at);
        at = end < 0 ? m_part.end : end;
    }

    void readQuote(qsizetype at, char character)
    {
        if (m_quote == '\0') {
            m_quote = character;
            m_quoteStart = at;
        } else if (m_quote == character) {
            m_pairs.append({m_quoteStart, at});
            m_quote = '\0';
        }
    }

    void readBracket(qsizetype at, char character)
    {
        if (character == '(' || character == '[' || character == '{') {
            m_open.append(at);
            return;
        }
        const char opening = openingOf(character);
        if (opening == '\0' || m_open.isEmpty() || m_tree.text().at(m_open.constLast()) != opening)
            return;
        m_pairs.append({m_open.takeLast(), at});
    }

    const SyntaxTree &m_tree;
    TextRange m_part;
    QList<Pair> m_pairs;
    QList<qsizetype> m_open;
    char m_quote = '\0';
    qsizetype m_quoteStart = 0;
};

TextRange partAt(const Instruction &instruction, qsizetype offset)
{
    const auto holds = [offset](const Heredoc &heredoc) {
        return heredoc.bodyRange.start <= offset && offset <= heredoc.bodyRange.end && !heredoc.bodyRange.isEmpty();
    };
    const auto heredoc = std::ranges::find_if(instruction.heredocs, holds);
    if (heredoc != instruction.heredocs.cend())
        return heredoc->bodyRange;
    return {instruction.keywordRange.end, std::max(instruction.keywordRange.end, instruction.argumentsRange.end)};
}

} // namespace

std::optional<Pair> pairAt(const SyntaxTree &tree, qsizetype offset)
{
    const qsizetype index = tree.instructionAt(offset);
    if (index < 0)
        return std::nullopt;
    const QList<Pair> pairs = PairReader(tree, partAt(tree.instructions().at(index), offset)).read();
    // What stands behind the cursor goes before what stands in front of it.
    for (const qsizetype place : {offset, offset - 1}) {
        const auto found =
            std::ranges::find_if(pairs, [place](Pair pair) { return pair.opening == place || pair.closing == place; });
        if (found != pairs.cend())
            return *found;
    }
    return std::nullopt;
}

} // namespace Stagecraft::Assist
