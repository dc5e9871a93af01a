// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/vertexname.h"
#include "graph/stagegraph.h"

#include <QList>
#include <QString>

namespace Stagecraft::Build {

/// An instruction of a stage that BuildKit makes a vertex of.
struct StageSlot
{
    QString keyword; ///< "FROM", "RUN", "COPY", "ADD", "WORKDIR"
    QString command; ///< As it is compared: keyword, flags and arguments with single spaces.
    int line = 0;
    qsizetype instruction = 0;
};

/*!
    The instructions of stage \a stage that are counted in vertex names: its FROM
    where that names an image, then every RUN, COPY, ADD and WORKDIR.
*/
[[nodiscard]] QList<StageSlot> stageSlots(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                          int stage);

/// A command as StageSlot holds it, from a vertex's name: the summary of a heredoc taken off.
[[nodiscard]] QString comparableCommand(const QString &command);

/// True when the vertex name of an image means \a reference ("golang:1" and "docker.io/library/golang:1@sha256:…").
[[nodiscard]] bool isSameImage(const QString &vertexCommand, const QString &reference);

} // namespace Stagecraft::Build
