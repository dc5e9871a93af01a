// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/alignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Stagecraft::App {

namespace {

/// The lines of a rectangle along one axis, and how far it reaches along the other.
struct Span
{
    qreal start = 0;
    qreal end = 0;
    qreal acrossStart = 0;
    qreal acrossEnd = 0;

    [[nodiscard]] std::array<qreal, 3> lines() const { return {start, (start + end) / 2, end}; }
};

Span horizontalSpan(const QRectF &rect)
{
    return {rect.left(), rect.right(), rect.top(), rect.bottom()};
}

Span verticalSpan(const QRectF &rect)
{
    return {rect.top(), rect.bottom(), rect.left(), rect.right()};
}

struct Match
{
    qreal shift = 0;
    Span guide; ///< start is where the line is.
};

std::optional<Match> nearestMatch(const Span &moved, const QList<Span> &others, qreal tolerance)
{
    std::optional<Match> best;
    for (const Span &other : others) {
        for (const qreal to : other.lines()) {
            for (const qreal from : moved.lines()) {
                if (std::abs(to - from) > (best ? std::abs(best->shift) - 1e-9 : tolerance))
                    continue;
                best = Match{to - from,
                             {to, to, std::min(moved.acrossStart, other.acrossStart),
                              std::max(moved.acrossEnd, other.acrossEnd)}};
            }
        }
    }
    return best;
}

} // namespace

Alignment alignmentOf(const QRectF &moved, const QList<QRectF> &others, qreal tolerance)
{
    QList<Span> across;
    QList<Span> down;
    for (const QRectF &other : others) {
        across.append(horizontalSpan(other));
        down.append(verticalSpan(other));
    }
    Alignment alignment;
    if (const auto match = nearestMatch(horizontalSpan(moved), across, tolerance)) {
        alignment.shift.setX(match->shift);
        const Span &guide = match->guide;
        alignment.guides.append({guide.start, guide.acrossStart, 0, guide.acrossEnd - guide.acrossStart});
    }
    if (const auto match = nearestMatch(verticalSpan(moved), down, tolerance)) {
        alignment.shift.setY(match->shift);
        const Span &guide = match->guide;
        alignment.guides.append({guide.acrossStart, guide.start, guide.acrossEnd - guide.acrossStart, 0});
    }
    return alignment;
}

} // namespace Stagecraft::App
