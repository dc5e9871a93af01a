// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"

#include <QByteArray>
#include <QList>

namespace Stagecraft {

/// A text written with marks: `▮` at the cursor, `«` and `»` around ranges. Ranges and cursor are in the text without them.
struct MarkedText
{
    QByteArray text;
    qsizetype cursor = -1;
    QList<TextRange> ranges;

    [[nodiscard]] static MarkedText read(const QByteArray &marked)
    {
        MarkedText read;
        for (qsizetype at = 0; at < marked.size();) {
            const QByteArrayView rest = QByteArrayView(marked).sliced(at);
            if (rest.startsWith("▮"))
                read.cursor = read.text.size(), at += 3;
            else if (rest.startsWith("«"))
                read.ranges.append({read.text.size(), read.text.size()}), at += 2;
            else if (rest.startsWith("»"))
                read.ranges.last().end = read.text.size(), at += 2;
            else
                read.text += marked.at(at++);
        }
        return read;
    }

    /// What is selected: the first range, else nothing at the cursor.
    [[nodiscard]] TextRange selection() const
    {
        return ranges.isEmpty() ? TextRange{cursor, cursor} : ranges.constFirst();
    }

    /// \a text with the marks of \a ranges.
    [[nodiscard]] static QByteArray withRanges(QByteArray text, const QList<TextRange> &ranges)
    {
        for (qsizetype at = ranges.size() - 1; at >= 0; --at)
            text.insert(ranges.at(at).end, "»").insert(ranges.at(at).start, "«");
        return text;
    }

    /// \a text with the mark of its selection.
    [[nodiscard]] static QByteArray withSelection(QByteArray text, TextRange selection)
    {
        return selection.isEmpty() ? text.insert(selection.start, "▮") : withRanges(text, {selection});
    }
};

} // namespace Stagecraft
