// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What EditorController knows of the name under the cursor: where else it stands, and how to change it.

#include "app/editor/editorcontroller.h"
#include "edit/stageedit.h"

#include <algorithm>

namespace Stagecraft::App {

/// The graph follows keys a moment later; until then nothing is said of names.
void EditorController::updateOccurrences()
{
    std::optional<Edit::StageOccurrences> found;
    if (m_session && m_isActive && m_session->graphTree().text() == m_session->document()->bytes()) {
        const qsizetype offset = m_mirror.shown().toByteOffset(m_cursorPosition);
        found = Edit::stageOccurrencesAt(m_session->graphTree(), m_session->graph().stageList, offset);
    }
    if (found == m_occurrences)
        return;
    m_occurrences = found;
    Q_EMIT occurrencesChanged();
    Q_EMIT decorationChanged();
}

QList<TextRange> EditorController::occurrences() const
{
    QList<TextRange> ranges;
    if (!m_occurrences)
        return ranges;
    const QList<TextRange> all = m_occurrences->all();
    for (const TextRange range : all)
        ranges.append(m_places.current(range));
    return ranges;
}

QString EditorController::nameUnderCursor() const
{
    return m_occurrences ? m_session->graph().displayName(m_occurrences->stage) : QString();
}

void EditorController::selectRange(TextRange range)
{
    const auto start = static_cast<int>(m_mirror.shown().fromByteOffset(range.start));
    const auto end = static_cast<int>(m_mirror.shown().fromByteOffset(range.end));
    Q_EMIT selectionRequested(end, start);
}

void EditorController::goToDefinition()
{
    updateOccurrences();
    if (!m_occurrences)
        return;
    const qsizetype offset = m_mirror.shown().toByteOffset(m_cursorPosition);
    const bool isThere = m_occurrences->definition.start <= offset && offset <= m_occurrences->definition.end;
    // From the definition the way goes on to where it is used first.
    if (isThere && !m_occurrences->references.isEmpty())
        selectRange(m_occurrences->references.constFirst());
    else
        selectRange(m_occurrences->definition);
}

void EditorController::goToNextOccurrence(int step)
{
    updateOccurrences();
    if (!m_occurrences)
        return;
    const QList<TextRange> all = m_occurrences->all();
    const qsizetype offset = m_mirror.shown().toByteOffset(m_cursorPosition);
    const auto here =
        std::ranges::find_if(all, [offset](TextRange range) { return range.start <= offset && offset <= range.end; });
    const qsizetype index = here == all.cend() ? 0 : std::distance(all.cbegin(), here);
    selectRange(all.at((index + step + all.size()) % all.size()));
}

Result<Edit::PlannedEdit> EditorController::plannedRename(const QString &name) const
{
    if (!m_occurrences)
        return Error{tr("There is no name of a stage under the cursor."), {}};
    return Edit::renameStage(m_session->graphTree(), m_session->graph(), m_occurrences->stage, name.trimmed());
}

QString EditorController::renameProblem(const QString &name) const
{
    const auto planned = plannedRename(name);
    return planned ? QString() : planned.error().message;
}

void EditorController::renameStage(const QString &name)
{
    updateOccurrences();
    if (m_occurrences)
        m_session->perform(plannedRename(name));
}

} // namespace Stagecraft::App
