// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/lineitem.h"

namespace Stagecraft::App {

/// Left of the text: problem marks, line numbers, a strip in the colour of the stage a line belongs to, and what can be folded.
class GutterItem : public LineItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal gutterWidth READ gutterWidth NOTIFY gutterWidthChanged FINAL)
    /// Whether all that can be folded is marked, as under the mouse; else only what is folded.
    Q_PROPERTY(bool showsFolds READ showsFolds WRITE setShowsFolds NOTIFY showsFoldsChanged FINAL)

public:
    using LineItem::LineItem;

    /// What it takes for the numbers there are, up to where the text starts.
    [[nodiscard]] qreal gutterWidth() const { return m_gutterWidth; }
    /// The line (from 1) at a height of this item; 0 for none.
    Q_INVOKABLE [[nodiscard]] int lineAt(qreal y) const;
    /// The line whose mark for folding is at a point of this item; 0 for none.
    Q_INVOKABLE [[nodiscard]] int foldAt(qreal x, qreal y) const;
    [[nodiscard]] bool showsFolds() const { return m_showsFolds; }
    void setShowsFolds(bool showsFolds);

Q_SIGNALS:
    void gutterWidthChanged();
    void showsFoldsChanged();

protected:
    void paintLines(QPainter &painter, Lines visible) override;
    void followEditor() override;

private:
    void paintNumbers(QPainter &painter, Lines visible) const;
    void paintStages(QPainter &painter, Lines visible) const;
    void paintFolds(QPainter &painter, Lines visible) const;
    void paintMarks(QPainter &painter, Lines visible) const;
    void paintMark(QPainter &painter, int line, Severity severity) const;
    [[nodiscard]] QColor stageColor(int stage) const;

    qreal m_gutterWidth = 0;
    bool m_showsFolds = false;
};

} // namespace Stagecraft::App
