// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/treechange.h"

#include <algorithm>

namespace Stagecraft::Dockerfile {

namespace {

/// How many bytes at the start and at the end of two texts are the same, and do not overlap in either.
struct SameBytes
{
    qsizetype prefix = 0;
    qsizetype suffix = 0;
};

SameBytes sameBytes(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    SameBytes same;
    same.prefix = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const qsizetype rest = shorter - same.prefix;
    while (same.suffix < rest && before[before.size() - same.suffix - 1] == after[after.size() - same.suffix - 1])
        ++same.suffix;
    return same;
}

/// A line is read forward, so that what ends (with its line end) before the first difference is the same.
qsizetype sameAbove(const SyntaxTree &before, const SyntaxTree &after, qsizetype prefix)
{
    const qsizetype most = std::min(before.instructions().size(), after.instructions().size());
    qsizetype count = 0;
    while (count < most) {
        const Instruction &old = before.instructions().at(count);
        const Instruction &present = after.instructions().at(count);
        if (old.range != present.range || present.range.end >= prefix || old.endLine != present.endLine)
            break;
        ++count;
    }
    return count;
}

/// From where in both an instruction begins on lines that are the same to the end, everything is read alike.
qsizetype sameBelow(const SyntaxTree &before, const SyntaxTree &after, qsizetype suffix, qsizetype above)
{
    const qsizetype most = std::min(before.instructions().size(), after.instructions().size()) - above;
    const qsizetype delta = after.text().size() - before.text().size();
    const qsizetype from = after.text().size() - suffix;
    qsizetype count = 0;
    while (count < most) {
        const Instruction &old = before.instructions().at(before.instructions().size() - count - 1);
        const Instruction &present = after.instructions().at(after.instructions().size() - count - 1);
        if (old.range.start + delta != present.range.start || old.range.end + delta != present.range.end
            || after.lines().lineStart(present.startLine) < from
            || before.lines().lineStart(old.startLine) + delta != after.lines().lineStart(present.startLine))
            break;
        ++count;
    }
    return count;
}

int endLine(const SyntaxTree &tree, qsizetype endInstruction)
{
    return endInstruction < tree.instructions().size() ? tree.instructions().at(endInstruction).startLine
                                                       : tree.lines().lineCount() + 1;
}

} // namespace

TreeChange changeBetween(const SyntaxTree &before, const SyntaxTree &after)
{
    TreeChange change;
    qsizetype below = 0;
    if (before.escape() == after.escape()) {
        const SameBytes same = sameBytes(before.text(), after.text());
        change.firstInstruction = sameAbove(before, after, same.prefix);
        below = sameBelow(before, after, same.suffix, change.firstInstruction);
    }
    if (change.firstInstruction > 0)
        change.firstLine = after.instructions().at(change.firstInstruction - 1).endLine + 1;
    change.beforeEndInstruction = before.instructions().size() - below;
    change.afterEndInstruction = after.instructions().size() - below;
    change.beforeEndLine = endLine(before, change.beforeEndInstruction);
    change.afterEndLine = endLine(after, change.afterEndInstruction);
    return change;
}

} // namespace Stagecraft::Dockerfile
