// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/instructionedit.h"
#include "edit/products.h"
#include "edit/stageedit.h"
#include "edit/stagereferenceedit.h"
#include "edit/stagereferences.h"
#include "fuzz/demand.h"

#include <algorithm>

using namespace Stagecraft;

namespace {

struct Act
{
    uint8_t kind = 0;
    int first = 0;
    int second = 0;
};

Result<Edit::PlannedEdit> plannedOnEdge(const Act &act, const Dockerfile::SyntaxTree &tree,
                                        const Graph::StageGraph &graph)
{
    if (graph.edges.isEmpty())
        return Edit::PlannedEdit();
    const qsizetype edge = act.second % graph.edges.size();
    switch (act.kind % 3) {
    case 0:
        return Edit::deleteEdge(tree, graph, edge);
    case 1:
        return Edit::reconnectEdges(tree, graph, {edge}, act.first);
    default:
        return Edit::moveEdges(tree, graph, {edge}, act.first);
    }
}

Result<Edit::PlannedEdit> plannedOnStage(const Act &act, const Dockerfile::SyntaxTree &tree,
                                         const Graph::StageGraph &graph)
{
    switch (act.kind % 8) {
    case 0:
        return Edit::renameStage(tree, graph, act.first, QStringLiteral("fresh"));
    case 1:
        return Edit::addStage(tree, graph, {QStringLiteral("fresh"), QStringLiteral("debian"), act.second});
    case 2:
        return Edit::deleteStage(tree, graph, act.first,
                                 act.second % 2 == 0 ? Edit::Copies::Remove : Edit::Copies::TakeFromItsSources);
    case 3:
        return Edit::moveStage(tree, graph, act.first, act.second);
    case 4:
        return Edit::duplicateStage(tree, graph, act.first);
    case 5:
        return Edit::mergeStage(tree, graph, act.first);
    case 6:
        return Edit::nameReferences(tree, graph);
    default: {
        const QStringList images = Edit::imageNamesIn(tree, graph.stageList);
        return Edit::aliasImage(tree, graph, images.value(act.second));
    }
    }
}

Result<Edit::PlannedEdit> plannedOnInstruction(const Act &act, const Dockerfile::SyntaxTree &tree,
                                               const Graph::StageGraph &graph)
{
    const qsizetype instruction = act.second % tree.instructions().size();
    const QList<qsizetype> several{instruction, (instruction + act.first) % tree.instructions().size()};
    switch (act.kind % 7) {
    case 0:
        return Edit::moveInstruction(tree, graph, instruction, act.first);
    case 1:
        return Edit::deleteInstruction(tree, graph, instruction);
    case 2:
        return Edit::insertInstruction(tree, graph, instruction, QStringLiteral("RUN a \\\n  b"));
    case 3:
        return Edit::setFlag(tree, graph, instruction, QStringLiteral("from"), QStringLiteral("0"));
    case 4:
        return Edit::importArgument(tree, graph, instruction, QStringLiteral("TARGETARCH"));
    case 5:
        return Edit::splitStage(tree, graph, instruction, Edit::proposedSplit(tree, graph, instruction));
    default:
        return Edit::extractInstructions(tree, graph, several, Edit::proposedExtraction(tree, graph, several));
    }
}

Result<Edit::PlannedEdit> plannedConnection(const Act &act, const Dockerfile::SyntaxTree &tree,
                                            const Graph::StageGraph &graph)
{
    switch (act.kind % 3) {
    case 0:
        return Edit::connectByCopy(tree, graph, act.first, act.second,
                                   {Edit::productsOf(tree, graph, act.first).value(0, QStringLiteral("/a"))},
                                   QStringLiteral("/b"));
    case 1:
        return Edit::connectByBase(tree, graph, act.first, act.second);
    default: {
        const QList<qsizetype> commands = Edit::runInstructionsOf(tree, graph, act.second);
        return commands.isEmpty() ? Result<Edit::PlannedEdit>(Edit::PlannedEdit())
                                  : Edit::connectByMount(tree, graph, act.first, commands.constLast(),
                                                         QStringLiteral("/a"), QStringLiteral("/b"));
    }
    }
}

Result<Edit::PlannedEdit> planned(Act act, const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph)
{
    const int group = act.kind % 4;
    act.kind /= 4;
    switch (group) {
    case 0:
        return plannedOnStage(act, tree, graph);
    case 1:
        return plannedOnEdge(act, tree, graph);
    case 2:
        return plannedOnInstruction(act, tree, graph);
    default:
        return plannedConnection(act, tree, graph);
    }
}

/// An error of \a after that \a before did not know, not even as what is wrong with a stage that is not needed.
QString newError(const Graph::StageGraph &before, const Graph::StageGraph &after)
{
    for (const Diagnostic &found : after.diagnostics) {
        const bool isKnown =
            std::ranges::find(before.diagnostics, found.message, &Diagnostic::message) != before.diagnostics.cend();
        if (found.severity == Severity::Error && !isKnown)
            return found.message;
    }
    return {};
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
    const QString error = newError(graph, Graph::resolve(Dockerfile::SyntaxTree::parse(edited)));
    demand(graph.hasErrors() || error.isEmpty(), QStringLiteral("The act makes an error: ") + error);
    return 0;
}
