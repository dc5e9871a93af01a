// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/layoutgraph.h"

namespace Stagecraft::Benchmarks {

/// Top left corners by Graphviz's "dot", for each of \a graphs, from left to right with the same gaps as ours; nothing
/// where that program is not to be had. It runs once, as a program of its own.
[[nodiscard]] QList<QList<QPointF>> dotLayouts(const QList<Test::LayoutGraph> &graphs);

} // namespace Stagecraft::Benchmarks
