// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Which instructions of the current node GraphController holds as selected.

#include "app/graph/graphcontroller.h"
#include "picture/nodemetrics.h"
#include "picture/rowfolding.h"

#include <algorithm>

namespace Stagecraft::App {

const QList<InstructionRow> &GraphController::rowsOfCurrentNode() const
{
    static const QList<InstructionRow> none;
    const NodeRow *row = m_nodes.row(m_currentNode);
    return row ? row->node.rows : none;
}

int GraphController::lineOfRow(qsizetype row) const
{
    return row < 0 ? 0 : rowsOfCurrentNode().value(row).line;
}

qsizetype GraphController::rowOfLine(int line) const
{
    const QList<InstructionRow> &rows = rowsOfCurrentNode();
    const auto found = std::ranges::find(rows, line, &InstructionRow::line);
    return found == rows.cend() ? -1 : found - rows.cbegin();
}

QList<int> GraphController::selectedLines() const
{
    QList<int> lines;
    for (const qsizetype row : m_rows.rows)
        lines.append(lineOfRow(row));
    std::ranges::sort(lines);
    return lines;
}

void GraphController::setRows(const RowSelection &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    Q_EMIT linesSelected();
}

void GraphController::selectLine(int line, SelectMode mode)
{
    const qsizetype row = rowOfLine(line);
    if (row < 0)
        return;
    RowSelection next = m_rows;
    if (mode == Toggle && next.rows.remove(row)) {
        next.current = next.rows.isEmpty() ? -1 : *std::ranges::max_element(next.rows);
        setRows(next);
        return;
    }
    if (mode == Replace)
        next = {};
    if (mode != Extend || next.anchor < 0)
        next.anchor = row;
    if (mode == Extend)
        next.rows.clear();
    for (qsizetype i = std::min(row, next.anchor); mode == Extend && i <= std::max(row, next.anchor); ++i)
        next.rows.insert(i);
    next.rows.insert(row);
    next.current = row;
    setRows(next);
}

bool GraphController::walkLines(int step, bool extends)
{
    const qsizetype row = m_rows.current < 0 ? 0 : m_rows.current + step;
    if (row < 0 || row >= rowsOfCurrentNode().size())
        return false;
    const int line = lineOfRow(row);
    if (const NodeRow *node = m_nodes.row(m_currentNode); node->shownRows.size() < rowsOfCurrentNode().size()
        && std::ranges::none_of(node->shownRows, [line](const InstructionRow &shown) {
                                                              return shown.line == line && shown.hidden == 0;
                                                          }))
        m_nodes.toggleFold(m_currentNode);
    selectLine(line, extends ? Extend : Replace);
    return true;
}

QRectF GraphController::lineRect(int node, int line) const
{
    const NodeRow *row = m_nodes.row(node);
    const int at = row ? Picture::rowOfLine(row->shownRows, line) : -1;
    if (at < 0)
        return nodeRect(node);
    const qreal top =
        Picture::NodeMetrics::headerHeight + Picture::NodeMetrics::rowsPadding + at * Picture::NodeMetrics::rowHeight;
    return {row->position + QPointF(0, top), QSizeF(row->size().width(), Picture::NodeMetrics::rowHeight)};
}

} // namespace Stagecraft::App
