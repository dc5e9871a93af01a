// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/vertexmapping.h"

namespace Stagecraft::Build {

/// Whether a vertex is one of Engine::PodmanDecoder, which counts instructions.
[[nodiscard]] bool isCounted(const QString &digest);

/*!
    Finds stages and lines of counted vertices by their numbers: the stages in
    their order (podman 4 counts all of the file, others may count those alone that
    the target needs), and in each all instructions from its FROM on.
    Approximate where the instruction there has another keyword. Pure.
*/
[[nodiscard]] QHash<QString, VertexPlace> placesByOrder(const QList<Engine::Vertex> &vertices,
                                                        const Dockerfile::SyntaxTree &tree,
                                                        const Graph::StageGraph &graph);

} // namespace Stagecraft::Build
