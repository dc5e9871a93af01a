// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/edgeroute.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace Stagecraft::Picture {

/// An edge that wants a label: nothing where the size is empty.
struct EdgeLabelWish
{
    EdgeRoute route;
    QSizeF size;
};

/*!
    Where labels stand on their edges: as near to the middle as there is room, off \a obstacles and off each other.
    A null rectangle where there is none. As many as \a wishes; earlier ones come first.
*/
[[nodiscard]] QList<QRectF> edgeLabelPlaces(const QList<EdgeLabelWish> &wishes, const QList<QRectF> &obstacles);

} // namespace Stagecraft::Picture
