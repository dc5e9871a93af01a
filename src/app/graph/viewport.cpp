// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/viewport.h"

#include <algorithm>
#include <cmath>

namespace Stagecraft::App {

namespace {

constexpr qreal rowsZoom = 0.6;
constexpr qreal inertia = 0.025;

// How far to move so that [start, end] lies in [low, high], start first.
qreal shiftInto(qreal start, qreal end, qreal low, qreal high)
{
    if (start < low || end - start > high - low)
        return low - start;
    return std::min(0.0, high - end);
}

bool isReached(qreal zoom, qreal threshold, bool reachedNow)
{
    return zoom >= threshold + (reachedNow ? -inertia : inertia);
}

} // namespace

QRectF Viewport::toWorld(const QRectF &screen) const
{
    return {toWorld(screen.topLeft()), toWorld(screen.bottomRight())};
}

QRectF Viewport::toScreen(const QRectF &world) const
{
    return {toScreen(world.topLeft()), toScreen(world.bottomRight())};
}

void Viewport::zoomAbout(QPointF screen, qreal factor)
{
    zoomTo(screen, m_zoom * factor);
}

void Viewport::zoomTo(QPointF screen, qreal zoom)
{
    const QPointF fixed = toWorld(screen);
    // A fit may have gone below the limit; from there the way is up only.
    m_zoom = std::clamp(zoom, std::min(minimumZoom, m_zoom), maximumZoom);
    m_pan = screen - fixed * m_zoom;
}

void Viewport::fit(const QRectF &world, QSizeF size, qreal margin, qreal largest)
{
    const QSizeF room(size.width() - 2 * margin, size.height() - 2 * margin);
    if (room.width() <= 0 || room.height() <= 0)
        return;
    const qreal across = world.width() > 0 ? room.width() / world.width() : largest;
    const qreal down = world.height() > 0 ? room.height() / world.height() : largest;
    m_zoom = std::min({across, down, largest});
    m_pan = QPointF(size.width() / 2, size.height() / 2) - world.center() * m_zoom;
}

void Viewport::show(const QRectF &world, QSizeF size, qreal margin)
{
    const QRectF shown = toScreen(world);
    m_pan += QPointF(shiftInto(shown.left(), shown.right(), margin, size.width() - margin),
                     shiftInto(shown.top(), shown.bottom(), margin, size.height() - margin));
}

void Viewport::centre(QPointF world, const QRectF &all, QSizeF size, qreal zoom)
{
    const QSizeF seen = size / zoom;
    const QPointF middle(all.width() <= seen.width() ? all.center().x() : world.x(),
                         all.height() <= seen.height() ? all.center().y() : world.y());
    m_zoom = zoom;
    m_pan = QPointF(size.width() / 2, size.height() / 2) - middle * zoom;
}

Viewport Viewport::between(const Viewport &start, const Viewport &end, qreal progress, QSizeF size)
{
    const QPointF middle(size.width() / 2, size.height() / 2);
    const QPointF from = start.toWorld(middle);
    const QPointF to = end.toWorld(middle);
    Viewport result;
    result.m_zoom = start.m_zoom * std::pow(end.m_zoom / start.m_zoom, progress);
    result.m_pan = middle - (from + (to - from) * progress) * result.m_zoom;
    return progress >= 1 ? end : result;
}

qreal wheelZoomFactor(qreal angleDelta, qreal speed)
{
    constexpr qreal doublingsPerUnit = 1.0 / 480; // Four notches double it.
    return std::exp2(angleDelta * doublingsPerUnit * speed);
}

DetailLevel detailLevel(qreal zoom, DetailLevel current)
{
    if (isReached(zoom, rowsZoom, current == DetailLevel::Rows))
        return DetailLevel::Rows;
    if (isReached(zoom, Viewport::headerZoom, current != DetailLevel::Box))
        return DetailLevel::Header;
    return DetailLevel::Box;
}

} // namespace Stagecraft::App
