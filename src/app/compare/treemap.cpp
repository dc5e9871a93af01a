// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/treemap.h"

#include <algorithm>
#include <numeric>

namespace Stagecraft::App {

namespace {

/// Values that stand beside each other along the shorter side of what is left.
struct Strip
{
    qsizetype first = 0;
    qsizetype end = 0;
    double sum = 0;
};

/// How far the worst rectangle of a strip is from a square: 1 for none.
double worstRatio(const QList<double> &values, const Strip &strip, double side, double scale)
{
    const double thickness = strip.sum * scale / side;
    const auto ratioOf = [&](double value) {
        const double length = value * scale / thickness;
        return std::max(length / thickness, thickness / length);
    };
    // They fall, so one of the ends is the worst.
    return std::max(ratioOf(values.at(strip.first)), ratioOf(values.at(strip.end - 1)));
}

Strip nextStrip(const QList<double> &values, qsizetype first, double side, double scale)
{
    Strip strip{first, first + 1, values.at(first)};
    while (strip.end < values.size()) {
        const Strip longer{first, strip.end + 1, strip.sum + values.at(strip.end)};
        if (worstRatio(values, longer, side, scale) > worstRatio(values, strip, side, scale))
            break;
        strip = longer;
    }
    return strip;
}

/// Puts a strip at the edge of \a area and takes it away from there.
void place(QList<QRectF> &rectangles, const QList<double> &values, const Strip &strip, double scale, QRectF &area)
{
    const bool isColumn = area.width() >= area.height();
    const double side = isColumn ? area.height() : area.width();
    const double thickness = strip.sum * scale / side;
    double at = isColumn ? area.top() : area.left();
    for (qsizetype index = strip.first; index < strip.end; ++index) {
        const double length = values.at(index) * scale / thickness;
        rectangles.append(isColumn ? QRectF(area.left(), at, thickness, length)
                                   : QRectF(at, area.top(), length, thickness));
        at += length;
    }
    if (isColumn)
        area.setLeft(area.left() + thickness);
    else
        area.setTop(area.top() + thickness);
}

} // namespace

QList<QRectF> treemap(const QList<double> &values, const QRectF &area)
{
    QList<QRectF> rectangles;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (!(sum > 0) || area.isEmpty())
        return rectangles;
    const double scale = area.width() * area.height() / sum;
    QRectF left = area;
    qsizetype next = 0;
    while (next < values.size()) {
        const Strip strip = nextStrip(values, next, std::min(left.width(), left.height()), scale);
        place(rectangles, values, strip, scale, left);
        next = strip.end;
    }
    return rectangles;
}

} // namespace Stagecraft::App
