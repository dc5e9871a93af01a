// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildstep.h"
#include "engine/buildevent.h"
#include "graph/stagegraph.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Stagecraft::Build {

/// Where in the Dockerfile the work of a vertex comes from.
struct VertexPlace
{
    QList<int> stages;
    QList<int> lines; ///< One for each stage.
    MappingQuality quality = MappingQuality::Exact;

    friend bool operator==(const VertexPlace &, const VertexPlace &) = default;
};

/*!
    Finds the stages and lines of \a vertices, by digest.

    Names tell the stage and the number of the instruction in it; walking the
    inputs back from there, in step with \a graph, finds vertices that serve
    further stages under another's name (BuildKit does equal work once).
    Vertices that belong to no instruction are left out. Pure: works with what
    is known so far and may be asked again when more vertices are known.
*/
[[nodiscard]] QHash<QString, VertexPlace> placesOf(const QList<Engine::Vertex> &vertices,
                                                   const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph);

} // namespace Stagecraft::Build
