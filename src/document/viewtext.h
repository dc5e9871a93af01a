// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Document {

/*!
    How the bytes of a Dockerfile are shown in a QTextDocument, and back.

    The view's lines are the file's lines; LF and CR LF both show as one line
    end. What a text view would not keep is shown by U+FFFD and stays as it is in
    the bytes: a lone CR, NUL, U+2028, U+2029, U+FDD0, U+FDD1, U+FFFC and each
    invalid byte. A byte order mark at the start is not shown and cannot be typed away. So every view text can be made
    from bytes, and a change of the view can be told as an edit of bytes, but
    bytes are never read back from the view as a whole.
*/
class ViewText
{
public:
    ViewText() = default;
    explicit ViewText(const QByteArray &bytes);

    /// What the view shows; lines end with U+000A.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// UTF-16 offset in the view of a byte offset in the file. Inside a character or CR LF: its start. Clamped.
    [[nodiscard]] qsizetype fromByteOffset(qsizetype byteOffset) const;
    [[nodiscard]] qsizetype toByteOffset(qsizetype viewOffset) const;
    [[nodiscard]] TextRange toByteRange(qsizetype viewStart, qsizetype viewLength) const;

    /*!
        The edit of bytes that a change of the view means: \a removed units at
        \a position gave way to \a added. Trimmed by common prefix and suffix of what was there, so
        what did not change keeps its bytes; no edits when nothing changed.
        New line ends are those of the line they are typed in (of the file's first line end at its end).

        What the edit leaves behind may join with its neighbours (a lone CR and an LF, invalid bytes
        that together are a character): a view compares itself with the text() that follows.
    */
    [[nodiscard]] TextEdits editFor(qsizetype position, qsizetype removed, const QString &added) const;

private:
    [[nodiscard]] QString lineEndAt(qsizetype viewOffset) const;

    QByteArray m_bytes;
    QString m_text;
    // Offsets of both sides at the start of each line; within a line the bytes are walked.
    QList<qsizetype> m_byteLineStarts{0};
    QList<qsizetype> m_viewLineStarts{0};
};

} // namespace Stagecraft::Document
