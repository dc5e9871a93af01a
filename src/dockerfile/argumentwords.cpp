// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/argumentwords.h"

#include "base/utf8.h"

namespace Stagecraft::Dockerfile {

namespace {

/// How many bytes of white space end at \a end, which is behind \a start.
qsizetype whitespaceBefore(QByteArrayView text, qsizetype start, qsizetype end)
{
    if (static_cast<uchar>(text[end - 1]) < 0x80)
        return isAsciiSpace(text[end - 1]) ? 1 : 0;
    for (qsizetype length = 2; length <= 3 && end - length >= start; ++length) {
        if (whitespaceLength(text.first(end), end - length) == length)
            return length;
    }
    return 0;
}

/// Reads one flag word and what it says. \return where it ends.
qsizetype readFlag(QByteArrayView text, qsizetype start, qsizetype end, QByteArray &content)
{
    char quote = '\0';
    qsizetype run = start; // from where on the bytes stand for themselves
    qsizetype at = start;
    for (; at < end && (quote != '\0' || !isAsciiSpace(text[at])); ++at) {
        const char byte = text[at];
        const bool isQuote = quote == '\0' ? byte == '\'' || byte == '"' : byte == quote;
        if (!isQuote && byte != '\\') // whatever the escape directive says
            continue;
        content += text.sliced(run, at - run);
        run = at + 1;
        if (isQuote)
            quote = quote == '\0' ? byte : '\0';
        else if (run < end)
            ++at; // what follows stands for itself
    }
    if (run == start)
        content = QByteArray::fromRawData(text.data() + start, at - start);
    else
        content += text.sliced(run, at - run);
    return at;
}

/// Where the word that starts at \a at ends.
qsizetype quotedWordEnd(QByteArrayView text, qsizetype at, qsizetype end, char escape)
{
    char quote = '\0';
    while (at < end) {
        const char byte = text[at];
        if (quote != '\0' && byte == quote) {
            quote = '\0';
        } else if (byte == escape && quote != '\'') {
            if (at + 1 == end)
                return end; // an escape at the end stands for nothing
            ++at;
        } else if (quote == '\0') {
            if (byte == '\'' || byte == '"')
                quote = byte;
            else if (whitespaceLength(text, at) > 0)
                return at;
        }
        at += utf8Length(text, at);
    }
    return end;
}

} // namespace

TextRange trimmedRange(QByteArrayView text, TextRange range)
{
    while (range.start < range.end) {
        const qsizetype space = whitespaceLength(text, range.start);
        if (space == 0)
            break;
        range.start += space;
    }
    while (range.start < range.end) {
        const qsizetype space = whitespaceBefore(text, range.start, range.end);
        if (space == 0)
            break;
        range.end -= space;
    }
    return range;
}

WordRanges plainWords(QByteArrayView text, TextRange range)
{
    WordRanges words;
    for (qsizetype at = spaceEnd(text, range.start, range.end); at < range.end;) {
        const qsizetype end = wordEnd(text, at, range.end);
        words.push_back({at, end});
        at = spaceEnd(text, end, range.end);
    }
    return words;
}

QVarLengthArray<FlagWord, 4> takeFlags(QByteArrayView text, TextRange &range)
{
    QVarLengthArray<FlagWord, 4> flags;
    while (true) {
        range.start = spaceEnd(text, range.start, range.end);
        if (range.length() < 2 || text[range.start] != '-' || text[range.start + 1] != '-')
            return flags;
        FlagWord flag;
        flag.range = {range.start, readFlag(text, range.start, range.end, flag.text)};
        range.start = flag.range.end;
        if (flag.text == "--")
            return flags;
        flags.push_back(std::move(flag));
    }
}

WordRanges quotedWords(QByteArrayView text, TextRange range, char escape)
{
    WordRanges words;
    qsizetype at = range.start;
    while (at < range.end) {
        const qsizetype space = whitespaceLength(text, at);
        if (space > 0) {
            at += space;
            continue;
        }
        const qsizetype end = quotedWordEnd(text, at, range.end, escape);
        words.push_back({at, end});
        at = end;
    }
    return words;
}

} // namespace Stagecraft::Dockerfile
