// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/viewtext.h"

#include "base/utf8.h"

#include <algorithm>

namespace Stagecraft::Document {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// One thing the view shows: so many bytes, as so many UTF-16 units.
struct Piece
{
    qsizetype bytes = 1;
    qsizetype units = 1;
    char32_t shown = QChar::ReplacementCharacter;
};

/// What a QTextDocument turns into something else, or lays out as an object.
bool isKeptByView(char32_t character)
{
    return character != 0 && character != U'\r' && character != QChar::LineSeparator
        && character != QChar::ParagraphSeparator && character != 0xFDD0 && character != 0xFDD1
        && character != QChar::ObjectReplacementCharacter;
}

Piece pieceAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.at(at) == '\r' && at + 1 < bytes.size() && bytes.at(at + 1) == '\n')
        return {2, 1, U'\n'};
    const char32_t character = utf8CodePoint(bytes, at);
    const qsizetype length = utf8Length(bytes, at);
    if (!isKeptByView(character))
        return {length, 1, QChar::ReplacementCharacter};
    return {length, QChar::requiresSurrogates(character) ? 2 : 1, character};
}

bool isPlain(char byte)
{
    return byte >= ' ' || byte == '\t';
}

qsizetype endOfPlainRun(const QByteArray &bytes, qsizetype from)
{
    const auto end = std::find_if_not(bytes.cbegin() + from, bytes.cend(), isPlain);
    return end - bytes.cbegin();
}

qsizetype lineIndexAt(const QList<qsizetype> &starts, qsizetype offset)
{
    const auto after = std::upper_bound(starts.cbegin(), starts.cend(), offset);
    return std::max<qsizetype>(after - starts.cbegin() - 1, 0);
}

qsizetype lengthOf(const QList<qsizetype> &starts, qsizetype line, qsizetype size)
{
    return (line + 1 < starts.size() ? starts.at(line + 1) : size) - starts.at(line);
}

/*!
    How far from its start each byte of a line, which is so many bytes and units long, is one unit: all of it, unless
    something in it takes more bytes than units. CR LF at its end does, by one; where it is the only one, it is left out.
*/
qsizetype plainLength(QByteArrayView line, qsizetype units)
{
    const qsizetype excess = line.size() - units;
    if (excess == 1 && line.endsWith("\r\n"))
        return line.size() - 2;
    return excess == 0 ? line.size() : 0;
}

qsizetype commonPrefix(QStringView first, QStringView second)
{
    const qsizetype length = std::min(first.size(), second.size());
    const auto end = std::mismatch(first.cbegin(), first.cbegin() + length, second.cbegin()).first;
    const qsizetype common = end - first.cbegin();
    return common > 0 && first.at(common - 1).isHighSurrogate() ? common - 1 : common;
}

qsizetype commonSuffix(QStringView first, QStringView second)
{
    qsizetype common = 0;
    const qsizetype length = std::min(first.size(), second.size());
    while (common < length && first.at(first.size() - common - 1) == second.at(second.size() - common - 1))
        ++common;
    return common > 0 && first.at(first.size() - common).isLowSurrogate() ? common - 1 : common;
}

bool isInsidePair(QStringView text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text.at(offset).isLowSurrogate()
        && text.at(offset - 1).isHighSurrogate();
}

/// UTF-8 in which half a surrogate pair is U+FFFD, as the view will show it.
QByteArray encoded(const QString &text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QString repaired = text;
    for (qsizetype at = 0; at < repaired.size(); ++at) {
        const bool isPair = repaired.at(at).isHighSurrogate() && isInsidePair(repaired, at + 1);
        if (isPair)
            ++at;
        else if (repaired.at(at).isSurrogate())
            repaired[at] = QChar::ReplacementCharacter;
    }
    return repaired.toUtf8();
}

} // namespace

