// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/changedlines.h"

#include "base/linematching.h"

#include <algorithm>
#include <limits>

namespace Stagecraft {

namespace {

using Kind = ChangedLine::Kind;

QList<QByteArrayView> linesWithoutEnds(const QByteArray &text)
{
    QList<QByteArrayView> lines = linesOf(text);
    for (QByteArrayView &line : lines) {
        for (const char end : {'\n', '\r'}) {
            if (line.endsWith(end))
                line.chop(1);
        }
    }
    return lines;
}

/// Both texts line by line, every one of them.
QList<ChangedLine> alignedLines(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArrayView> oldLines = linesWithoutEnds(before);
    const QList<QByteArrayView> newLines = linesWithoutEnds(after);
    QList<LineMatch> matches = matchingLines(oldLines, newLines);
    matches.append({oldLines.size(), newLines.size()});
    QList<ChangedLine> lines;
    LineMatch next;
    for (const LineMatch match : std::as_const(matches)) {
        for (; next.before < match.before; ++next.before)
            lines.append(
                {Kind::Removed, static_cast<int>(next.before) + 1, 0, QString::fromUtf8(oldLines.at(next.before))});
        for (; next.after < match.after; ++next.after)
            lines.append(
                {Kind::Added, 0, static_cast<int>(next.after) + 1, QString::fromUtf8(newLines.at(next.after))});
        if (match.before < oldLines.size())
            lines.append({Kind::Kept, static_cast<int>(match.before) + 1, static_cast<int>(match.after) + 1,
                          QString::fromUtf8(oldLines.at(match.before))});
        next = {match.before + 1, match.after + 1};
    }
    return lines;
}

/// For each line, how far the next change is.
QList<qsizetype> distancesToChanges(const QList<ChangedLine> &lines)
{
    constexpr qsizetype never = std::numeric_limits<int>::max();
    QList<qsizetype> distances(lines.size(), never);
    const auto sweep = [&](qsizetype index, qsizetype neighbour) {
        const bool isChange = lines.at(index).kind != Kind::Kept;
        const qsizetype beside = neighbour < 0 || neighbour >= lines.size() ? never : distances.at(neighbour);
        distances[index] = isChange ? 0 : std::min(distances.at(index), beside + 1);
    };
    for (qsizetype i = 0; i < lines.size(); ++i)
        sweep(i, i - 1);
    for (qsizetype i = lines.size() - 1; i >= 0; --i)
        sweep(i, i + 1);
    return distances;
}

} // namespace

QList<ChangedLine> changedLines(const QByteArray &before, const QByteArray &after, int context)
{
    const QList<ChangedLine> all = alignedLines(before, after);
    const QList<qsizetype> distances = distancesToChanges(all);
    QList<ChangedLine> shown;
    bool isSkipping = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (distances.at(i) <= context) {
            if (isSkipping && !shown.isEmpty())
                shown.append({Kind::Skipped, 0, 0, {}});
            shown.append(all.at(i));
        }
        isSkipping = distances.at(i) > context;
    }
    return shown;
}

} // namespace Stagecraft
