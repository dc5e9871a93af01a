// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/nodemetrics.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <concepts>
#include <iterator>

namespace Stagecraft::Picture {

/*!
    A line inside a node. `line` is the first of its instruction, and of a fold that of
    the first instruction in it. `hidden` is 0 for an instruction, of a fold how many are in
    it, and -1 for the last row of an unfolded list, which folds it.
*/
template <typename Row>
concept FoldableRow = requires(Row row) {
    { row.text } -> std::convertible_to<QString>;
    { row.line } -> std::convertible_to<int>;
    { row.hidden } -> std::convertible_to<int>;
};

/// "… 5 more".
[[nodiscard]] QString foldText(int hidden);
/// What the last row of an unfolded list says.
[[nodiscard]] QString unfoldedText();

/// \a rows as a node shows them: the first and last instructions and the fold between, or all.
template <FoldableRow Row>
[[nodiscard]] QList<Row> foldedRows(const QList<Row> &rows, bool unfolded)
{
    if (rows.size() <= NodeMetrics::mostRows)
        return rows;
    Row fold;
    if (unfolded) {
        fold.hidden = -1;
        fold.text = unfoldedText();
        fold.line = rows.constLast().line + 1; // After every instruction, so that rows stay in order.
        return rows + QList{fold};
    }
    fold.hidden = static_cast<int>(rows.size()) - NodeMetrics::rowsBeforeFold - NodeMetrics::rowsAfterFold;
    fold.text = foldText(fold.hidden);
    fold.line = rows.at(NodeMetrics::rowsBeforeFold).line;
    return rows.first(NodeMetrics::rowsBeforeFold) + QList{fold} + rows.last(NodeMetrics::rowsAfterFold);
}

/// The row of \a shown that holds the instruction at \a line (its fold where it is folded away), or -1.
template <FoldableRow Row>
[[nodiscard]] int rowOfLine(const QList<Row> &shown, int line)
{
    // Rows are in the order of their lines: the last that starts at or before it.
    const auto after = std::ranges::upper_bound(shown, line, {}, &Row::line);
    if (after == shown.begin())
        return -1;
    const auto row = static_cast<int>(std::distance(shown.begin(), after)) - 1;
    return shown.at(row).line == line || shown.at(row).hidden > 0 ? row : -1;
}

/// True where \a shown has a row of its own for the instruction at \a line.
template <FoldableRow Row>
[[nodiscard]] bool showsLine(const QList<Row> &shown, int line)
{
    const int row = rowOfLine(shown, line);
    return row >= 0 && shown.at(row).hidden == 0;
}

} // namespace Stagecraft::Picture
