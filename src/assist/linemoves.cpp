// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/lineedits.h"

#include <algorithm>

namespace Stagecraft::Assist {

using Dockerfile::SyntaxTree;

namespace {

TextRange shifted(TextRange range, qsizetype by)
{
    return {range.start + by, range.end + by};
}

/// The line end of the first line, else LF.
QByteArray lineEndOf(const QByteArray &text)
{
    const qsizetype first = text.indexOf('\n');
    return first > 0 && text.at(first - 1) == '\r' ? "\r\n" : "\n";
}

QByteArray withoutLineEnd(QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

/// Two parts that follow each other, the other way round; what has no line end at the end of the text has none there again.
QByteArray swapped(const QByteArray &first, const QByteArray &second)
{
    if (second.endsWith('\n'))
        return second + first;
    return second + first.sliced(withoutLineEnd(first).size()) + withoutLineEnd(first);
}

qsizetype startOfText(const QByteArray &text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

TextRange wholeLines(const QByteArray &text, const LineIndex &index, Lines lines)
{
    const TextRange range = index.wholeLines(lines.first, lines.last);
    return {std::max(range.start, startOfText(text)), range.end};
}

/// Where the text of a line ends that another is joined to: before white space and what continues it.
qsizetype joinStart(const SyntaxTree &tree, int line, bool isComment)
{
    const qsizetype start = tree.lines().lineStart(line);
    QByteArrayView text = tree.textAt({start, tree.lines().lineEnd(line)});
    const auto trim = [&text] {
        while (text.endsWith(' ') || text.endsWith('\t'))
            text.chop(1);
    };
    trim();
    if (!isComment && text.endsWith(tree.escape())) {
        text.chop(1);
        trim();
    }
    return start + text.size();
}

bool isCommentLine(const SyntaxTree &tree, int line)
{
    const QByteArrayView text = tree.textAt({tree.lines().lineStart(line), tree.lines().lineEnd(line)});
    return text.trimmed().startsWith('#');
}

/// Where the text of a line starts that is joined to another one.
qsizetype joinEnd(const SyntaxTree &tree, int line, bool dropsSign)
{
    const QByteArray &text = tree.text();
    const qsizetype end = tree.lines().lineEnd(line);
    qsizetype at = tree.lines().lineStart(line);
    const auto skipSpace = [&] {
        while (at < end && (text.at(at) == ' ' || text.at(at) == '\t'))
            ++at;
    };
    skipSpace();
    if (dropsSign && at < end && text.at(at) == '#') {
        ++at;
        skipSpace();
    }
    return at;
}

} // namespace

TypingEdit movedLines(const QByteArray &text, TextRange selection, int step)
{
    const LineIndex index(text);
    const Lines lines = selectedLines(index, selection);
    const int other = step < 0 ? lines.first - 1 : lines.last + 1;
    const bool isNone = other < 1 || other > index.lineCount()
        || (other == index.lineCount() && index.lineStart(other) == text.size() && step > 0)
        || (lines.last == index.lineCount() && index.lineStart(lines.last) == text.size());
    if (isNone)
        return {{}, selection};
    const TextRange moved = wholeLines(text, index, lines);
    const TextRange passed = wholeLines(text, index, {other, other});
    const TextRange both = united(moved, passed);
    const qsizetype border = step < 0 ? passed.end : moved.end;
    const QByteArray above = text.sliced(both.start, border - both.start);
    const QByteArray below = text.sliced(border, both.end - border);
    const QByteArray after = swapped(above, below);
    // What was above now ends the text where what was below did.
    const qsizetype aboveLength = below.endsWith('\n') ? above.size() : withoutLineEnd(above).size();
    const TextRange wanted = shifted(selection, step < 0 ? -passed.length() : after.size() - aboveLength);
    const qsizetype end = both.start + after.size();
    return {{{both, after}}, {std::min(wanted.start, end), std::min(wanted.end, end)}};
}

TypingEdit duplicatedLines(const QByteArray &text, TextRange selection)
{
    const LineIndex index(text);
    const TextRange lines = wholeLines(text, index, selectedLines(index, selection));
    const QByteArray content = text.sliced(lines.start, lines.length());
    if (content.endsWith('\n'))
        return {{{{lines.end, lines.end}, content}}, shifted(selection, content.size())};
    const QByteArray added = lineEndOf(text) + content;
    return {{{{lines.end, lines.end}, added}}, shifted(selection, added.size())};
}

TypingEdit joinedLines(const SyntaxTree &tree, TextRange selection)
{
    const Lines selected = selectedLines(tree.lines(), selection);
    const int last = std::min(std::max(selected.last, selected.first + 1), tree.lines().lineCount());
    const bool isComment = isCommentLine(tree, selected.first);
    TypingEdit edit{{}, selection};
    for (int line = selected.first; line < last; ++line) {
        const TextRange gap{joinStart(tree, line, isComment), joinEnd(tree, line + 1, isComment)};
        if (!edit.edits.isEmpty() && gap.start <= edit.edits.constLast().range.end) {
            edit.edits.last().range.end = std::max(gap.end, edit.edits.constLast().range.end); // past a blank line
            continue;
        }
        const bool isAtEdge = gap.start == tree.lines().lineStart(line) || gap.end == tree.lines().lineEnd(line + 1);
        edit.edits.append({{gap.start, std::max(gap.start, gap.end)}, isAtEdge ? QByteArray() : QByteArray(" ")});
    }
    if (!edit.edits.isEmpty()) {
        const qsizetype cursor = edit.edits.constFirst().range.start;
        edit.selection = {cursor, cursor};
    }
    return edit;
}

} // namespace Stagecraft::Assist
