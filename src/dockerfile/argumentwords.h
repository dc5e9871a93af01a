// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

namespace Stagecraft::Dockerfile {

/// The parts of a line. Most lines are short: theirs take no memory of their own.
using WordRanges = QVarLengthArray<TextRange, 16>;

// How BuildKit takes a logical line apart. All ranges are offsets into the given text.

/// \a range of \a text without white space at its ends.
[[nodiscard]] TextRange trimmedRange(QByteArrayView text, TextRange range);

/// White space between words of an instruction: LF cannot be there, but a lone CR can.
[[nodiscard]] constexpr bool separatesWords(char byte)
{
    const auto code = static_cast<uchar>(byte); // the first comparison settles nearly all bytes
    return code <= ' ' && (code == ' ' || (code >= '\t' && code <= '\r' && code != '\n'));
}

/// Where the word that starts at \a start ends: at a tab, VT, FF, CR, space, or at \a end.
[[nodiscard]] inline qsizetype wordEnd(QByteArrayView text, qsizetype start, qsizetype end)
{
    while (start < end && !separatesWords(text[start]))
        ++start;
    return start;
}

/// Where white space (tab, VT, FF, CR and space only) from \a start on ends.
[[nodiscard]] inline qsizetype spaceEnd(QByteArrayView text, qsizetype start, qsizetype end)
{
    while (start < end && separatesWords(text[start]))
        ++start;
    return start;
}

/// Splits at white space, as wordEnd() and spaceEnd() see it.
[[nodiscard]] WordRanges plainWords(QByteArrayView text, TextRange range);

/// A `--name=value` word as written, and what it says without quotes and escapes.
struct FlagWord
{
    TextRange range;
    QByteArray text; ///< Points into the line where that says the same.
};

/// Takes the flags off the front of \a range, which is moved to behind them. A lone `--` ends them and is not one.
[[nodiscard]] QVarLengthArray<FlagWord, 4> takeFlags(QByteArrayView text, TextRange &range);

/// Splits at white space outside quotes and not after \a escape, as ENV, LABEL and ARG are read.
[[nodiscard]] WordRanges quotedWords(QByteArrayView text, TextRange range, char escape);

} // namespace Stagecraft::Dockerfile
