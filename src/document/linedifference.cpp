// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/linedifference.h"

#include "base/linematching.h"

namespace Stagecraft::Document {

TextEdits lineDifference(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArrayView> oldLines = linesOf(before);
    const QList<QByteArrayView> newLines = linesOf(after);
    QList<LineMatch> matches = matchingLines(oldLines, newLines);
    matches.append({oldLines.size(), newLines.size()});

    TextEdits edits;
    const auto offsetOf = [](const QByteArray &text, const QList<QByteArrayView> &lines, qsizetype line) {
        return line < lines.size() ? lines.at(line).data() - text.constData() : text.size();
    };
    LineMatch last{-1, -1};
    for (const LineMatch match : std::as_const(matches)) {
        const qsizetype oldStart = offsetOf(before, oldLines, last.before + 1);
        const qsizetype oldEnd = offsetOf(before, oldLines, match.before);
        const qsizetype newStart = offsetOf(after, newLines, last.after + 1);
        const qsizetype newEnd = offsetOf(after, newLines, match.after);
        const TextEdits within =
            difference(before.sliced(oldStart, oldEnd - oldStart), after.sliced(newStart, newEnd - newStart));
        for (TextEdit edit : within) {
            edit.range = {edit.range.start + oldStart, edit.range.end + oldStart};
            edits.append(edit);
        }
        last = match;
    }
    return edits;
}

} // namespace Stagecraft::Document
