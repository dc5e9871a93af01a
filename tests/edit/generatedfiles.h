// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <QByteArrayList>
#include <QStringList>

#include <functional>

namespace Stagecraft {

// Made-up Dockerfiles for properties of acts, and what is compared of them.

enum class Content {
    Files, ///< FROM, COPY, RUN and WORKDIR.
    WithState, ///< Also variables, users, commands and triggers.
};

/// A file of several stages that take from each other, in one style, without errors.
[[nodiscard]] QByteArray generatedFile(Content content = Content::Files);

struct Reading
{
    Dockerfile::SyntaxTree tree;
    Graph::StageGraph graph;

    explicit Reading(const QByteArray &text);
};

[[nodiscard]] QByteArray after(const Reading &before, const Edit::PlannedEdit &plan);

/// Edges between stages, with \a moved giving each stage's index after the edit (-1: gone).
[[nodiscard]] QStringList edgesOf(const Graph::StageGraph &graph, const std::function<int(int)> &moved);

[[nodiscard]] int same(int stage);

[[nodiscard]] QByteArrayList commentsOf(const Dockerfile::SyntaxTree &tree);

/// What holds of every edit: line ends, the end of the file, white space at the ends of lines, no new errors.
void assertKeepsStyle(const Reading &before, const QByteArray &text);

[[nodiscard]] qsizetype arbitraryInstruction(const Reading &reading);
[[nodiscard]] int arbitraryStage(const Reading &reading);
[[nodiscard]] QByteArrayList sorted(QByteArrayList texts);

} // namespace Stagecraft
