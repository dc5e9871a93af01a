// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/typing.h"

#include "assist/commenttoken.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Stagecraft::Assist {

using Dockerfile::SyntaxTree;

namespace {

using Pair = std::pair<char, char>;

constexpr std::array pairs{Pair{'"', '"'}, Pair{'\'', '\''}, Pair{'[', ']'}, Pair{'{', '}'}, Pair{'(', ')'}};

bool isQuote(char character)
{
    return character == '"' || character == '\'';
}

bool isWordPart(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '_' || (character & 0x80) != 0;
}

/// What stands around a place, on its line.
struct Surroundings
{
    QByteArrayView before;
    char next = '\0'; ///< A line end counts as nothing.

    [[nodiscard]] char previous() const { return before.isEmpty() ? '\0' : before.back(); }
    [[nodiscard]] bool endsWord() const
    {
        return next == '\0' || next == ' ' || next == '\t' || next == ']' || next == ')' || next == '}' || next == ','
            || next == ';';
    }
};

Surroundings surroundings(const SyntaxTree &tree, TextRange selection)
{
    const QByteArray &text = tree.text();
    const qsizetype start = text.lastIndexOf('\n', selection.start - 1) + 1;
    const char next = selection.end < text.size() ? text.at(selection.end) : '\0';
    const bool isEnd = next == '\n' || next == '\r';
    return {tree.textAt({selection.start == 0 ? 0 : start, selection.start}), isEnd ? '\0' : next};
}

/// Whether \a opening is to be closed where it is typed.
bool isToBeClosed(char opening, const Surroundings &around)
{
    if (!around.endsWord())
        return false;
    if (opening == '{' || opening == '(')
        return around.previous() == '$';
    if (opening == '[')
        return around.previous() == ' ' && around.next == '\0';
    const bool isOpen = std::ranges::count(around.before, opening) % 2 != 0;
    return !isOpen && !isWordPart(around.previous()) && around.previous() != '\\';
}

bool closes(char character, const Surroundings &around)
{
    if (around.next != character)
        return false;
    if (isQuote(character))
        return std::ranges::count(around.before, character) % 2 != 0;
    return character == ']' || character == '}' || character == ')';
}

TypingEdit around(const SyntaxTree &tree, TextRange selection, Pair pair)
{
    const QByteArray selected = tree.textAt(selection).toByteArray();
    return {{{selection, pair.first + selected + pair.second}}, {selection.start + 1, selection.end + 1}};
}

} // namespace

std::optional<TypingEdit> typedAt(const SyntaxTree &tree, TextRange selection, QChar character)
{
    const char typed = character.toLatin1();
    if (typed == '\0' || commentAt(tree, selection.start))
        return std::nullopt;
    const auto pair = std::ranges::find(pairs, typed, &Pair::first);
    const bool isOpening = pair != pairs.end();
    if (!selection.isEmpty())
        return isQuote(typed) ? std::optional(around(tree, selection, *pair)) : std::nullopt;
    const Surroundings here = surroundings(tree, selection);
    if (closes(typed, here))
        return TypingEdit{{}, {selection.start + 1, selection.start + 1}};
    if (isOpening && isToBeClosed(typed, here))
        return TypingEdit{{{selection, QByteArray(1, pair->first) + pair->second}},
                          {selection.start + 1, selection.start + 1}};
    return std::nullopt;
}

std::optional<TypingEdit> backspaceAt(const SyntaxTree &tree, TextRange selection)
{
    if (!selection.isEmpty())
        return std::nullopt;
    const Surroundings here = surroundings(tree, selection);
    const auto pair = std::ranges::find(pairs, here.previous(), &Pair::first);
    if (here.before.isEmpty() || pair == pairs.end() || here.next != pair->second)
        return std::nullopt;
    const qsizetype start = selection.start - 1;
    return TypingEdit{{{{start, selection.start + 1}, {}}}, {start, start}};
}

} // namespace Stagecraft::Assist
