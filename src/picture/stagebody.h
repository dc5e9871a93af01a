// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/nodeink.h"

namespace Stagecraft::Picture {

/// The instructions of a stage below its header, and its weight below them where it is known.
void drawStageBody(NodeInk &ink, const SceneNode &node);

} // namespace Stagecraft::Picture
