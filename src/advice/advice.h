// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/facts.h"
#include "advice/finding.h"
#include "dockerfile/syntaxtree.h"
#include "graph/stagegraph.h"

#include <QString>

namespace Stagecraft::Advice {

/*!
    What every rule says about a Dockerfile, in the order of the text, without
    what `# check=skip=` asks to leave out. Pure; \a graph must be of \a tree.

    Diagnostics of the tree and the graph are not repeated here.
*/
[[nodiscard]] Findings check(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                             const Facts &facts = {});

/// The findings that stop a build, because the file asks for it by `# check=error=true`. What else is wrong comes first:
/// of a graph with errors there are none.
[[nodiscard]] Diagnostics violations(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph);

/// The help page of \a rule as Markdown (what is wrong, what is better, why), or empty.
[[nodiscard]] QString helpPage(const QString &rule);

} // namespace Stagecraft::Advice
