// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/copyreplacement.h"

#include "dockerfile/copyinstruction.h"
#include "edit/passedpaths.h"
#include "edit/products.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::StageGraph;

using Dockerfile::CopyInstruction;
using Dockerfile::SyntaxTree;
using Dockerfile::Word;

namespace {

/// Where one word of a COPY from the stage has its path from.
std::optional<PathOrigin> originOfWord(const SyntaxTree &tree, const StageGraph &graph, int stage, const Word &word)
{
    // Quotes and JSON would have to be written anew.
    if (!isPlainPath(word.text()) || tree.textAt(word.range) != word.text().toUtf8()) {
        return std::nullopt;
    }
    std::optional<PathOrigin> origin = originOf(tree, graph, stage, pathInside(u"/"_s, word.text()));
    if (origin && word.text().endsWith(u'/') && !origin->path.endsWith(u'/')) {
        origin->path += u'/';
    }
    return origin;
}

/// Whether a file of another name would come out under that name.
bool wouldRename(const CopyInstruction &copy, const Word &word, const PathOrigin &origin)
{
    const bool keepsName = copy.sources.size() > 1 || isFolder(copy.destination.text());
    return keepsName && !isFolder(word.text()) && lastName(word.text()) != lastName(origin.path);
}

/// What the COPY --from in the stage takes from, as the graph has it.
const Edge *edgeOf(const StageGraph &graph, qsizetype instruction)
{
    const auto found = std::ranges::find_if(graph.edges, [instruction](const Edge &edge) {
        return edge.kind == Edge::Kind::Copy && edge.instruction == instruction;
    });
    return found == graph.edges.cend() ? nullptr : &*found;
}

} // namespace

std::optional<CopyReplacement> copyReplacement(const SyntaxTree &tree, const StageGraph &graph,
                                               const StageReference &reference)
{
    const auto &instruction = tree.instructions().at(reference.instruction);
    const std::optional<CopyInstruction> copy = Dockerfile::copyInstruction(instruction);
    if (!copy || !copy->heredocSources.isEmpty() || Dockerfile::copyFlags(instruction).parents.value_or(false)) {
        return std::nullopt;
    }
    CopyReplacement replacement{reference.instruction, {}, {}, {}};
    const Edge *from = nullptr;
    for (const Word &word : copy->sources) {
        const std::optional<PathOrigin> origin = originOfWord(tree, graph, reference.stage, word);
        const Edge *edge = origin ? edgeOf(graph, origin->instruction) : nullptr;
        if (edge == nullptr || !edge->valid || wouldRename(*copy, word, *origin)
            || (from != nullptr && from->from != edge->from)) {
            return std::nullopt;
        }
        from = edge;
        replacement.paths.append(origin->path);
        replacement.edits.append({word.range, origin->path.toUtf8()});
    }
    if (from == nullptr) {
        return std::nullopt;
    }
    replacement.source = from->from;
    // A number in it is that of a stage above the one that goes, and stays right.
    const QByteArrayView written = tree.textAt(unquoted(tree, from->referenceRange));
    replacement.edits.append({reference.range, written.toByteArray()});
    return replacement;
}

} // namespace Stagecraft::Edit
