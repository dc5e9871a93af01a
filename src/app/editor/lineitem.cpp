// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/lineitem.h"

#include <QPainter>
#include <QPicture>

#include <cmath>

namespace Stagecraft::App {

LineItem::LineItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{ }

void LineItem::setEditor(EditorController *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor) {
        connect(editor, &EditorController::decorationChanged, this, [this] {
            followEditor();
            look();
        });
        connect(editor, &EditorController::cursorPositionChanged, this, &LineItem::look);
    }
    Q_EMIT editorChanged();
    followEditor();
    look();
}

void LineItem::setContentY(qreal contentY)
{
    m_contentY = contentY;
    Q_EMIT contentYChanged();
    look();
}

void LineItem::setTextTop(qreal textTop)
{
    m_textTop = textTop;
    Q_EMIT textTopChanged();
    look();
}

void LineItem::setFont(const QFont &font)
{
    m_font = font;
    Q_EMIT fontChanged();
    followEditor();
    look();
}

bool LineItem::canPaint() const
{
    return m_editor && m_editor->session() && m_editor->text() && m_editor->colors() && m_editor->lineHeight() > 0;
}

void LineItem::updatePolish()
{
    QPicture picture;
    if (QPainter painter(&picture); canPaint())
        paintAll(painter);
    const QByteArrayView commands(picture.data(), static_cast<qsizetype>(picture.size()));
    if (commands == m_painted)
        return;
    m_painted = commands.toByteArray();
    update();
}

void LineItem::paint(QPainter *painter)
{
    if (canPaint())
        paintAll(*painter);
}

void LineItem::paintAll(QPainter &painter)
{
    const EditorFolds &folds = m_editor->folds();
    const int first = folds.lineAtRow(static_cast<int>(std::floor((m_contentY - m_textTop) / lineHeight())));
    const int last =
        folds.lineAtRow(static_cast<int>(std::ceil((m_contentY - m_textTop + height()) / lineHeight())) - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    paintLines(painter, {std::max(first, 1), std::min(last, m_editor->lineCount())});
}

qreal LineItem::lineTop(int line) const
{
    return m_textTop + m_editor->folds().rowOf(line) * lineHeight() - m_contentY;
}

QColor LineItem::severityColor(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return colors().error;
    case Severity::Warning:
        return colors().warning;
    case Severity::Info:
    case Severity::Hint:
        break;
    }
    return colors().info;
}

} // namespace Stagecraft::App
