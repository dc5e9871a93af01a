// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/terminaltext.h"

#include <algorithm>

namespace Stagecraft::Engine {

namespace {

constexpr char escape = '\x1b';

bool isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char byte) { return (byte >= ' ' && byte < 0x7f) || byte == '\t'; });
}

bool isBetween(char byte, char first, char last)
{
    return byte >= first && byte <= last;
}

/// One past the terminal sequence that starts at \a at, an ESC. \sa ECMA-48, 5.3 to 5.6
qsizetype sequenceEnd(QByteArrayView bytes, qsizetype at)
{
    qsizetype end = at + 1;
    if (end == bytes.size())
        return end;
    if (bytes[end] == '[') {
        ++end;
        while (end < bytes.size() && isBetween(bytes[end], 0x20, 0x3f))
            ++end;
        return std::min(end + 1, bytes.size());
    }
    if (QByteArrayView("]PX^_").contains(bytes[end])) { // Strings, such as a window's title.
        while (end < bytes.size() && bytes[end] != '\a' && bytes[end] != escape)
            ++end;
        const bool terminated = end + 1 < bytes.size() && bytes[end] == escape && bytes[end + 1] == '\\';
        return std::min(end + (terminated ? 2 : 1), bytes.size());
    }
    while (end < bytes.size() && isBetween(bytes[end], 0x20, 0x2f))
        ++end;
    return std::min(end + 1, bytes.size());
}

/// Characters that would be invisible or would change how others are shown.
bool needsName(QChar character)
{
    const ushort code = character.unicode();
    if (code == u'\t')
        return false;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/// The one of the sixteen that is most like a colour of three bytes.
int nearestColor(int red, int green, int blue)
{
    constexpr int greyish = 40;
    const auto [least, most] = std::minmax({red, green, blue});
    if (most - least < greyish)
        return most < 80 ? 8 : 7;
    const int half = (least + most) / 2;
    return (red > half ? 1 : 0) | (green > half ? 2 : 0) | (blue > half ? 4 : 0);
}

/// One of the 256: the sixteen, a cube of 6 × 6 × 6, and greys.
int colorOf256(int index)
{
    if (index < 16)
        return std::max(index, 0);
    if (index >= 232)
        return index < 240 ? 8 : 7;
    const int cube = index - 16;
    return nearestColor(cube / 36 * 51, cube / 6 % 6 * 51, cube % 6 * 51);
}

/// What SGR sequences have set so far.
class Rendition
{
public:
    /// \a parameters are those of one sequence: "1;31".
    void set(QByteArrayView parameters)
    {
        QList<int> codes;
        const QByteArrayList words = parameters.toByteArray().replace(':', ';').split(';');
        for (const QByteArray &code : words)
            codes.append(code.toInt());
        for (qsizetype at = 0; at < codes.size(); ++at)
            at += set(codes, at);
    }

    [[nodiscard]] bool isSet() const { return m_color >= 0 || m_isBold; }
    [[nodiscard]] TextStyle style(qsizetype start, qsizetype length) const
    {
        return {start, length, m_color, m_isBold};
    }

private:
    /// How many more codes than the one at \a at were read.
    qsizetype set(const QList<int> &codes, qsizetype at)
    {
        const int code = codes.at(at);
        if (code == 38 || code == 48)
            return setLong(codes, at, code == 38);
        if (code == 0)
            *this = {};
        else if (code == 1 || code == 22)
            m_isBold = code == 1;
        else if (code >= 30 && code <= 37)
            m_color = code - 30;
        else if (code >= 90 && code <= 97)
            m_color = code - 82;
        else if (code == 39)
            m_color = -1;
        return 0;
    }

    qsizetype setLong(const QList<int> &codes, qsizetype at, bool isForeground)
    {
        const int form = codes.value(at + 1);
        if (form == 5 && isForeground)
            m_color = colorOf256(codes.value(at + 2));
        if (form == 2 && isForeground)
            m_color = nearestColor(codes.value(at + 2), codes.value(at + 3), codes.value(at + 4));
        return form == 5 ? 2 : form == 2 ? 4 : 0;
    }

    int m_color = -1;
    bool m_isBold = false;
};

void append(TerminalText &result, QByteArrayView bytes, const Rendition &rendition)
{
    const QString text = visibleText(bytes);
    if (rendition.isSet() && !text.isEmpty())
        result.styles.append(rendition.style(result.text.size(), text.size()));
    result.text += text;
}

bool isRendition(QByteArrayView sequence)
{
    return sequence.size() >= 3 && sequence.at(1) == '[' && sequence.back() == 'm';
}

} // namespace

QString visibleText(QByteArrayView bytes)
{
    if (isPlain(bytes))
        return QString::fromLatin1(bytes);
    const QString decoded =
        bytes.contains(escape) ? QString::fromUtf8(withoutSequences(bytes)) : QString::fromUtf8(bytes);
    QString result;
    result.reserve(decoded.size());
    for (const QChar character : decoded) {
        if (needsName(character))
            result += QStringLiteral("<U+%1>").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            result += character;
    }
    return result;
}

QByteArray withoutSequences(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes[at] == escape)
            at = sequenceEnd(bytes, at);
        else
            result += bytes[at++];
    }
    return result;
}

TerminalText terminalText(QByteArrayView bytes)
{
    TerminalText result;
    if (!bytes.contains(escape)) {
        result.text = visibleText(bytes);
        return result;
    }
    Rendition rendition;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype next = bytes.indexOf(escape, at);
        const qsizetype end = next < 0 ? bytes.size() : next;
        append(result, bytes.sliced(at, end - at), rendition);
        at = next < 0 ? end : sequenceEnd(bytes, next);
        const QByteArrayView sequence = bytes.sliced(end, at - end);
        if (isRendition(sequence))
            rendition.set(sequence.sliced(2).chopped(1));
    }
    return result;
}

} // namespace Stagecraft::Engine
