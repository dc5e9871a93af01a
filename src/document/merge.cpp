// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/merge.h"

#include "base/linematching.h"

#include <QList>

#include <algorithm>

namespace Stagecraft::Document {

namespace {

/// Lines of the base, by their index, that give way to others.
struct Hunk
{
    qsizetype start = 0;
    qsizetype end = 0; ///< Past the last; the start where lines are only put in.
    QByteArray replacement;

    friend bool operator==(const Hunk &, const Hunk &) = default;
};

QByteArray joined(const QList<QByteArrayView> &lines, qsizetype start, qsizetype end)
{
    QByteArray text;
    for (qsizetype i = start; i < end; ++i)
        text += lines.at(i);
    return text;
}

QList<Hunk> hunksOf(const QList<QByteArrayView> &base, const QByteArray &changed)
{
    const QList<QByteArrayView> lines = linesOf(changed);
    QList<LineMatch> matches = matchingLines(base, lines);
    matches.append({base.size(), lines.size()});
    QList<Hunk> hunks;
    LineMatch next;
    for (const LineMatch match : std::as_const(matches)) {
        if (match != next)
            hunks.append({next.before, match.before, joined(lines, next.after, match.after)});
        next = {match.before + 1, match.after + 1};
    }
    return hunks;
}

bool touch(const Hunk &first, const Hunk &second)
{
    return first.start <= second.end && second.start <= first.end;
}

/// Those of both in the order of the base; nothing where two touch that are not the same.
std::optional<QList<Hunk>> together(const QList<Hunk> &mine, const QList<Hunk> &theirs)
{
    QList<Hunk> all = mine + theirs;
    std::ranges::sort(all, {}, [](const Hunk &hunk) { return std::pair(hunk.start, hunk.end); });
    QList<Hunk> kept;
    for (const Hunk &hunk : std::as_const(all)) {
        if (!kept.isEmpty() && hunk == kept.last())
            continue;
        if (!kept.isEmpty() && touch(kept.last(), hunk))
            return std::nullopt;
        kept.append(hunk);
    }
    return kept;
}

} // namespace

std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    const QList<QByteArrayView> lines = linesOf(base);
    const std::optional<QList<Hunk>> hunks = together(hunksOf(lines, mine), hunksOf(lines, theirs));
    if (!hunks)
        return std::nullopt;
    QByteArray text;
    qsizetype next = 0;
    for (const Hunk &hunk : *hunks) {
        text += joined(lines, next, hunk.start) + hunk.replacement;
        next = hunk.end;
    }
    return text + joined(lines, next, lines.size());
}

} // namespace Stagecraft::Document
