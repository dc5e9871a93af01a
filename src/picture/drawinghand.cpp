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

} // namespace Stagecraft::Picture
