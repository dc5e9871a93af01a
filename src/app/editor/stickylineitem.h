// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/lineitem.h"

namespace Stagecraft::App {

/// Above the text: the FROM line of the stage that is seen at the top, where it is scrolled out of sight.
class StickyLineItem : public LineItem
{
    Q_OBJECT
    QML_ELEMENT
    /// From 1; 0 while there is none to show.
    Q_PROPERTY(int line READ line NOTIFY lineChanged FINAL)
    Q_PROPERTY(qreal textLeft MEMBER m_textLeft NOTIFY textLeftChanged FINAL)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY textColorChanged FINAL)

public:
    explicit StickyLineItem(QQuickItem *parent = nullptr);

    [[nodiscard]] int line() const { return m_line; }
    /// What the line says, for those who hear it.
    Q_INVOKABLE [[nodiscard]] QString lineText() const;

Q_SIGNALS:
    void lineChanged();
    void textLeftChanged();
    void textColorChanged();

protected:
    void paintLines(QPainter &painter, Lines visible) override;
    void followEditor() override;

private:
    [[nodiscard]] int wantedLine() const;

    int m_line = 0;
    qreal m_textLeft = 0;
    QColor m_textColor;
};

} // namespace Stagecraft::App
