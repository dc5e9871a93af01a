// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/logassembler.h"

#include <QStringDecoder>

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

/// Characters that would be invisible or would change how others are shown.
bool needsName(QChar character)
{
    const ushort code = character.unicode();
    if (code == u'\t')
        return false;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
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

LogLines LogAssembler::feed(int stream, QByteArrayView data)
{
    LogLines lines;
    for (qsizetype end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n')) {
        append(lineOf(stream), data.first(end));
        lines.append(taken(stream));
        data = data.sliced(end + 1);
    }
    append(lineOf(stream), data);
    return lines;
}

LogLines LogAssembler::finish()
{
    LogLines lines;
    for (const int stream : {1, 2}) {
        if (!lineOf(stream).bytes.isEmpty())
            lines.append(taken(stream));
    }
    return lines;
}

LogAssembler::Line &LogAssembler::lineOf(int stream)
{
    return m_lines[stream == 2 ? 1 : 0];
}

void LogAssembler::append(Line &line, QByteArrayView data)
{
    while (!data.isEmpty()) {
        if (data.front() == '\r') {
            line.returned = true;
            data = data.sliced(1);
            continue;
        }
        if (std::exchange(line.returned, false))
            line = {};
        const qsizetype end = data.indexOf('\r');
        const QByteArrayView run = end < 0 ? data : data.first(end);
        const qsizetype room = maximumLine - line.bytes.size();
        line.bytes += run.first(std::min(room, run.size()));
        line.clipped = line.clipped || run.size() > room;
        data = data.sliced(run.size());
    }
}

LogLine LogAssembler::taken(int stream)
{
    Line line = std::exchange(lineOf(stream), {});
    for (const QByteArray &secret : std::as_const(m_secrets))
        line.bytes.replace(secret, "***");
    return {visibleText(line.bytes), stream == 2 ? 2 : 1, line.clipped};
}

} // namespace Stagecraft::Engine
