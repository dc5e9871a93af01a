// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgelabelplaces.h"

#include "picture/edgeshape.h"

#include <algorithm>
#include <array>

namespace Stagecraft::Picture {

namespace {

constexpr qreal distance = 4; ///< Between a label and what it must not touch.
constexpr qsizetype mostUnder = 1; ///< Over more edges than this nobody could tell whose label it is.
constexpr std::array fractions{0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78};

QRectF markAt(const EdgeRoute &route)
{
    const QRectF around(-longestMark, -longestMark / 2, longestMark, longestMark);
    const QRectF above(-longestMark / 2, -longestMark, longestMark, longestMark);
    return (route.tangents.end == Qt::Horizontal ? around : above).translated(route.end);
}

/// Whether \a line has a part in \a rect, by boxes around its steps, which are short.
bool runsThrough(const Polyline &line, const QRectF &rect)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF step = QRectF(line.at(i - 1), line.at(i)).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
        if (step.intersects(rect))
            return true;
    }
    return false;
}

class LabelPlacement
{
public:
    LabelPlacement(const QList<EdgeLabelWish> &wishes, const QList<QRectF> &obstacles)
        : m_taken(obstacles)
    {
        for (const EdgeLabelWish &wish : wishes) {
            m_paths.append(wish.route.path(1));
            m_bounds.append(m_paths.constLast().bounds().adjusted(-0.5, -0.5, 0.5, 0.5));
            m_taken.append(markAt(wish.route));
        }
    }

    QRectF place(qsizetype edge, QSizeF size)
    {
        QRectF best;
        qsizetype fewest = mostUnder + 1;
        for (const qreal fraction : fractions) {
            const QPointF middle = m_paths.at(edge).pointAt(fraction);
            const QRectF rect(middle - QPointF(size.width(), size.height()) / 2, size);
            const qsizetype count = isFree(rect) ? edgesUnder(rect, edge) : fewest;
            if (count < fewest) {
                fewest = count;
                best = rect;
            }
        }
        if (!best.isNull())
            m_taken.append(best);
        return best;
    }

private:
    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        const QRectF around = rect.adjusted(-distance, -distance, distance, distance);
        return std::ranges::none_of(m_taken, [&around](const QRectF &other) { return other.intersects(around); });
    }

    [[nodiscard]] qsizetype edgesUnder(const QRectF &rect, qsizetype own) const
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < m_paths.size(); ++i)
            count += i != own && m_bounds.at(i).intersects(rect) && runsThrough(m_paths.at(i).points(), rect) ? 1 : 0;
        return count;
    }

    QList<QRectF> m_taken;
    QList<EdgePath> m_paths;
    QList<QRectF> m_bounds;
};

} // namespace

QList<QRectF> edgeLabelPlaces(const QList<EdgeLabelWish> &wishes, const QList<QRectF> &obstacles)
{
    LabelPlacement placement(wishes, obstacles);
    QList<QRectF> places;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        places.append(wishes.at(i).size.isEmpty() ? QRectF() : placement.place(i, wishes.at(i).size));
    return places;
}

} // namespace Stagecraft::Picture
