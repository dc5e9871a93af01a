// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/heredocwords.h"

#include "base/utf8.h"
#include "dockerfile/shelllexer.h"

namespace Stagecraft::Dockerfile {

namespace {

/// The one word in \a text, or none when it holds none or several.
std::optional<QByteArray> onlyWord(QByteArrayView text, const ShellLexerOptions &options)
{
    ShellLexing lexing = lexed(text, {}, options);
    if (lexing.words.size() != 1)
        return std::nullopt;
    return std::move(lexing.words.front().text);
}

qsizetype quoteCount(const QByteArray &text)
{
    return text.count('\'') + text.count('"');
}

} // namespace

std::optional<HeredocWord> heredocWord(QByteArrayView word)
{
    qsizetype at = 0;
    while (at < word.size() && word[at] >= '0' && word[at] <= '9')
        ++at; // a file descriptor
    if (!word.sliced(at).startsWith("<<"))
        return std::nullopt;
    at += 2;
    HeredocWord heredoc;
    heredoc.chompTabs = at < word.size() && word[at] == '-';
    at += heredoc.chompTabs ? 1 : 0;
    while (at < word.size() && isAsciiSpace(word[at]) && word[at] != '\v')
        ++at;
    const QByteArrayView rest = word.sliced(at);
    if (rest.isEmpty() || rest.contains('<'))
        return std::nullopt;
    // the escape character of heredoc names is always the backslash
    ShellLexerOptions options{.keepUnset = true};
    const std::optional<QByteArray> name = onlyWord(rest, options);
    options.keepQuotes = true;
    const std::optional<QByteArray> withQuotes = onlyWord(rest, options);
    if (!name || !withQuotes)
        return std::nullopt;
    heredoc.name = *name;
    // quotes that were escaped are in both: a difference means that some quoted
    heredoc.expand = quoteCount(*name) == quoteCount(*withQuotes);
    return heredoc;
}

std::vector<HeredocWord> heredocWords(QByteArrayView line)
{
    std::vector<HeredocWord> heredocs;
    const ShellLexing lexing = lexed(line, {}, {.keepQuotes = true, .keepEscapes = true, .keepUnset = true});
    for (const ShellWord &word : lexing.words) {
        if (std::optional<HeredocWord> heredoc = heredocWord(word.text)) {
            heredoc->range = word.range;
            heredocs.push_back(std::move(*heredoc));
        }
    }
    return heredocs;
}

} // namespace Stagecraft::Dockerfile
