// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/displaylist.h"
#include "picture/fonts.h"

namespace Stagecraft::Picture {

/// Adds shapes to a display list, with the colours and fonts of one picture.
class DrawingHand
{
public:
    /// \a palette outlives it.
    explicit DrawingHand(const Palette &palette)
        : m_palette(palette)
    { }

    [[nodiscard]] const Palette &colors() const { return m_palette; }
    [[nodiscard]] const Fonts &fonts() const { return m_fonts; }

    void add(const Item &item) { m_items.append(item); }
    /// \a text in \a rect, in the middle of its height, shortened to its width.
    void write(const QRectF &rect, const QString &text, const Face &face, const QColor &color,
               Qt::TextElideMode elide = Qt::ElideRight);
    /// A filled rectangle without a border.
    void fill(const QRectF &rect, const QColor &color, qreal radius = 0);
    void drawIcon(const QRectF &rect, const QString &name, const QColor &color) { add(Icon{rect, name, color}); }

    /// Makes all that was drawn from the \a first item on as thin as \a opacity, 0 to 1; no edge shines through it.
    void fadeFrom(qsizetype first, qreal opacity);

    [[nodiscard]] const QList<Item> &items() const { return m_items; }

private:
    const Palette &m_palette;
    Fonts m_fonts;
    QList<Item> m_items;
};

} // namespace Stagecraft::Picture
