// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textpart.h"
#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <algorithm>
#include <span>
#include <string>

namespace Stagecraft::Dockerfile {

/*!
    The pieces of an instruction's physical lines joined to the one line BuildKit
    reads, with the place in the file that each byte came from.

    A line of one piece is a view of the file: nothing is copied. Offsets into
    text() are called logical, those into the file source offsets.
*/
class LogicalLine
{
public:
    struct Piece
    {
        qsizetype logicalStart = 0;
        TextRange source;
    };

    explicit LogicalLine(const QByteArray &source)
        : m_source(source)
    { }

    void clear();
    /// Adds what stands at \a range of the source; pieces come in ascending order.
    void append(TextRange range);

    [[nodiscard]] QByteArrayView text() const
    {
        return m_pieces.size() == 1 ? m_single : QByteArrayView(m_joined.data(), std::ssize(m_joined));
    }
    [[nodiscard]] std::span<const Piece> pieces() const { return m_pieces; }
    [[nodiscard]] qsizetype pieceEnd(qsizetype piece) const
    {
        return m_pieces[piece].logicalStart + m_pieces[piece].source.length();
    }

    /// The logical range, which stays when the line is gone.
    [[nodiscard]] TextPart part(TextRange logical) const
    {
        return m_pieces.size() == 1 ? TextPart(m_source, inSinglePiece(logical)) : joinedPart(logical);
    }
    /// Where the logical range stands in the source: from its first byte to behind its last.
    [[nodiscard]] TextRange sourceRange(qsizetype start, qsizetype end) const
    {
        return m_pieces.size() == 1 ? inSinglePiece({start, std::max(start, end)}) : rangeOverPieces(start, end);
    }

private:
    [[nodiscard]] TextRange inSinglePiece(TextRange logical) const
    {
        const qsizetype shift = m_pieces[0].source.start;
        return {logical.start + shift, logical.end + shift};
    }
    [[nodiscard]] TextPart joinedPart(TextRange logical) const;
    [[nodiscard]] TextRange rangeOverPieces(qsizetype start, qsizetype end) const;
    [[nodiscard]] const Piece &pieceAt(qsizetype logical) const;

    const QByteArray m_source;
    QByteArrayView m_single;
    std::string m_joined;
    mutable QByteArray m_shared; // m_joined for those who keep it
    QVarLengthArray<Piece, 16> m_pieces;
    mutable qsizetype m_hint = 0; // the piece found last: ranges are asked for mostly in ascending order
};

} // namespace Stagecraft::Dockerfile
