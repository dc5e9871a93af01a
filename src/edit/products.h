// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/copyline.h"
#include "graph/stagegraph.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::Edit {

// What stages are likely to hold, as suggestions for a person to change.

/*!
    A first suggestion: what another stage takes from \a from already, else what
    its commands are known to make (`-o FILE`, `cargo build --release`, `npm run
    build`, …), else its working directory.
*/
[[nodiscard]] CopyLine guessedCopy(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int from,
                                   int to);

/// The working directory at the end of \a stage, through the stages it is built on; "/" when none is set.
[[nodiscard]] QString workingDirectory(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage);

/// The working directory in which an instruction of a stage runs, one past the last instruction included.
[[nodiscard]] QString workingDirectoryAt(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage,
                                         qsizetype instruction);

/// The path in a working directory that a path written there means; a `/` at its end stays.
[[nodiscard]] QString pathInside(const QString &directory, const QString &path);

/// What a RUN is known to make, as an absolute path, or empty. Variables in its text stay as they are.
[[nodiscard]] QString productOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                qsizetype instruction);

/// Where a COPY or ADD of a stage puts things, as an absolute path; empty for other instructions and triggers.
[[nodiscard]] QString copiedTo(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                               qsizetype instruction);

/*!
    The paths that \a stage is known to hold, absolute, the most telling first and
    each once: what others take from it already, what its commands are known to
    make, where its COPY and ADD put things, the same of the stages it is built
    on, its working directory. Those with variables that the text does not set are
    left out, as is "/".
*/
[[nodiscard]] QStringList productsOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage);

} // namespace Stagecraft::Edit
