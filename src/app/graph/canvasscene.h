// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/edgemodel.h"
#include "app/graph/nodemodel.h"
#include "picture/graphscene.h"

namespace Stagecraft::App {

/// The graph as the canvas shows it now: places, folding and status. What was typed away, selection and lens are left out.
[[nodiscard]] Picture::GraphScene sceneOf(const NodeModel &nodes, const EdgeModel &edges, const QString &title);

} // namespace Stagecraft::App
