// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>

#include <cmath>

namespace Stagecraft::Picture {

[[nodiscard]] inline qreal distance(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

/// In the direction of \a vector, of length 1; to the right for one of no length.
[[nodiscard]] inline QPointF unit(QPointF vector)
{
    const qreal length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(1, 0);
}

[[nodiscard]] inline QPointF normalOf(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

} // namespace Stagecraft::Picture
