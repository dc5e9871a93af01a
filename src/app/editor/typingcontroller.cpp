// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/typingcontroller.h"

#include "assist/formatting.h"
#include "assist/packagelist.h"

namespace Stagecraft::App {

using Origin = Document::Document::Origin;

void TypingController::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    m_editor = editor;
    Q_EMIT editorChanged();
}

bool TypingController::type(const QString &text)
{
    if (!isReady() || text.size() != 1)
        return false;
    const auto edit = Assist::typedAt(document().tree(), m_editor->selection(), text.front());
    if (edit)
        m_editor->perform(*edit, Origin::Typing, tr("Typing"));
    return edit.has_value();
}

bool TypingController::backspace()
{
    if (!isReady())
        return false;
    const auto edit = Assist::backspaceAt(document().tree(), m_editor->selection());
    if (edit)
        m_editor->perform(*edit, Origin::Typing, tr("Typing"));
    return edit.has_value();
}

void TypingController::newLine()
{
    if (isReady())
        m_editor->perform(Assist::newLineAt(document().tree(), m_editor->selection()), Origin::Typing, tr("Typing"));
}

void TypingController::indent()
{
    if (!isReady())
        return;
    const TextRange selection = m_editor->selection();
    if (!selection.isEmpty()) {
        applyToLines(&Assist::indentedLines, tr("Indent"));
        return;
    }
    const Assist::TypingEdit edit = Assist::indentedAt(document().bytes(), selection.start);
    m_editor->perform(edit, Origin::Typing, tr("Typing"));
}

void TypingController::outdent()
{
    applyToLines(&Assist::outdentedLines, tr("Outdent"));
}

void TypingController::toggleComment()
{
    applyToLines(&Assist::toggledComments, tr("Comment"));
}

void TypingController::moveLines(int step)
{
    if (isReady())
        perform(Assist::movedLines(document().bytes(), m_editor->selection(), step),
                step < 0 ? tr("Move lines up") : tr("Move lines down"));
}

void TypingController::duplicateLines()
{
    if (isReady())
        perform(Assist::duplicatedLines(document().bytes(), m_editor->selection()), tr("Duplicate lines"));
}

void TypingController::joinLines()
{
    if (isReady())
        perform(Assist::joinedLines(document().tree(), m_editor->selection()), tr("Join lines"));
}

void TypingController::deleteLines()
{
    applyToLines(&Assist::deletedLines, tr("Delete lines"));
}

void TypingController::format()
{
    if (!isReady())
        return;
    const TextRange selection = m_editor->selection();
    const std::optional<TextRange> part = selection.isEmpty() ? std::nullopt : std::optional(selection);
    document().apply(Assist::formatted(document().tree(), part), Origin::Command,
                     part ? tr("Format selection") : tr("Format"));
}

bool TypingController::canSortPackages() const
{
    if (!isReady())
        return false;
    const auto list = Assist::packageListAt(document().tree(), m_editor->cursorOffset());
    return list && !list->isSorted;
}

void TypingController::sortPackages()
{
    if (!isReady())
        return;
    const auto edits = Assist::sortedPackages(document().tree(), m_editor->cursorOffset());
    if (edits)
        document().apply(*edits, Origin::Command, tr("Sort packages"));
    else
        Q_EMIT m_editor->session()->failed(edits.error().message);
}

void TypingController::perform(const Assist::TypingEdit &edit, const QString &description)
{
    m_editor->perform(edit, Origin::Command, description);
}

void TypingController::applyToLines(TextEdits (*plan)(const QByteArray &, Lines), const QString &description)
{
    if (isReady())
        document().apply(
            plan(document().bytes(), Assist::selectedLines(document().tree().lines(), m_editor->selection())),
            Origin::Command, description);
}

} // namespace Stagecraft::App
