// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArrayView>

#include <string>
#include <vector>

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

    /// \a source must outlive the line.
    explicit LogicalLine(QByteArrayView source)
        : m_source(source)
    { }

    void clear();
    /// Adds what stands at \a range of the source; pieces come in ascending order.
    void append(TextRange range);

    [[nodiscard]] QByteArrayView text() const
    {
        return m_pieces.size() == 1 ? m_single : QByteArrayView(m_joined.data(), std::ssize(m_joined));
    }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] qsizetype pieceEnd(size_t piece) const
    {
        return m_pieces[piece].logicalStart + m_pieces[piece].source.length();
    }

    /// Where the logical range stands in the source: from its first byte to behind its last.
    [[nodiscard]] TextRange sourceRange(qsizetype start, qsizetype end) const;

private:
    [[nodiscard]] const Piece &pieceAt(qsizetype logical) const;

    QByteArrayView m_source;
    QByteArrayView m_single;
    std::string m_joined;
    std::vector<Piece> m_pieces;
    mutable size_t m_hint = 0; // the piece found last: ranges are asked for mostly in ascending order
};

} // namespace Stagecraft::Dockerfile
