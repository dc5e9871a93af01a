// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/symbolcontroller.h"

#include <algorithm>

namespace Stagecraft::App {

using Kind = Assist::Symbol::Kind;

void SymbolController::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor) {
        connect(editor, &EditorController::cursorPositionChanged, this, &SymbolController::update);
        connect(editor, &EditorController::graphFollowed, this, &SymbolController::update);
    }
    update();
    Q_EMIT editorChanged();
}

/// The graph follows keys a moment later; until then nothing is said of names.
void SymbolController::update()
{
    std::optional<Assist::Symbol> found;
    if (m_editor && m_editor->isGraphCurrent()) {
        const DocumentSession &session = *m_editor->session();
        found = Assist::symbolAt(session.graphTree(), session.graph().stageList, m_editor->cursorOffset());
    }
    if (found == m_symbol)
        return;
    m_symbol = found;
    Q_EMIT changed();
}

QString SymbolController::name() const
{
    return m_symbol ? m_symbol->name : QString();
}

QString SymbolController::kindText() const
{
    if (!m_symbol)
        return {};
    switch (m_symbol->kind) {
    case Kind::Stage:
        return tr("stage");
    case Kind::Argument:
        return tr("build argument");
    case Kind::Variable:
        return tr("variable");
    case Kind::Heredoc:
        return tr("heredoc");
    }
    return {};
}

QList<TextRange> SymbolController::occurrences() const
{
    QList<TextRange> ranges;
    if (!m_symbol)
        return ranges;
    const QList<TextRange> all = m_symbol->all();
    for (const TextRange range : all)
        ranges.append(m_editor->places().current(range));
    return ranges;
}

void SymbolController::goToDefinition()
{
    update();
    if (!m_symbol)
        return;
    const qsizetype offset = m_editor->cursorOffset();
    const TextRange definition = m_symbol->definition();
    const bool isThere = definition.start <= offset && offset <= definition.end;
    // From the definition the way goes on to where it is used first.
    if (isThere && !m_symbol->references.isEmpty())
        m_editor->selectRange(m_symbol->references.constFirst(), true);
    else
        m_editor->selectRange(definition, true);
}

void SymbolController::goToNext(int step)
{
    update();
    if (!m_symbol)
        return;
    const QList<TextRange> all = m_symbol->all();
    const qsizetype offset = m_editor->cursorOffset();
    const auto here =
        std::ranges::find_if(all, [offset](TextRange range) { return range.start <= offset && offset <= range.end; });
    const qsizetype index = here == all.cend() ? 0 : std::distance(all.cbegin(), here);
    m_editor->selectRange(all.at((index + step + all.size()) % all.size()), true);
}

Result<Edit::PlannedEdit> SymbolController::plannedRename(const QString &name) const
{
    if (!m_symbol)
        return Error{tr("There is no name under the cursor."), {}};
    const DocumentSession &session = *m_editor->session();
    return Assist::renamed(session.graphTree(), session.graph(), *m_symbol, name.trimmed());
}

QString SymbolController::renameProblem(const QString &name) const
{
    const auto planned = plannedRename(name);
    return planned ? QString() : planned.error().message;
}

void SymbolController::rename(const QString &name)
{
    update();
    if (m_symbol)
        m_editor->session()->perform(plannedRename(name));
}

} // namespace Stagecraft::App
