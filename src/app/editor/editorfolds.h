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

    Lines count from 1, rows from 0. A folded line has the row of the line that is
    seen for it. What is closed stays closed while the text around it changes,
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
    [[nodiscard]] int rowOf(int line) const;
    [[nodiscard]] int lineAtRow(int row) const;
    [[nodiscard]] int rowCount() const;

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

    [[nodiscard]] const Assist::Fold *innermostAround(int line) const;
    void add(const Assist::Fold &fold);
    void apply();
    void updateHidden();
    void updateBlocks();

    QPointer<QTextDocument> m_text;
    QList<Assist::Fold> m_folds;
    QList<Closed> m_closed;
    QList<Lines> m_hidden; // ascending, apart
};

} // namespace Stagecraft::App
