// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/orderplaces.h"

#include "build/vertexname.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

/// The stages as podman counts them: all of the file, or those alone that are built.
QList<int> countedStages(const Graph::StageGraph &graph, qsizetype count)
{
    QList<int> stages;
    for (int stage = 0; stage < graph.stages().size(); ++stage) {
        if (graph.reachable.value(stage) || count == graph.stages().size())
            stages.append(stage);
    }
    return stages;
}

} // namespace

bool isCounted(const QString &digest)
{
    return digest.startsWith("step:"_L1);
}

QHash<QString, VertexPlace> placesByOrder(const QList<Engine::Vertex> &vertices, const Dockerfile::SyntaxTree &tree,
                                          const Graph::StageGraph &graph)
{
    QHash<QString, VertexPlace> places;
    for (const Engine::Vertex &vertex : vertices) {
        const QList<int> stages = countedStages(graph, vertex.digest.section(u':', 3, 3).toInt());
        const int stage = stages.value(vertex.digest.section(u':', 1, 1).toInt() - 1, -1);
        if (!isCounted(vertex.digest) || stage < 0)
            continue;
        const Dockerfile::Stage &built = graph.stages().at(stage);
        const qsizetype at = built.firstInstruction + vertex.digest.section(u':', 2, 2).toInt() - 1;
        if (at < built.firstInstruction || at >= built.endInstruction)
            continue;
        const Dockerfile::Instruction &instruction = tree.instructions().at(at);
        const auto name = vertexNameFrom(vertex.name);
        const bool isSame = name && name->keyword == instruction.keyword;
        places.insert(vertex.digest,
                      {{stage}, {instruction.startLine}, isSame ? MappingQuality::Exact : MappingQuality::Approximate});
    }
    return places;
}

} // namespace Stagecraft::Build
