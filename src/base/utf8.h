// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace Stagecraft {

/// As utf8Length(), for what starts with a byte from 0x80 on.
[[nodiscard]] qsizetype nonAsciiLength(QByteArrayView text, qsizetype offset);

/*!
    How many bytes the UTF-8 character at \a offset takes: 1 to 4, and 1 for a byte that is not part of a valid one.
    Overlong forms, surrogates and values above U+10FFFF are invalid, as Qt and Go read them. \a offset must lie in \a
   text.

    \sa https://www.rfc-editor.org/rfc/rfc3629
*/
[[nodiscard]] inline qsizetype utf8Length(QByteArrayView text, qsizetype offset)
{
    return static_cast<uchar>(text[offset]) < 0x80 ? 1 : nonAsciiLength(text, offset);
}

/// The code point at \a offset, U+FFFD for an invalid byte.
[[nodiscard]] char32_t utf8CodePoint(QByteArrayView text, qsizetype offset);

/// True for tab, LF, VT, FF, CR and space.
[[nodiscard]] constexpr bool isAsciiSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// As whitespaceLength(), for what starts with a byte from 0x80 on.
[[nodiscard]] qsizetype nonAsciiWhitespaceLength(QByteArrayView text, qsizetype offset);

/*!
    How many bytes of white space, as Unicode and Go see it, stand at \a offset:
    0 when it is something else. Beside ASCII white space: U+0085, U+00A0,
    U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
*/
[[nodiscard]] inline qsizetype whitespaceLength(QByteArrayView text, qsizetype offset)
{
    if (static_cast<uchar>(text[offset]) < 0x80)
        return isAsciiSpace(text[offset]) ? 1 : 0;
    return nonAsciiWhitespaceLength(text, offset);
}

} // namespace Stagecraft
