// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    A rounded rectangle with a dashed border.

    Painted, and not a Shape: the software renderer draws the paths of a Shape
    beyond what clips them.
*/
class DashedFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor borderColor MEMBER m_borderColor NOTIFY changed FINAL)
    Q_PROPERTY(double borderWidth MEMBER m_borderWidth NOTIFY changed FINAL)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed FINAL)

public:
    explicit DashedFrame(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color = Qt::transparent;
    QColor m_borderColor = Qt::gray;
    double m_borderWidth = 1;
    double m_radius = 0;
};

} // namespace Stagecraft::App
