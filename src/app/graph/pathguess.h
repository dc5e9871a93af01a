// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::App {

/// What a COPY --from is likely to take, and where to.
struct CopyGuess
{
    QStringList paths;
    QString destination;

    friend bool operator==(const CopyGuess &, const CopyGuess &) = default;
};

/*!
    A first suggestion for a person to change: what another stage takes from
    \a from already, else what its commands are known to make (`-o FILE`,
    `cargo build --release`, `npm run build`, …), else its working directory.
*/
[[nodiscard]] CopyGuess guessedCopy(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int from,
                                    int to);

/// The working directory at the end of \a stage, through the stages it is built on; "/" when none is set.
[[nodiscard]] QString workingDirectory(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage);

} // namespace Stagecraft::App
