// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QList>

namespace Stagecraft {

/// A place as people count: line and column from 1, the column in Unicode code points.
struct TextPosition
{
    int line = 1;
    int column = 1;

    friend bool operator==(TextPosition, TextPosition) = default;
};

/// Lines of a text, from 1, both ends included.
struct Lines
{
    int first = 1;
    int last = 1;

    friend bool operator==(Lines, Lines) = default;
};

/*!
    Converts between UTF-8 byte offsets, lines, code points and UTF-16 units of one text.

    A line ends after LF; a CR before it belongs to the line's end, a lone CR is
    an ordinary byte, as BuildKit's parser reads lines. A text ending in LF has
    an empty last line. An invalid byte counts as one code point and one UTF-16
    unit, as it is shown (U+FFFD). Offsets outside the text are clamped.
*/
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(const QByteArray &text);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_starts.size()); }
    /// The byte offset at which \a line (from 1) starts.
    [[nodiscard]] qsizetype lineStart(int line) const;
    /// The byte offset at which the content of \a line ends: before its CR LF or LF.
    [[nodiscard]] qsizetype lineEnd(int line) const;
    /// From the start of \a first to the end of \a last, its line end included.
    [[nodiscard]] TextRange wholeLines(int first, int last) const;
    /// The line (from 1) that \a offset lies in.
    [[nodiscard]] int lineAt(qsizetype offset) const;

    [[nodiscard]] TextPosition positionAt(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(TextPosition position) const;

private:
    QByteArray m_text;
    QList<qsizetype> m_starts{0};
};

} // namespace Stagecraft
