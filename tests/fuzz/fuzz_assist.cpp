// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/completion.h"
#include "assist/folding.h"
#include "assist/formatting.h"
#include "assist/hover.h"
#include "assist/lineedits.h"
#include "assist/packagelist.h"
#include "assist/pairs.h"
#include "assist/symbols.h"
#include "fuzz/demand.h"

using namespace Stagecraft;

namespace {

void demandValid(const TextEdits &edits, const QByteArray &text)
{
    demand(areValid(edits, text.size()), QStringLiteral("edits that cannot be made"));
}

void checkFormatting(const Dockerfile::SyntaxTree &tree, const QByteArray &text)
{
    const TextEdits edits = Assist::formatted(tree);
    demandValid(edits, text);
    const QByteArray once = applied(text, edits);
    demand(Assist::formatted(Dockerfile::SyntaxTree::parse(once)).isEmpty(),
           QStringLiteral("what is formatted is formatted again"));
}

} // namespace

/// Whatever a text holds and wherever the cursor is: what helps to write never reaches beyond it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const qsizetype offset = std::min<qsizetype>(data[0], text.size());
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const Graph::StageGraph graph = Graph::resolve(tree);
    const auto folds = Assist::foldsOf(tree, graph.stageList);
    Q_UNUSED(folds)
    if (const auto hover = Assist::hoverAt(tree, graph, offset, {}))
        demandInside(hover->range, text);
    if (const auto pair = Assist::pairAt(tree, offset)) {
        demandInside({pair->opening, pair->opening + 1}, text);
        demandInside({pair->closing, pair->closing + 1}, text);
    }
    if (const auto sorted = Assist::sortedPackages(tree, offset))
        demandValid(*sorted, text);
    demandValid(Assist::movedLines(text, {offset, offset}, 1).edits, text);
    demandValid(Assist::joinedLines(tree, {offset, offset}).edits, text);
    checkFormatting(tree, text);
    return 0;
}
