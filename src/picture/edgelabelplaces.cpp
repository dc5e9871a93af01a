// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgelabelplaces.h"

#include <algorithm>
#include <array>

namespace Stagecraft::Picture {

namespace {

constexpr qreal distance = 4; ///< Between a label and what it must not touch.
constexpr std::array fractions{0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78};

bool isFree(const QRectF &rect, const QList<QRectF> &taken)
{
    const QRectF around = rect.adjusted(-distance, -distance, distance, distance);
    return std::ranges::none_of(taken, [&around](const QRectF &other) { return other.intersects(around); });
}

QRectF placeOn(const EdgePath &path, QSizeF size, const QList<QRectF> &taken)
{
    for (const qreal fraction : fractions) {
        const QPointF middle = path.pointAt(fraction);
        const QRectF rect(middle - QPointF(size.width(), size.height()) / 2, size);
        if (isFree(rect, taken))
            return rect;
    }
    return {};
}

} // namespace

QList<QRectF> edgeLabelPlaces(const QList<EdgeLabelWish> &wishes, const QList<QRectF> &obstacles)
{
    QList<QRectF> taken = obstacles;
    QList<QRectF> places;
    for (const EdgeLabelWish &wish : wishes) {
        const QRectF place = wish.size.isEmpty() ? QRectF() : placeOn(wish.route.path(1), wish.size, taken);
        places.append(place);
        if (!place.isNull())
            taken.append(place);
    }
    return places;
}

} // namespace Stagecraft::Picture
