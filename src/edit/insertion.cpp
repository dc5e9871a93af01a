// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/insertion.h"

#include <algorithm>

namespace Stagecraft::Edit {

using Dockerfile::Instruction;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

TextEdit insertionAtEnd(const SyntaxTree &tree, const QByteArray &text, const EditStyle &style)
{
    const LineIndex &lines = tree.lines();
    const qsizetype size = tree.text().size();
    if (size == 0) {
        return {{0, 0}, text + style.lineEnd};
    }
    const bool endsOpen = lines.lineStart(lines.lineCount()) != size;
    int blank = 0;
    for (int i = lines.lineCount() - (endsOpen ? 0 : 1); i >= 1 && lines.lineStart(i) == lines.lineEnd(i); --i) {
        ++blank;
    }
    const QByteArray gap = style.lineEnd.repeated(std::max(0, style.blankLines - blank));
    return {{size, size}, endsOpen ? style.lineEnd + gap + text : gap + text + style.lineEnd};
}

} // namespace

TextEdit insertionAfter(const SyntaxTree &tree, qsizetype instruction, const QByteArray &text, const EditStyle &style)
{
    const TextRange range = tree.instructions().at(instruction).range;
    return {{range.end, range.end}, style.lineEnd + indentAt(tree, range.start) + text};
}

TextEdit insertionOfInstruction(const SyntaxTree &tree, qsizetype before, const QByteArray &text,
                                const EditStyle &style)
{
    if (before > 0) {
        return insertionAfter(tree, before - 1, text, style);
    }
    const qsizetype start = placeAbove(tree, withComments(tree.instructions().constFirst()).start);
    return {{start, start}, text + style.lineEnd};
}

TextEdit insertionOfStage(const SyntaxTree &tree, const StageList &stages, int before, const QByteArray &text,
                          const EditStyle &style)
{
    if (before >= stages.stages.size()) {
        return insertionAtEnd(tree, text, style);
    }
    const qsizetype start = placeAbove(tree, stages.stages.at(before).range.start);
    return {{start, start}, text + style.lineEnd.repeated(1 + style.blankLines)};
}

} // namespace Stagecraft::Edit
