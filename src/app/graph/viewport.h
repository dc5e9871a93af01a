// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace Stagecraft::App {

/// How much of a node is drawn; it depends on the zoom alone.
enum class DetailLevel { Box, Header, Rows };

/*!
    Where the canvas stands and how large it is shown: screen = world × zoom + pan.

    A value without a window. Zoom stays within 0.1 and 4; fit() may go below
    0.1 so that everything can always be seen at once.
*/
class Viewport
{
public:
    static constexpr qreal minimumZoom = 0.1;
    static constexpr qreal maximumZoom = 4;
    /// Below it a node is a box without its name in full.
    static constexpr qreal headerZoom = 0.3;

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] QPointF pan() const { return m_pan; }

    [[nodiscard]] QPointF toWorld(QPointF screen) const { return (screen - m_pan) / m_zoom; }
    [[nodiscard]] QPointF toScreen(QPointF world) const { return world * m_zoom + m_pan; }
    [[nodiscard]] QRectF toWorld(const QRectF &screen) const;
    [[nodiscard]] QRectF toScreen(const QRectF &world) const;

    void panBy(QPointF screenDelta) { m_pan += screenDelta; }
    /// Multiplies the zoom; the world under \a screen stays under it.
    void zoomAbout(QPointF screen, qreal factor);
    /// The same to a zoom of \a zoom.
    void zoomTo(QPointF screen, qreal zoom);

    /// Shows all of \a world in the middle of a view of \a size, no larger than \a largest. Nothing happens for an empty view.
    void fit(const QRectF &world, QSizeF size, qreal margin, qreal largest = 1);
    /// Moves by the least that brings \a world into a view of \a size, its top left corner first.
    void show(const QRectF &world, QSizeF size, qreal margin);

    /// Puts \a world in the middle of a view of \a size, at \a zoom; what of \a all fits is not cut off for it.
    void centre(QPointF world, const QRectF &all, QSizeF size, qreal zoom);

    /// On the way from \a start to \a end at \a progress (0 to 1) for a view of \a size: zoom grows evenly in its logarithm.
    [[nodiscard]] static Viewport between(const Viewport &start, const Viewport &end, qreal progress, QSizeF size);

    friend bool operator==(const Viewport &, const Viewport &) = default;

private:
    qreal m_zoom = 1;
    QPointF m_pan;
};

/// Exponential in how far the wheel was turned, so that turning back undoes it: 120 is a notch.
[[nodiscard]] qreal wheelZoomFactor(qreal angleDelta, qreal speed = 1);

/// Rows from 0.6 on, the header from 0.3 on, below a box; 0.05 of inertia around both keeps it from flickering.
[[nodiscard]] DetailLevel detailLevel(qreal zoom, DetailLevel current);

} // namespace Stagecraft::App
