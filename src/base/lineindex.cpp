// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/lineindex.h"

#include "base/utf8.h"

#include <algorithm>
#include <cstring>

namespace Stagecraft {

LineIndex::LineIndex(const QByteArray &text)
    : m_text(text)
{
    constexpr qsizetype usualLine = 24; // or longer: one allocation does for most texts
    QList<qsizetype> starts;
    starts.reserve(1 + m_text.size() / usualLine);
    starts.append(0);
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    for (const char *from = begin; from < end;) {
        const void *found = std::memchr(from, '\n', static_cast<size_t>(end - from));
        if (!found)
            break;
        from = static_cast<const char *>(found) + 1;
        starts.append(from - begin);
    }
    m_starts = std::move(starts);
}

qsizetype LineIndex::lineStart(int line) const
{
    return m_starts.at(std::clamp(line, 1, lineCount()) - 1);
}

qsizetype LineIndex::lineEnd(int line) const
{
    const int clamped = std::clamp(line, 1, lineCount());
    if (clamped == lineCount())
        return m_text.size();
    const qsizetype start = lineStart(clamped);
    qsizetype end = m_starts.at(clamped) - 1;
    if (end > start && m_text.at(end - 1) == '\r')
        --end;
    return end;
}

TextRange LineIndex::wholeLines(int first, int last) const
{
    return {lineStart(first), last < lineCount() ? lineStart(last + 1) : m_text.size()};
}

int LineIndex::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), std::max<qsizetype>(offset, 0));
    return static_cast<int>(after - m_starts.cbegin());
}

TextPosition LineIndex::positionAt(qsizetype offset) const
{
    const qsizetype target = std::clamp<qsizetype>(offset, 0, m_text.size());
    const int line = lineAt(target);
    int column = 1;
    qsizetype at = lineStart(line);
    while (at < target) {
        at += utf8Length(m_text, at);
        if (at <= target)
            ++column; // an offset inside a character has the column of that character
    }
    return {line, column};
}

qsizetype LineIndex::offsetAt(TextPosition position) const
{
    if (position.line < 1)
        return 0;
    if (position.line > lineCount())
        return m_text.size();
    const qsizetype end = lineEnd(position.line);
    qsizetype at = lineStart(position.line);
    for (int column = 1; column < position.column && at < end; ++column)
        at += utf8Length(m_text, at);
    return at;
}

} // namespace Stagecraft
