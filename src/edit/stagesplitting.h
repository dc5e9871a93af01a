// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/stageedit.h"

namespace Stagecraft::Edit {

/// splitStage() in front of any instruction of \a stage but its FROM, or behind its last for the end of the stage.
[[nodiscard]] Result<PlannedEdit> splitBefore(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                              int stage, qsizetype instruction, const StageSplit &split);

} // namespace Stagecraft::Edit
