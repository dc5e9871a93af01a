// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/editorfolds.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Stagecraft::App {

namespace {

int lineOf(const QTextCursor &cursor)
{
    return cursor.block().blockNumber() + 1;
}

} // namespace

void EditorFolds::follow(QTextDocument *text)
{
    m_text = text;
    m_folds.clear();
    m_closed.clear();
    m_hidden.clear();
    Q_EMIT changed();
}

void EditorFolds::setFolds(const QList<Assist::Fold> &folds)
{
    if (!m_text)
        return;
    m_folds = folds;
    QList<Closed> kept;
    for (const Closed &closed : std::as_const(m_closed)) {
        if (const auto fold = foldAt(lineOf(closed.head))) {
            kept.append(closed);
            kept.last().tail = QTextCursor(m_text->findBlockByNumber(fold->lastLine - 1));
        }
    }
    m_closed = kept;
    apply();
}

void EditorFolds::followText()
{
    if (m_closed.isEmpty())
        return;
    updateHidden();
    // A text may not be laid out anew while it tells of a change.
    QMetaObject::invokeMethod(this, &EditorFolds::apply, Qt::QueuedConnection);
}

std::optional<Assist::Fold> EditorFolds::foldAt(int line) const
{
    const auto found = std::ranges::lower_bound(m_folds, line, {}, &Assist::Fold::firstLine);
    return found != m_folds.cend() && found->firstLine == line ? std::optional(*found) : std::nullopt;
}

bool EditorFolds::isClosed(int line) const
{
    return std::ranges::any_of(m_closed, [line](const Closed &closed) { return lineOf(closed.head) == line; });
}

bool EditorFolds::isHidden(int line) const
{
    return std::ranges::any_of(m_hidden, [line](Lines hidden) { return hidden.first <= line && line <= hidden.last; });
}

int EditorFolds::rowOf(int line) const
{
    int row = line - 1;
    for (const Lines hidden : m_hidden) {
        if (hidden.first <= line)
            row -= std::min(line, hidden.last) - hidden.first + 1;
    }
    return row;
}

int EditorFolds::lineAtRow(int row) const
{
    int line = row + 1;
    for (const Lines hidden : m_hidden) {
        if (hidden.first > line)
            break;
        line += hidden.last - hidden.first + 1;
    }
    return line;
}

int EditorFolds::rowCount() const
{
    return m_text ? rowOf(m_text->blockCount()) + 1 : 1;
}

const Assist::Fold *EditorFolds::innermostAround(int line) const
{
    const Assist::Fold *innermost = nullptr;
    for (const Assist::Fold &fold : m_folds) {
        if (fold.firstLine <= line && line <= fold.lastLine)
            innermost = &fold; // later ones start deeper
    }
    return innermost;
}

void EditorFolds::toggle(int line)
{
    if (isClosed(line))
        open(line);
    else
        close(line);
}

void EditorFolds::close(int line)
{
    const Assist::Fold *fold = innermostAround(line);
    if (!m_text || !fold || isClosed(fold->firstLine))
        return;
    add(*fold);
    apply();
}

void EditorFolds::add(const Assist::Fold &fold)
{
    m_closed.append({QTextCursor(m_text->findBlockByNumber(fold.firstLine - 1)),
                     QTextCursor(m_text->findBlockByNumber(fold.lastLine - 1))});
}

void EditorFolds::open(int line)
{
    m_closed.removeIf([line](const Closed &closed) { return lineOf(closed.head) == line; });
    apply();
}

void EditorFolds::reveal(int line)
{
    if (!isHidden(line))
        return;
    m_closed.removeIf(
        [line](const Closed &closed) { return lineOf(closed.head) < line && line <= lineOf(closed.tail); });
    apply();
}

void EditorFolds::closeAll(Assist::Fold::Kind kind)
{
    if (!m_text)
        return;
    m_closed.clear();
    for (const Assist::Fold &fold : std::as_const(m_folds)) {
        if (fold.kind == kind)
            add(fold);
    }
    apply();
}

void EditorFolds::openAll()
{
    m_closed.clear();
    apply();
}

void EditorFolds::apply()
{
    if (!m_text)
        return;
    updateHidden();
    updateBlocks();
    Q_EMIT changed();
}

void EditorFolds::updateHidden()
{
    m_closed.removeIf([](const Closed &closed) { return lineOf(closed.head) >= lineOf(closed.tail); });
    QList<Lines> all;
    for (const Closed &closed : std::as_const(m_closed))
        all.append({lineOf(closed.head) + 1, lineOf(closed.tail)});
    std::ranges::sort(all, {}, &Lines::first);
    m_hidden.clear();
    for (const Lines lines : std::as_const(all)) {
        if (!m_hidden.isEmpty() && lines.first <= m_hidden.constLast().last + 1)
            m_hidden.last().last = std::max(m_hidden.constLast().last, lines.last);
        else
            m_hidden.append(lines);
    }
}

void EditorFolds::updateBlocks()
{
    int first = -1;
    int end = 0;
    auto hidden = m_hidden.cbegin();
    for (QTextBlock block = m_text->firstBlock(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        while (hidden != m_hidden.cend() && hidden->last < line)
            ++hidden;
        const bool isVisible = hidden == m_hidden.cend() || line < hidden->first;
        if (block.isVisible() == isVisible)
            continue;
        block.setVisible(isVisible);
        if (!isVisible)
            block.layout()->clearLayout(); // else its lines would still be drawn
        first = first < 0 ? block.position() : first;
        end = block.position() + block.length();
    }
    if (first >= 0)
        m_text->markContentsDirty(first, std::min(end, m_text->characterCount() - 1) - first);
}

} // namespace Stagecraft::App