ViewText::ViewText(const QByteArray &bytes)
    : m_bytes(bytes)
{
    qsizetype at = m_bytes.startsWith(byteOrderMark) ? 3 : 0;
    m_byteLineStarts.first() = at;
    m_text.reserve(m_bytes.size());
    while (at < m_bytes.size()) {
        if (const qsizetype end = endOfPlainRun(m_bytes, at); end > at) {
            m_text.append(QLatin1StringView(m_bytes.constData() + at, end - at));
            at = end;
            continue;
        }
        const Piece piece = pieceAt(m_bytes, at);
        m_text.append(QChar::fromUcs4(piece.shown));
        at += piece.bytes;
        if (piece.shown == U'\n') {
            m_byteLineStarts.append(at);
            m_viewLineStarts.append(m_text.size());
        }
    }
}

qsizetype ViewText::fromByteOffset(qsizetype byteOffset) const
{
    const qsizetype target = std::clamp<qsizetype>(byteOffset, 0, m_bytes.size());
    const qsizetype line = lineIndexAt(m_byteLineStarts, target);
    qsizetype at = m_byteLineStarts.at(line);
    qsizetype view = m_viewLineStarts.at(line);
    const QByteArrayView shownLine =
        QByteArrayView(m_bytes).sliced(at, lengthOf(m_byteLineStarts, line, m_bytes.size()));
    if (const qsizetype column = target - at;
        column > 0 && column <= plainLength(shownLine, lengthOf(m_viewLineStarts, line, m_text.size())))
        return view + column;
    while (at < target) {
        const Piece piece = pieceAt(m_bytes, at);
        at += piece.bytes;
        if (at <= target)
            view += piece.units;
    }
    return view;
}

qsizetype ViewText::toByteOffset(qsizetype viewOffset) const
{
    const qsizetype target = std::clamp<qsizetype>(viewOffset, 0, m_text.size());
    const qsizetype line = lineIndexAt(m_viewLineStarts, target);
    qsizetype at = m_byteLineStarts.at(line);
    qsizetype view = m_viewLineStarts.at(line);
    const QByteArrayView shownLine =
        QByteArrayView(m_bytes).sliced(at, lengthOf(m_byteLineStarts, line, m_bytes.size()));
    if (const qsizetype column = target - view;
        column > 0 && column <= plainLength(shownLine, lengthOf(m_viewLineStarts, line, m_text.size())))
        return at + column;
    while (view < target) {
        const Piece piece = pieceAt(m_bytes, at);
        view += piece.units;
        if (view <= target)
            at += piece.bytes;
    }
    return at;
}

TextRange ViewText::toByteRange(qsizetype viewStart, qsizetype viewLength) const
{
    const qsizetype start = toByteOffset(viewStart);
    return {start, std::max(start, toByteOffset(viewStart + viewLength))};
}

TextEdits ViewText::editFor(qsizetype position, qsizetype removed, const QString &added) const
{
    qsizetype start = std::clamp<qsizetype>(position, 0, m_text.size());
    qsizetype end = std::clamp<qsizetype>(position + removed, start, m_text.size());
    QString text = added;
    const qsizetype prefix = commonPrefix(QStringView(m_text).sliced(start, end - start), text);
    start += prefix;
    text.remove(0, prefix);
    const qsizetype suffix = commonSuffix(QStringView(m_text).sliced(start, end - start), text);
    end -= suffix;
    text.chop(suffix);
    if (start == end && text.isEmpty())
        return {};
    if (isInsidePair(m_text, start))
        text.prepend(m_text.at(--start));
    if (isInsidePair(m_text, end))
        text.append(m_text.at(end++));
    text.replace(u'\n', lineEndAt(start));
    return {{{toByteOffset(start), toByteOffset(end)}, encoded(text)}};
}

QString ViewText::lineEndAt(qsizetype viewOffset) const
{
    const qsizetype line = lineIndexAt(m_viewLineStarts, viewOffset);
    const qsizetype next = line + 1 < m_byteLineStarts.size() ? line + 1 : 1;
    if (next >= m_byteLineStarts.size())
        return QStringLiteral("\n");
    const qsizetype end = m_byteLineStarts.at(next);
    const bool isCarriageReturn = end >= m_byteLineStarts.at(next - 1) + 2 && m_bytes.at(end - 2) == '\r';
    return isCarriageReturn ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

} // namespace Stagecraft::Document
