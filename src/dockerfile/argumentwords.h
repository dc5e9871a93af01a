// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace Stagecraft::Dockerfile {

// How BuildKit takes a logical line apart. All ranges are offsets into the given text.

/// \a range of \a text without white space at its ends.
[[nodiscard]] TextRange trimmedRange(QByteArrayView text, TextRange range);

/// Where the word that starts at \a start ends: at a tab, VT, FF, CR, space, or at \a end.
[[nodiscard]] qsizetype wordEnd(QByteArrayView text, qsizetype start, qsizetype end);

/// Where white space (tab, VT, FF, CR and space only) from \a start on ends.
[[nodiscard]] qsizetype spaceEnd(QByteArrayView text, qsizetype start, qsizetype end);

/// Splits at white space, as wordEnd() and spaceEnd() see it.
[[nodiscard]] std::vector<TextRange> plainWords(QByteArrayView text, TextRange range);

/// A `--name=value` word as written, and what it says without quotes and escapes.
struct FlagWord
{
    TextRange range;
    QByteArray text; ///< Points into the line where that says the same.
};

/// Takes the flags off the front of \a range, which is moved to behind them. A lone `--` ends them and is not one.
[[nodiscard]] std::vector<FlagWord> takeFlags(QByteArrayView text, TextRange &range);

/// Splits at white space outside quotes and not after \a escape, as ENV, LABEL and ARG are read.
[[nodiscard]] std::vector<TextRange> quotedWords(QByteArrayView text, TextRange range, char escape);

} // namespace Stagecraft::Dockerfile
