// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QRectF>

namespace Stagecraft::Graph {

/*!
    \a wanted, moved along the y axis only, to the nearest place at least \a gap
    away from each of \a taken; downwards where both ways are as near.
*/
[[nodiscard]] QRectF nearestFreePlace(const QRectF &wanted, const QList<QRectF> &taken, qreal gap);

} // namespace Stagecraft::Graph
