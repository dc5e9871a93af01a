// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/lineedits.h"

#include "base/lineindex.h"

#include <algorithm>

namespace Stagecraft::Assist {

namespace {

/// One line with what matters for indenting it.
struct Line
{
    qsizetype start = 0; ///< After a byte order mark.
    qsizetype content = 0; ///< The first byte that is neither space nor tab.
    qsizetype end = 0;

    [[nodiscard]] bool isBlank() const { return content == end; }
    [[nodiscard]] qsizetype indent() const { return content - start; }
};

QList<Line> linesOf(const QByteArray &text, Lines lines)
{
    const LineIndex index(text);
    QList<Line> found;
    for (int number = std::max(lines.first, 1); number <= std::min(lines.last, index.lineCount()); ++number) {
        Line line{index.lineStart(number), 0, index.lineEnd(number)};
        if (number == 1 && text.startsWith("\xEF\xBB\xBF"))
            line.start = 3;
        line.content = line.start;
        while (line.content < line.end && (text.at(line.content) == ' ' || text.at(line.content) == '\t'))
            ++line.content;
        found.append(line);
    }
    return found;
}

qsizetype outdentOf(const QByteArray &text, const Line &line)
{
    if (line.indent() > 0 && text.at(line.start) == '\t')
        return 1;
    qsizetype width = 0;
    while (width < std::min<qsizetype>(line.indent(), indentWidth) && text.at(line.start + width) == ' ')
        ++width;
    return width;
}

TextEdit uncommented(const QByteArray &text, const Line &line)
{
    const bool hasSpace = line.content + 1 < line.end && text.at(line.content + 1) == ' ';
    return {{line.content, line.content + (hasSpace ? 2 : 1)}, {}};
}

} // namespace

TextEdits indentedLines(const QByteArray &text, Lines lines)
{
    TextEdits edits;
    const QList<Line> found = linesOf(text, lines);
    for (const Line &line : found) {
        const bool byTab = line.indent() > 0 && text.at(line.start) == '\t';
        if (!line.isBlank())
            edits.append({{line.start, line.start}, byTab ? QByteArray("\t") : QByteArray(indentWidth, ' ')});
    }
    return edits;
}

TextEdits outdentedLines(const QByteArray &text, Lines lines)
{
    TextEdits edits;
    const QList<Line> found = linesOf(text, lines);
    for (const Line &line : found) {
        if (const qsizetype width = outdentOf(text, line); width > 0)
            edits.append(TextEdit{{line.start, line.start + width}, {}});
    }
    return edits;
}

TextEdits toggledComments(const QByteArray &text, Lines lines)
{
    QList<Line> found = linesOf(text, lines);
    found.removeIf([](const Line &line) { return line.isBlank(); });
    const bool areComments =
        std::all_of(found.cbegin(), found.cend(), [&](const Line &line) { return text.at(line.content) == '#'; });
    qsizetype indent = std::numeric_limits<qsizetype>::max();
    for (const Line &line : std::as_const(found))
        indent = std::min(indent, line.indent());

    TextEdits edits;
    for (const Line &line : std::as_const(found)) {
        const qsizetype place = line.start + indent;
        edits.append(areComments ? uncommented(text, line) : TextEdit{{place, place}, "# "});
    }
    return edits;
}

TextEdits deletedLines(const QByteArray &text, Lines lines)
{
    const LineIndex index(text);
    TextRange range = index.wholeLines(lines.first, lines.last);
    // The last line has no end of its own: that of the line before it goes.
    if (range.end == text.size() && !text.endsWith('\n') && lines.first > 1)
        range.start = index.lineEnd(lines.first - 1);
    return range.isEmpty() ? TextEdits() : TextEdits{{range, {}}};
}

TypingEdit indentedAt(const QByteArray &text, qsizetype offset)
{
    const qsizetype start = text.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype column =
        QString::fromUtf8(text.sliced(offset == 0 ? 0 : start, offset == 0 ? 0 : offset - start)).size();
    const QByteArray spaces(indentWidth - column % indentWidth, ' ');
    const qsizetype cursor = offset + spaces.size();
    return {{{{offset, offset}, spaces}}, {cursor, cursor}};
}

Lines selectedLines(const LineIndex &lines, TextRange selection)
{
    const int first = lines.lineAt(selection.start);
    const int last = lines.lineAt(selection.end);
    const bool isBeforeLine = last > first && lines.lineStart(last) == selection.end;
    return {first, isBeforeLine ? last - 1 : last};
}

} // namespace Stagecraft::Assist
