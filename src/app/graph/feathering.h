// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/edgepath.h"

namespace Stagecraft::App {

/// A corner of a triangle and how opaque it is there.
struct FeatheredVertex
{
    QPointF point;
    float opacity = 1;
};

/// Triangles, three vertices each, with a rim that fades out over \a feather.
using FeatheredTriangles = QList<FeatheredVertex>;

[[nodiscard]] FeatheredTriangles strokeTriangles(const Picture::Polyline &line, qreal width, qreal feather);
[[nodiscard]] FeatheredTriangles polygonTriangles(const Picture::Polyline &convex, qreal feather);

} // namespace Stagecraft::App
