// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "graph/stagegraph.h"

#include <optional>

namespace Stagecraft::Edit {

/// Why \a name cannot be the name of a new stage or of \a stage (-1 for a new one), or empty when it can.
[[nodiscard]] QString nameProblem(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                  const QString &name, int stage = -1);

/// \a wanted, or the first of "stage-2", "stage-3", … (of "stage" or "stage-7") that nothing in the file is called yet, nor
/// any of \a taken, which are in lower case.
[[nodiscard]] QString freeStageName(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                    const QString &wanted = QStringLiteral("stage"), const QStringList &taken = {});

/// The edit that gives an unnamed stage a name, in the case of its FROM.
[[nodiscard]] TextEdit naming(const Dockerfile::SyntaxTree &tree, const Dockerfile::Stage &stage, const QString &name);

/// What to write to mean \a stage, and the edit that makes it mean it: none where it has a name.
struct StageHandle
{
    QString name;
    std::optional<TextEdit> naming;
};

/// A handle on \a stage. Where another stage of the same name hides it, the name is empty.
[[nodiscard]] StageHandle handleOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage);

} // namespace Stagecraft::Edit
