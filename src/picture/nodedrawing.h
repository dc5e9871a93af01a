// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/drawinghand.h"

namespace Stagecraft::Picture {

/// Draws \a node moved by \a offset, as the canvas does: qml/Stagecraft/Graph/CanvasNode.qml and the faces it holds.
void drawNode(DrawingHand &hand, const SceneNode &node, QPointF offset);

} // namespace Stagecraft::Picture
