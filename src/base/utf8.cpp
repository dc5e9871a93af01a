// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/utf8.h"

namespace Stagecraft {

namespace {

uchar byteAt(QByteArrayView text, qsizetype offset)
{
    return static_cast<uchar>(text[offset]);
}

bool isContinuation(QByteArrayView text, qsizetype offset, uchar low = 0x80, uchar high = 0xBF)
{
    return offset < text.size() && byteAt(text, offset) >= low && byteAt(text, offset) <= high;
}

bool isThreeByteCharacter(QByteArrayView text, qsizetype offset)
{
    const uchar lead = byteAt(text, offset);
    const uchar low = lead == 0xE0 ? 0xA0 : 0x80; // below it: overlong
    const uchar high = lead == 0xED ? 0x9F : 0xBF; // above it: surrogates
    return isContinuation(text, offset + 1, low, high) && isContinuation(text, offset + 2);
}

bool isFourByteCharacter(QByteArrayView text, qsizetype offset)
{
    const uchar lead = byteAt(text, offset);
    const uchar low = lead == 0xF0 ? 0x90 : 0x80; // below it: overlong
    const uchar high = lead == 0xF4 ? 0x8F : 0xBF; // above it: past U+10FFFF
    return isContinuation(text, offset + 1, low, high) && isContinuation(text, offset + 2)
        && isContinuation(text, offset + 3);
}

bool isUnicodeSpace(char32_t character)
{
    return character == 0x85 || character == 0xA0 || character == 0x1680 || (character >= 0x2000 && character <= 0x200A)
        || character == 0x2028 || character == 0x2029 || character == 0x202F || character == 0x205F
        || character == 0x3000;
}

} // namespace

qsizetype nonAsciiLength(QByteArrayView text, qsizetype offset)
{
    const uchar lead = byteAt(text, offset);
    if (lead >= 0xC2 && lead <= 0xDF)
        return isContinuation(text, offset + 1) ? 2 : 1;
    if (lead >= 0xE0 && lead <= 0xEF)
        return isThreeByteCharacter(text, offset) ? 3 : 1;
    if (lead >= 0xF0 && lead <= 0xF4)
        return isFourByteCharacter(text, offset) ? 4 : 1;
    return 1;
}

char32_t utf8CodePoint(QByteArrayView text, qsizetype offset)
{
    const qsizetype length = utf8Length(text, offset);
    const uchar lead = byteAt(text, offset);
    if (length == 1)
        return lead < 0x80 ? lead : 0xFFFD;
    char32_t character = lead & (0x7F >> length);
    for (qsizetype next = 1; next < length; ++next)
        character = (character << 6) | (byteAt(text, offset + next) & 0x3F);
    return character;
}

qsizetype nonAsciiWhitespaceLength(QByteArrayView text, qsizetype offset)
{
    const uchar lead = byteAt(text, offset);
    if (lead != 0xC2 && lead != 0xE1 && lead != 0xE2 && lead != 0xE3)
        return 0;
    return isUnicodeSpace(utf8CodePoint(text, offset)) ? utf8Length(text, offset) : 0;
}

} // namespace Stagecraft
