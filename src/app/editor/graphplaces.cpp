// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/graphplaces.h"

namespace Stagecraft::App {

void GraphPlaces::follow(DocumentSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->document()->disconnect(this);
    }
    m_session = session;
    m_since.clear();
    if (!session)
        return;
    m_graphRevision = session->document()->revision();
    connect(session, &DocumentSession::graphChanged, this, [this] {
        m_graphRevision = m_session->document()->revision();
        m_since.clear();
    });
    connect(session->document(), &Document::Document::changed, this, [this](const TextEdits &edits) {
        if (m_session->document()->revision() != m_graphRevision)
            m_since.append(edits);
    });
}

TextRange GraphPlaces::current(TextRange range) const
{
    for (const TextEdits &edits : m_since)
        range = {movedOffset(range.start, edits), movedOffset(range.end, edits)};
    return {range.start, std::max(range.start, range.end)};
}

int GraphPlaces::currentLine(int line) const
{
    if (m_since.isEmpty() || !m_session)
        return line;
    // Inside the line, so that it stays on it when lines are put in before or after.
    const LineIndex &lines = m_session->graphTree().lines();
    const qsizetype offset = std::min(lines.lineStart(line) + 1, lines.lineEnd(line));
    return m_session->document()->tree().lines().lineAt(current({offset, offset}).start);
}

} // namespace Stagecraft::App
