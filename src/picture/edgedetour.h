// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/edgeroute.h"

#include <QList>
#include <QRectF>

namespace Stagecraft::Picture {

/*!
    \a route led past \a boxes that it would run behind: between them, above or
    below, by the nearest way.

    It is led only where it goes forward and both its ends lie along the same
    line, where there is room before and behind a box, and never far out of its way;
    then it runs behind no more boxes than before. The boxes may hold those that the
    edge joins, which are passed over. Deterministic; time grows with the boxes between its ends.
*/
[[nodiscard]] EdgeRoute ledPast(const EdgeRoute &route, const QList<QRectF> &boxes);

/// How many of \a boxes the edge runs behind.
[[nodiscard]] int boxesBehind(const EdgeRoute &route, const QList<QRectF> &boxes);

} // namespace Stagecraft::Picture
