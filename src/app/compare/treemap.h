// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRectF>

namespace Stagecraft::App {

/*!
    Divides \a area into rectangles whose areas are to each other as \a values,
    which are positive and fall. As near to squares as that allows, the greatest
    at the top left; none overlap, and together they fill the area. Pure.

    \sa Bruls, Huizing, van Wijk: Squarified Treemaps (2000)
*/
[[nodiscard]] QList<QRectF> treemap(const QList<double> &values, const QRectF &area);

} // namespace Stagecraft::App
