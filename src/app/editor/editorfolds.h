// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assist/folding.h"
#include "base/lineindex.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTextDocument>

#include <optional>

namespace Stagecraft::App {

/*!
    Which lines of a text view are folded away, and in which rows the others stand.

    Lines count from 1, rows from 0. A line has one row, or where the view wraps
    lines, as many as it is laid out in. A folded line has the row of the line that
    is seen for it. What is closed stays closed while the text around it changes,
    and opens when its first line begins no fold any more.
*/
class EditorFolds : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts anew, with everything open.
    void follow(QTextDocument *text);
    /// What can be folded in the present text.
    void setFolds(const QList<Assist::Fold> &folds);
    /// The text has changed: what is closed moved along with it.
    void followText();

    /// What can be folded, by its first line.
    [[nodiscard]] const QList<Assist::Fold> &all() const { return m_folds; }
    /// The fold that starts at \a line, whether open or closed.
    [[nodiscard]] std::optional<Assist::Fold> foldAt(int line) const;
    /// Whether the lines below \a line are folded into it.
    [[nodiscard]] bool isClosed(int line) const;
    [[nodiscard]] bool isHidden(int line) const;
    [[nodiscard]] bool hasClosed() const { return !m_closed.isEmpty(); }
    /// Its first one. Behind the last line: as many as there are.
    [[nodiscard]] int rowOf(int line) const;
    /// How many rows a line has; 0 for a hidden one.
    [[nodiscard]] int rowsOf(int line) const;
    [[nodiscard]] int lineAtRow(int row) const;
    [[nodiscard]] int rowCount() const;

    /// Whether rows are counted as lines are laid out, which costs as much as there are lines after each change.
    [[nodiscard]] bool followsWrapping() const { return m_followsWrapping; }
    void setFollowsWrapping(bool follows);

    /// Closes or opens the fold at \a line; of the smallest fold around it when none starts there.
    void toggle(int line);
    void close(int line);
    void open(int line);
    /// Opens all that hide \a line.
    void reveal(int line);
    /// Closes all folds of one kind, and only those.
    void closeAll(Assist::Fold::Kind kind);
    void openAll();

Q_SIGNALS:
    void changed();

private:
    /// Anchors that move with the text: at the start of the first line and of the last one.
    struct Closed
    {
        QTextCursor head;
        QTextCursor tail;
    };

    [[nodiscard]] const QList<int> &firstRows() const;
    void forgetRows();
    [[nodiscard]] const Assist::Fold *innermostAround(int line) const;
    void add(const Assist::Fold &fold);
    void apply();
    void updateHidden();
    void updateBlocks();

    QPointer<QTextDocument> m_text;
    QList<Assist::Fold> m_folds;
    QList<Closed> m_closed;
    QList<Lines> m_hidden; // ascending, apart
    mutable QList<int> m_firstRows; // by line, and of what would follow the last; empty until asked for
    bool m_followsWrapping = false;
    bool m_isTelling = false;
};

} // namespace Stagecraft::App
