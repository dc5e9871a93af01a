// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/linesplitter.h"

namespace Stagecraft::Engine {

QByteArrayList LineSplitter::feed(QByteArrayView chunk)
{
    QByteArrayList lines;
    while (!chunk.isEmpty()) {
        const qsizetype end = chunk.indexOf('\n');
        const qsizetype room = maximumLine - m_line.size();
        const qsizetype taken = std::min(room, end < 0 ? chunk.size() : end);
        const bool isWhole = taken == end;
        m_line += chunk.first(taken);
        if (isWhole && m_line.endsWith('\r'))
            m_line.chop(1);
        if (isWhole || m_line.size() >= maximumLine)
            lines.append(std::exchange(m_line, {}));
        chunk = chunk.sliced(isWhole ? taken + 1 : taken);
    }
    return lines;
}

QByteArrayList LineSplitter::finish()
{
    return m_line.isEmpty() ? QByteArrayList() : QByteArrayList{std::exchange(m_line, {})};
}

} // namespace Stagecraft::Engine
