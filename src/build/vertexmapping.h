// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildstep.h"
#include "engine/buildevent.h"
#include "graph/stagegraph.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Stagecraft::Build {

/// The counted name of a vertex: `[linux/amd64 builder  2/12] RUN make` in its parts.
struct VertexName
{
    QString platform; ///< Empty unless several are built.
    QString stage; ///< Lower-cased, "stage-2" for an unnamed one; empty when the Dockerfile has one stage only.
    int number = 0; ///< From 1.
    int count = 0;
    bool onBuild = false;
    bool link = false; ///< The second half of a COPY or ADD with --link.
    QString keyword; ///< Upper case: "RUN".
    QString command; ///< With its keyword.
};

/// Reads a vertex name, or none where it is not one of an instruction. Pure.
[[nodiscard]] std::optional<VertexName> vertexNameFrom(const QString &name);

/// Which part of a build a vertex is, told from its name. Pure.
[[nodiscard]] BuildStep::Kind vertexKind(const QString &name);

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
