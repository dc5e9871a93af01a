// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/lineitem.h"

namespace Stagecraft::App {

/// Left of the text: problem marks, line numbers, and a strip in the colour of the stage a line belongs to.
class GutterItem : public LineItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal gutterWidth READ gutterWidth NOTIFY gutterWidthChanged FINAL)

public:
    using LineItem::LineItem;

    /// What it takes for the numbers there are, up to where the text starts.
    [[nodiscard]] qreal gutterWidth() const { return m_gutterWidth; }
    /// The line (from 1) at a height of this item; 0 for none.
    Q_INVOKABLE [[nodiscard]] int lineAt(qreal y) const;

Q_SIGNALS:
    void gutterWidthChanged();

protected:
    void paintLines(QPainter &painter, Lines visible) override;
    void followEditor() override;

private:
    void paintNumbers(QPainter &painter, Lines visible) const;
    void paintStages(QPainter &painter, Lines visible) const;
    void paintMarks(QPainter &painter, Lines visible) const;
    void paintMark(QPainter &painter, int line, Severity severity) const;
    [[nodiscard]] QColor stageColor(int stage) const;

    qreal m_gutterWidth = 0;
};

} // namespace Stagecraft::App
