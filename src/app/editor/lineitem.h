// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/editorcontroller.h"

#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

namespace Stagecraft::App {

/// Something painted line by line beside or under the text, as high as what is seen of it: it paints visible lines only.
class LineItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of gutter and backdrop")
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    Q_PROPERTY(qreal contentY READ contentY WRITE setContentY NOTIFY contentYChanged FINAL)
    Q_PROPERTY(qreal textTop READ textTop WRITE setTextTop NOTIFY textTopChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)

public:
    explicit LineItem(QQuickItem *parent = nullptr);

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    /// How far the text is scrolled.
    [[nodiscard]] qreal contentY() const { return m_contentY; }
    void setContentY(qreal contentY);
    /// Where the first line starts when nothing is scrolled.
    [[nodiscard]] qreal textTop() const { return m_textTop; }
    void setTextTop(qreal textTop);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);

    void paint(QPainter *painter) final;

    /// Paints again where it would look different. Painting is what costs; working out what is to be painted is not.
    void look() { polish(); }

Q_SIGNALS:
    void editorChanged();
    void contentYChanged();
    void textTopChanged();
    void fontChanged();

protected:
    void updatePolish() override;
    virtual void paintLines(QPainter &painter, Lines visible) = 0;
    virtual void followEditor() { }

    /// Of a line from 1, in this item. A folded line has that of the line which is seen for it.
    [[nodiscard]] qreal lineTop(int line) const;
    [[nodiscard]] qreal lineHeight() const { return m_editor->lineHeight(); }
    [[nodiscard]] const EditorColors &colors() const { return *m_editor->colors(); }
    [[nodiscard]] QColor severityColor(Severity severity) const;

private:
    [[nodiscard]] bool canPaint() const;
    void paintAll(QPainter &painter);

    QPointer<EditorController> m_editor;
    QByteArray m_painted; // the commands that painted what is seen
    QFont m_font;
    qreal m_contentY = 0;
    qreal m_textTop = 0;
};

} // namespace Stagecraft::App
