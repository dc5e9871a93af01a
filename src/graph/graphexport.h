// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QByteArray>
#include <QJsonObject>

namespace Stagecraft::Graph {

/// The documented "stagecraft-graph/1" object. \a file is the name to show in it.
[[nodiscard]] QJsonObject toJson(const Dockerfile::SyntaxTree &tree, const StageGraph &graph,
                                 const Dockerfile::BuildParameters &parameters, const QString &file);

/// Graphviz: edge kinds by line style and arrow head, external images dashed, a legend. All foreign text escaped.
[[nodiscard]] QByteArray toDot(const StageGraph &graph);

/// Mermaid flowchart of the same. \sa https://mermaid.js.org/syntax/flowchart.html
[[nodiscard]] QByteArray toMermaid(const StageGraph &graph);

} // namespace Stagecraft::Graph
