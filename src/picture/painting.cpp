// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/painting.h"

#include "picture/icons.h"

#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

namespace {

class ItemPainter
{
public:
    explicit ItemPainter(QPainter &painter)
        : m_painter(painter)
    { }

    void operator()(const Box &box)
    {
        const qreal inset = box.border.isValid() ? box.borderWidth / 2 : 0;
        QPen pen(Qt::NoPen);
        if (box.border.isValid()) {
            pen = QPen(box.border, box.borderWidth);
            if (box.dashed)
                pen.setDashPattern({4, 3});
            pen.setCapStyle(Qt::FlatCap);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        const QRectF rect = box.rect.adjusted(inset, inset, -inset, -inset);
        m_painter.drawRoundedRect(rect, box.radius - inset, box.radius - inset);
    }

    void operator()(const Line &line) { paint(m_painter, line.shape, line.color); }

    /// On a base line of our own: drawing into a rectangle would set a clip.
    void operator()(const Label &label)
    {
        m_painter.setFont(label.font);
        m_painter.setPen(label.color);
        m_painter.drawText(label.origin, label.text);
    }

    void operator()(const Icon &icon)
    {
        const QString key = icon.name + icon.color.name();
        std::shared_ptr<QSvgRenderer> &renderer = m_icons[key];
        if (!renderer)
            renderer = std::make_shared<QSvgRenderer>(iconSvg(icon.name, icon.color));
        if (renderer->isValid())
            renderer->render(&m_painter, icon.rect);
    }

private:
    QPainter &m_painter;
    QHash<QString, std::shared_ptr<QSvgRenderer>> m_icons;
};

} // namespace

void paint(QPainter &painter, const DisplayList &list)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), list.size), list.background);
    ItemPainter items(painter);
    for (const Item &item : list.items)
        std::visit(items, item);
}

} // namespace Stagecraft::Picture
