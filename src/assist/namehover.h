// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assist/hover.h"

namespace Stagecraft::Assist {

/// Of the variable, stage or image that is named at \a offset; none where none is.
[[nodiscard]] std::optional<Hover> nameHoverAt(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                               qsizetype offset, const HoverSources &sources);

} // namespace Stagecraft::Assist
