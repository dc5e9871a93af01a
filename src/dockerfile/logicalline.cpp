// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/logicalline.h"

namespace Stagecraft::Dockerfile {

void LogicalLine::clear()
{
    m_pieces.clear();
    m_joined.clear(); // keeps the memory for the next line
    m_shared.clear();
    m_single = {};
    m_hint = 0;
}

void LogicalLine::append(TextRange range)
{
    const QByteArrayView bytes = QByteArrayView(m_source).sliced(range.start, range.length());
    if (m_pieces.isEmpty()) {
        m_single = bytes;
    } else {
        if (m_pieces.size() == 1)
            m_joined.append(m_single.data(), static_cast<size_t>(m_single.size()));
        m_joined.append(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    const qsizetype start = m_pieces.isEmpty() ? 0 : pieceEnd(m_pieces.size() - 1);
    m_pieces.push_back({start, range});
}

const LogicalLine::Piece &LogicalLine::pieceAt(qsizetype logical) const
{
    while (m_hint > 0 && m_pieces[m_hint].logicalStart > logical)
        --m_hint;
    while (m_hint + 1 < m_pieces.size() && pieceEnd(m_hint) <= logical)
        ++m_hint;
    return m_pieces[m_hint];
}

TextPart LogicalLine::joinedPart(TextRange logical) const
{
    if (m_shared.isEmpty())
        m_shared = QByteArray(m_joined.data(), std::ssize(m_joined));
    return {m_shared, logical};
}

TextRange LogicalLine::rangeOverPieces(qsizetype start, qsizetype end) const
{
    if (m_pieces.isEmpty())
        return {};
    const Piece &first = pieceAt(start);
    const qsizetype sourceStart = first.source.start + (start - first.logicalStart);
    if (end <= start)
        return {sourceStart, sourceStart};
    const Piece &last = pieceAt(end - 1);
    return {sourceStart, last.source.start + (end - last.logicalStart)};
}

} // namespace Stagecraft::Dockerfile
