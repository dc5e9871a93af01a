// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"
#include "graph/stagegraph.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::Graph {

/// What an instruction says after its keyword, on one short line: paths and destination of a COPY --from, the command of a RUN.
[[nodiscard]] QString instructionText(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &instruction);

/// What an edge takes: "/out/server → /server", "cache", "3 paths → /app/".
[[nodiscard]] QString edgeText(const Edge &edge);

/// "FROM", "COPY", "mount".
[[nodiscard]] QString kindText(Edge::Kind kind);

/// What several edges of one kind take, as \a texts of edgeText(): the one text, or how many.
[[nodiscard]] QString bundleText(Edge::Kind kind, const QStringList &texts);

} // namespace Stagecraft::Graph
