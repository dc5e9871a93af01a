// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What EditorController does and tells when it is asked: the history, places for the cursor, problems of lines.

#include "app/editor/editorcontroller.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QTextBlock>

#include <algorithm>

namespace Stagecraft::App {

void EditorController::undo()
{
    travel(&DocumentSession::undo);
}

void EditorController::redo()
{
    travel(&DocumentSession::redo);
}

void EditorController::travel(void (DocumentSession::*step)())
{
    if (!m_session || cancelComposition())
        return;
    m_lastChange = -1;
    (m_session->*step)();
    if (m_lastChange >= 0)
        Q_EMIT selectionRequested(static_cast<int>(m_lastChange), static_cast<int>(m_lastChange));
}

/// Whether something was being composed. It is no part of the text yet, and will be none.
bool EditorController::cancelComposition()
{
    if (!m_textItem || !m_textItem->property("inputMethodComposing").toBool())
        return false;
    QGuiApplication::inputMethod()->reset();
    // Where the platform's input method does not answer.
    QInputMethodEvent nothing;
    if (m_textItem->property("inputMethodComposing").toBool())
        QCoreApplication::sendEvent(m_textItem, &nothing);
    return true;
}

void EditorController::insertAt(int position, const QString &text)
{
    if (!m_session || text.isEmpty())
        return;
    const TextEdits edits = m_mirror.shown().editFor(position, 0, text);
    m_session->document()->apply(edits, Document::Document::Origin::Command, tr("Drop"));
    const int end = static_cast<int>(m_lastChange);
    Q_EMIT focusRequested();
    Q_EMIT selectionRequested(std::max(0, end - static_cast<int>(text.size())), end);
}

void EditorController::moveText(int start, int end, int position, bool copies)
{
    if (!m_session || start >= end || (!copies && position >= start && position <= end))
        return;
    const Document::ViewText &shown = m_mirror.shown();
    const QString moved = shown.text().sliced(start, end - start);
    const bool isAhead = position <= start;
    TextEdits edits = shown.editFor(position, 0, moved);
    if (!copies)
        edits.insert(isAhead ? edits.size() : 0, shown.editFor(start, end - start, {}).constFirst());
    m_session->document()->apply(edits, Document::Document::Origin::Command,
                                 copies ? tr("Copy text") : tr("Move text"));
    const int place = copies || isAhead ? position : position - (end - start);
    Q_EMIT focusRequested();
    Q_EMIT selectionRequested(place, place + end - start);
}

void EditorController::replaceText(int start, int end, const QString &text)
{
    const TextEdits edits = m_session ? m_mirror.shown().editFor(start, end - start, text) : TextEdits();
    if (edits.isEmpty())
        return;
    m_session->document()->apply(edits, Document::Document::Origin::Command, tr("Change text"));
    const int place = start + static_cast<int>(text.size());
    Q_EMIT selectionRequested(place, place);
}

int EditorController::homePosition() const
{
    if (!text())
        return 0;
    const QTextBlock block = text()->findBlock(m_cursorPosition);
    const QString line = block.text();
    const auto isSpace = [](QChar character) { return character == u' ' || character == u'\t'; };
    const auto content = std::find_if_not(line.cbegin(), line.cend(), isSpace) - line.cbegin();
    const int smart = block.position() + static_cast<int>(content);
    return smart == m_cursorPosition ? block.position() : smart;
}

int EditorController::positionBelow(int rows) const
{
    if (!text())
        return 0;
    const QTextBlock block = text()->findBlock(m_cursorPosition);
    const int line = m_folds.lineAtRow(std::clamp(cursorRow() + rows, 0, rowCount() - 1));
    const QTextBlock wanted = text()->findBlockByNumber(line - 1);
    return wanted.position() + std::min(m_cursorPosition - block.position(), wanted.length() - 1);
}

QList<int> EditorController::failedLines() const
{
    QList<int> lines;
    if (!m_session || m_session->buildStatus().revision != m_session->document()->revision())
        return lines;
    const QHash<int, StepStatus> &steps = m_session->buildStatus().lines;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        if (step->state == StepState::Failed)
            lines.append(step.key());
    }
    return lines;
}

QString EditorController::problemsAt(int line) const
{
    QStringList messages;
    if (failedLines().contains(line))
        messages.append(tr("The build failed here."));
    const Problems all = problems();
    for (const Problem &problem : all) {
        if (m_places.currentLine(problem.line) == line)
            messages.append(problem.message);
    }
    return messages.join(u'\n');
}

Problems EditorController::problems() const
{
    if (!m_session)
        return {};
    if (!m_session->problems().isEmpty())
        return m_session->problems();
    Problems problems;
    for (const Diagnostic &diagnostic : m_session->graph().diagnostics) {
        Problem problem;
        problem.range = diagnostic.range;
        problem.line = m_session->graphTree().lines().lineAt(diagnostic.range.start);
        problem.severity = diagnostic.severity;
        problem.message = diagnostic.message;
        problems.append(problem);
    }
    return problems;
}

} // namespace Stagecraft::App
