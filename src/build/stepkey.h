// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/contextstate.h"
#include "graph/stagegraph.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace Stagecraft::Build {

/*!
    What decides whether a builder finds a step in its cache, by our own account,
    so that two builds can be held against each other.

    The value of a variable whose name looks like a secret's is kept as the first
    digits of its SHA-256.
*/
struct StepKey
{
    int stage = 0;
    QString stageName; ///< Lower case; empty for a stage without one.
    int ordinal = 0; ///< Among the steps of its stage, from 0; see stageSlots().
    int line = 0;
    QString keyword; ///< "FROM", "RUN", "COPY", "ADD", "WORKDIR"
    QString
        command; ///< As the builder takes it: variables replaced where it replaces them, heredocs with their bodies.
    /// RUN: what it sees ("ARG VERSION", "ENV PATH", "USER", "SHELL"). Other steps: none, their text has it.
    QMap<QString, QString> variables;
    QString base; ///< FROM: the image, with its id where the engine has it.
    int baseStage = -1; ///< The stage that this one continues; of its first step only.
    QList<int> sources; ///< Stages it copies from or mounts.
    QList<ContextFile> files; ///< Of the build context, that it copies or mounts, sorted by path.
    bool filesComplete = true; ///< False where some could not be read or were too many.
    bool isRemote = false; ///< ADD of an address: what it holds now is not known.

    friend bool operator==(const StepKey &, const StepKey &) = default;
};

/// What is known beside the text.
struct StepSurroundings
{
    /// The files that a COPY, ADD or bind mount takes from the build context.
    std::function<ContextFiles(const QStringList &sources, const QStringList &excludes)> files;
    /// The id of an image that the engine has, or empty.
    std::function<QString(const QString &reference)> imageId;
};

/// The keys of all steps that the target needs, by stage and ordinal. Pure but for what it asks \a surroundings.
[[nodiscard]] QList<StepKey> stepKeysOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                        const StepSurroundings &surroundings);

/// As a record keeps them. What is read back may be anything: what does not fit is left out.
[[nodiscard]] QJsonArray stepKeysJson(const QList<StepKey> &keys);
[[nodiscard]] QList<StepKey> stepKeysFrom(const QJsonArray &array);

} // namespace Stagecraft::Build
