// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/instructionedit.h"
#include "edit/stageedit.h"
#include "fuzz/demand.h"

using namespace Stagecraft;

namespace {

struct Act
{
    uint8_t kind = 0;
    int first = 0;
    int second = 0;
};

Result<Edit::PlannedEdit> planned(const Act &act, const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph)
{
    const qsizetype instruction = act.second % tree.instructions().size();
    switch (act.kind % 12) {
    case 0:
        return Edit::renameStage(tree, graph, act.first, QStringLiteral("fresh"));
    case 1:
        return Edit::addStage(tree, graph, {QStringLiteral("fresh"), QStringLiteral("debian"), act.second});
    case 2:
        return Edit::deleteStage(tree, graph, act.first);
    case 3:
        return Edit::connectByCopy(tree, graph, act.first, act.second, {QStringLiteral("/a")}, QStringLiteral("/b"));
    case 4:
        return Edit::connectByBase(tree, graph, act.first, act.second);
    case 5:
        return Edit::moveStage(tree, graph, act.first, act.second);
    case 6:
        return Edit::moveInstruction(tree, graph, instruction, act.first);
    case 7:
        return Edit::deleteInstruction(tree, graph, instruction);
    case 8:
        return Edit::insertInstruction(tree, graph, instruction, QStringLiteral("RUN a \\\n  b"));
    case 9:
        return Edit::setFlag(tree, graph, instruction, QStringLiteral("from"), QStringLiteral("0"));
    case 10:
        return Edit::importArgument(tree, graph, instruction, QStringLiteral("TARGETARCH"));
    default:
        return graph.edges.isEmpty() ? Result<Edit::PlannedEdit>(Edit::PlannedEdit())
                                     : Edit::deleteEdge(tree, graph, act.second % graph.edges.size());
    }
}

} // namespace

/// Two bytes choose an act, the others are a Dockerfile. What is planned fits the text, and makes no error of a good one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size) - 2);
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const Graph::StageGraph graph = Graph::resolve(tree);
    const int count = static_cast<int>(graph.stages().size());
    if (count == 0)
        return 0;
    const auto plan = planned({data[0], (data[1] & 15) % count, (data[1] >> 4) % count}, tree, graph);
    if (!plan)
        return 0;
    demand(areValid(plan->edits, text.size()), QStringLiteral("The edits overlap"));
    const QByteArray edited = applied(text, plan->edits);
    const bool isSafe = graph.hasErrors() || !Graph::resolve(Dockerfile::SyntaxTree::parse(edited)).hasErrors();
    demand(isSafe, QStringLiteral("The act makes an error"));
    return 0;
}
