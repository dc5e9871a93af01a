// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/buildstatus.h"
#include "dockerfile/syntaxtree.h"
#include "graph/stagegraph.h"

#include <QString>

namespace Stagecraft::App {

/// What an instruction says after its keyword, on one short line: paths and destination of a COPY --from, the command of a RUN.
[[nodiscard]] QString rowText(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &instruction);

/// What an edge takes: "/out/server → /server", "cache", "3 paths → /app/".
[[nodiscard]] QString edgeLabel(const Graph::Edge &edge);

/// \a text on one line, of at most \a length characters, control characters shown as their pictures.
[[nodiscard]] QString oneLine(const QString &text, qsizetype length);

/// An image reference without what every one has: `docker.io/library/`, and the digest where there is a tag.
[[nodiscard]] QString shortReference(const QString &reference);

/// "18.2 s", "2 min 5 s".
[[nodiscard]] QString durationText(double seconds);
/// What became of an instruction, short: "cached", "17.9 s", "failed"; empty for none.
[[nodiscard]] QString instructionStatusText(const StepStatus &status);
/// What became of a stage: "64 % · 21 s", "waiting", "18.2 s", "not needed".
[[nodiscard]] QString stageStatusText(const StepStatus &status, bool isNeeded);

} // namespace Stagecraft::App
