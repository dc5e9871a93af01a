// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/graphscene.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace Stagecraft::Picture {

struct Face;

/// What is said on an edge, and where.
struct EdgeLabel
{
    QString text; ///< Short enough for its place.
    QRectF rect; ///< In the scene.

    friend bool operator==(const EdgeLabel &, const EdgeLabel &) = default;
};

/// Between the frame of a label and its text.
inline constexpr qreal edgeLabelPadding = 6;

/// The labels of the edges of \a scene that have something to say and room for it, written in \a face.
[[nodiscard]] QList<EdgeLabel> edgeLabels(const GraphScene &scene, const Face &face);

} // namespace Stagecraft::Picture
