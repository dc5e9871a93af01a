// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/rules.h"
#include "advice/shellcommands.h"

#include <QList>
#include <QString>

#include <functional>

namespace Stagecraft::Advice {

/*!
    A stage with the stages it is built on: all that ends up in its image.
    Stages that are only copied from are not in it.
*/
struct StageChain
{
    QList<int> stages; ///< The lowest first, the stage itself last.
    QString rootImage; ///< What the lowest starts from, after expansion; empty for a named context.
    TextRange rootRange; ///< Where that is written.

    [[nodiscard]] bool contains(int stage) const { return stages.contains(stage); }
};

/// The chain of \a stage; empty for -1.
[[nodiscard]] StageChain chainOf(const Graph::StageGraph &graph, int stage);

/// The instructions of a chain in the order in which they run, FROM included: indices into SyntaxTree::instructions().
[[nodiscard]] QList<qsizetype> instructionsOf(const Graph::StageGraph &graph, const StageChain &chain);

/// For each stage whether \a has holds for it or for one it builds on.
[[nodiscard]] QList<bool> inChains(const Graph::StageGraph &graph,
                                   const std::function<bool(const Dockerfile::Stage &stage)> &has);

/// For each stage whether it or one it builds on has an instruction of that kind.
[[nodiscard]] QList<bool> chainsWith(const Subject &subject, Dockerfile::InstructionKind kind);

/// A COPY or ADD from the build context, in a chain.
struct ContextCopy
{
    qsizetype instruction = 0;
    QStringList sources;
    QString destination; ///< Absolute; ends in `/` where it was written so.
};

/// A RUN, in a chain.
struct Run
{
    qsizetype instruction = 0;
    QList<ShellCommand> commands;
};

/// What happens in a chain, in order.
struct ChainContent
{
    QList<ContextCopy> copies;
    QList<Run> runs;
};

[[nodiscard]] ChainContent contentOf(const Subject &subject, const StageChain &chain);

/// True when \a source names a folder of the build context, as far as it can be told.
[[nodiscard]] bool isFolder(const QString &source, const Facts &facts);

/// True when a command makes programs or bundles out of sources: go build, npm run build, make, …
[[nodiscard]] bool isBuildCommand(const ShellCommand &command);

/// True when a command installs one of \a packages with apt-get, apk, dnf, …
[[nodiscard]] bool installsOneOf(const ShellCommand &command, const QStringList &packages);

} // namespace Stagecraft::Advice
