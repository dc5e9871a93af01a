// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/editorfolds.h"

#include <QAbstractTextDocumentLayout>
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
    if (m_text)
        m_text->documentLayout()->disconnect(this);
    m_text = text;
    m_firstRows.clear();
    if (text && m_followsWrapping)
        connect(text->documentLayout(), &QAbstractTextDocumentLayout::update, this, &EditorFolds::forgetRows);
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

void EditorFolds::setFollowsWrapping(bool follows)
{
    if (follows == m_followsWrapping)
        return;
    m_followsWrapping = follows;
    if (m_text) {
        m_text->documentLayout()->disconnect(this);
        if (follows)
            connect(m_text->documentLayout(), &QAbstractTextDocumentLayout::update, this, &EditorFolds::forgetRows);
    }
    forgetRows();
}

/// The layout tells of each part it does over, and may not be asked while it does.
void EditorFolds::forgetRows()
{
    m_firstRows.clear();
    if (std::exchange(m_isTelling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTelling = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

const QList<int> &EditorFolds::firstRows() const
{
    if (m_firstRows.isEmpty()) {
        int row = 0;
        for (QTextBlock block = m_text->firstBlock(); block.isValid(); block = block.next()) {
            m_firstRows.append(row);
            row += block.isVisible() ? std::max(block.layout()->lineCount(), 1) : 0;
        }
        m_firstRows.append(row);
    }
    return m_firstRows;
}

int EditorFolds::rowsOf(int line) const
{
    if (isHidden(line))
        return 0;
    if (!m_followsWrapping || !m_text)
        return 1;
    const qsizetype last = firstRows().size() - 1;
    const qsizetype index = std::clamp<qsizetype>(line - 1, 0, last - 1);
    return firstRows().at(index + 1) - firstRows().at(index);
}

int EditorFolds::rowOf(int line) const
{
    if (m_followsWrapping && m_text) {
        qsizetype index = std::clamp<qsizetype>(line - 1, 0, firstRows().size() - 1);
        while (index > 0 && isHidden(static_cast<int>(index) + 1))
            --index;
        return firstRows().at(index);
    }
    int row = line - 1;
    for (const Lines hidden : m_hidden) {
        if (hidden.first <= line)
            row -= std::min(line, hidden.last) - hidden.first + 1;
    }
    return row;
}

int EditorFolds::lineAtRow(int row) const
{
    if (m_followsWrapping && m_text) {
        // The last line that starts there or before is the one that is seen: hidden ones start with what follows them.
        const auto after = std::ranges::upper_bound(firstRows().cbegin(), firstRows().cend() - 1, std::max(row, 0));
        int line = static_cast<int>(after - firstRows().cbegin());
        while (line > 1 && isHidden(line))
            --line;
        return line;
    }
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
    if (!m_text)
        return 1;
    return m_followsWrapping ? firstRows().constLast() : rowOf(m_text->blockCount()) + 1;
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
