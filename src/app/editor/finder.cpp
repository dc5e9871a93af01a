// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/finder.h"

#include <algorithm>

namespace Stagecraft::App {

void Finder::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor) {
        connect(editor, &EditorController::shownChanged, this, &Finder::search);
        connect(editor, &EditorController::selectionChanged, this, &Finder::currentChanged);
    }
    search();
    Q_EMIT editorChanged();
}

void Finder::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
    Q_EMIT queryChanged();
}

void Finder::setCaseSensitive(bool caseSensitive)
{
    if (caseSensitive == m_isCaseSensitive)
        return;
    m_isCaseSensitive = caseSensitive;
    search();
    Q_EMIT caseSensitiveChanged();
}

void Finder::search()
{
    if (m_query.isEmpty() && m_matches.isEmpty())
        return;
    m_matches.clear();
    if (m_editor && !m_query.isEmpty()) {
        const QString &text = m_editor->shown().text();
        const Qt::CaseSensitivity sensitivity = m_isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
        qsizetype at = text.indexOf(m_query, 0, sensitivity);
        while (at >= 0) {
            m_matches.append(static_cast<int>(at));
            at = text.indexOf(m_query, at + m_query.size(), sensitivity);
        }
    }
    Q_EMIT matchesChanged();
    Q_EMIT currentChanged();
}

int Finder::current() const
{
    if (!m_editor)
        return 0;
    const int start = m_editor->selectionStart();
    const int end = m_editor->selectionEnd();
    const qsizetype match = firstFrom(start);
    const bool isSelected = match < m_matches.size() && m_matches.at(match) == start && end - start == matchLength();
    return isSelected ? static_cast<int>(match) + 1 : 0;
}

qsizetype Finder::firstFrom(int position) const
{
    return std::lower_bound(m_matches.cbegin(), m_matches.cend(), position) - m_matches.cbegin();
}

void Finder::select(qsizetype match)
{
    if (m_matches.isEmpty())
        return;
    const int start = m_matches.at((match + m_matches.size()) % m_matches.size());
    Q_EMIT m_editor->selectionRequested(start, start + matchLength());
}

void Finder::next()
{
    if (const int selected = current(); selected > 0)
        select(selected);
    else
        nearest();
}

void Finder::previous()
{
    if (m_editor)
        select(firstFrom(m_editor->selectionStart()) - 1);
}

void Finder::nearest()
{
    if (m_editor)
        select(firstFrom(m_editor->selectionStart()));
}

void Finder::replace(const QString &replacement)
{
    if (!m_editor || !m_editor->session())
        return;
    const int selected = current();
    if (selected == 0) {
        nearest();
        return;
    }
    const int start = m_matches.at(selected - 1);
    const TextEdits edits = m_editor->shown().editFor(start, matchLength(), replacement);
    m_editor->session()->document()->apply(edits, Document::Document::Origin::Command, tr("Replace"));
    select(firstFrom(start + static_cast<int>(replacement.size())));
}

void Finder::replaceAll(const QString &replacement)
{
    if (!m_editor || !m_editor->session())
        return;
    TextEdits edits;
    for (const int start : std::as_const(m_matches))
        edits.append(m_editor->shown().editFor(start, matchLength(), replacement));
    m_editor->session()->document()->apply(edits, Document::Document::Origin::Command, tr("Replace all"));
}

} // namespace Stagecraft::App
