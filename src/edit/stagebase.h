// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "graph/stagegraph.h"

#include <optional>

namespace Stagecraft::Edit {

/// What stands after FROM of a stage.
struct StageBase
{
    QString text; ///< A stage's name in lower case, as FROM compares it.
    int stage = -1; ///< The stage it means, or -1 for an image.
};

/// What \a base means after FROM of a stage at the index \a place. Refuses what is no base, and stages from there on.
[[nodiscard]] Result<StageBase> stageBase(const Graph::StageGraph &graph, const QString &base, int place);

/// \a base with the global arguments of the file in place, as FROM reads it.
[[nodiscard]] QString expandedBase(const Dockerfile::SyntaxTree &tree, const QString &base);

/// `--platform` of its FROM, with or without a value.
[[nodiscard]] std::optional<Dockerfile::Flag> platformFlag(const Dockerfile::SyntaxTree &tree,
                                                           const Dockerfile::Stage &stage);

/// `FROM` of \a child, a stage built on \a base: the base of that instead, with the platform it had from it.
[[nodiscard]] TextEdit baseTakenOver(const Dockerfile::SyntaxTree &tree, const Dockerfile::Stage &child,
                                     const Dockerfile::Stage &base);

} // namespace Stagecraft::Edit
