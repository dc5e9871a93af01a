// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

namespace Stagecraft::Edit {

/// Each once, in the order of the text.
[[nodiscard]] QList<qsizetype> inOrder(QList<qsizetype> instructions);

/// Why instructions, in the order of the text, cannot go to a stage of their own, or empty: FROM is among them, or they
/// are of no stage or of several.
[[nodiscard]] QString selectionProblem(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                       const QList<qsizetype> &selected);

/// Whether their stage begins with the instructions, with nothing but ARG between them.
[[nodiscard]] bool areFirst(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                            const QList<qsizetype> &selected);

} // namespace Stagecraft::Edit
