// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/drawinghand.h"

namespace Stagecraft::Picture {

void DrawingHand::write(const QRectF &rect, const QString &text, const Face &face, const QColor &color,
                        Qt::TextElideMode elide)
{
    const QString shown = face.metrics.elidedText(text, elide, rect.width());
    if (shown.isEmpty())
        return;
    const qreal baseLine = rect.center().y() + (face.metrics.ascent() - face.metrics.descent()) / 2;
    add(Label{rect, {rect.left(), baseLine}, shown, face.font, color});
}

void DrawingHand::fill(const QRectF &rect, const QColor &color, qreal radius)
{
    add(Box{rect, radius, color, {}, 0, false});
}

void DrawingHand::fadeFrom(qsizetype first, qreal opacity)
{
    const auto fade = [&](QColor &color) {
        if (color.isValid())
            color = mixed(color, m_palette.canvas, opacity);
    };
    for (qsizetype i = first; i < m_items.size(); ++i) {
        if (auto *box = std::get_if<Box>(&m_items[i])) {
            fade(box->fill);
            fade(box->border);
        } else if (auto *line = std::get_if<Line>(&m_items[i])) {
            fade(line->color);
        } else if (auto *label = std::get_if<Label>(&m_items[i])) {
            fade(label->color);
        } else if (auto *icon = std::get_if<Icon>(&m_items[i])) {
            fade(icon->color);
        }
    }
}

} // namespace Stagecraft::Picture
