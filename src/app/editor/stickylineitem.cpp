// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/stickylineitem.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace Stagecraft::App {

StickyLineItem::StickyLineItem(QQuickItem *parent)
    : LineItem(parent)
{
    connect(this, &LineItem::contentYChanged, this, &StickyLineItem::followEditor);
    connect(this, &StickyLineItem::textColorChanged, this, &LineItem::look);
}

void StickyLineItem::followEditor()
{
    const int wanted = wantedLine();
    if (wanted != m_line) {
        m_line = wanted;
        Q_EMIT lineChanged();
    }
    look();
}

/// The stage that holds the first row below this item, when its FROM line is above.
int StickyLineItem::wantedLine() const
{
    if (!editor() || !editor()->session() || !editor()->text() || editor()->lineHeight() <= 0)
        return 0;
    const int row = static_cast<int>(std::floor((contentY() - textTop()) / editor()->lineHeight())) + 1;
    if (row <= 0)
        return 0;
    const int top = editor()->folds().lineAtRow(row);
    for (const Dockerfile::Stage &stage : editor()->session()->graph().stages()) {
        const int first = editor()->places().currentLine(stage.line);
        const int last = editor()->places().currentLine(stage.endLine);
        if (first < top && top <= last)
            return first;
    }
    return 0;
}

QString StickyLineItem::lineText() const
{
    return m_line > 0 && editor()->text() ? editor()->text()->findBlockByNumber(m_line - 1).text() : QString();
}

void StickyLineItem::paintLines(QPainter &painter, Lines visible)
{
    Q_UNUSED(visible)
    const QTextBlock block = m_line > 0 ? editor()->text()->findBlockByNumber(m_line - 1) : QTextBlock();
    if (!block.isValid() || block.layout()->lineCount() == 0)
        return;
    // With the colours it has in the text.
    painter.setPen(m_textColor);
    painter.setClipRect(QRectF(m_textLeft, 0, width() - m_textLeft, height()));
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF place(m_textLeft, (height() - line.height()) / 2);
    block.layout()->draw(&painter, place - line.position() - block.layout()->position());
}

} // namespace Stagecraft::App
