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
    Where labels stand on their edges: off \a obstacles, off each other and off the marks at the ends of edges, over one
    other edge at most, and then as near to the middle as there is room. A null rectangle where there is none. As many
    as \a wishes, which has every edge; earlier ones come first.
*/
[[nodiscard]] QList<QRectF> edgeLabelPlaces(const QList<EdgeLabelWish> &wishes, const QList<QRectF> &obstacles);

} // namespace Stagecraft::Picture
