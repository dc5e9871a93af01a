// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/viewportcontroller.h"

#include <cmath>

namespace Stagecraft::App {

namespace {

constexpr qreal fitMargin = 52;
constexpr qreal showMargin = 24;

// Below it the text of a node is too small to be read without effort.
constexpr qreal readableZoom = 0.75;
constexpr qreal smallestOpeningZoom = 0.4;

// Half octaves: fine enough for the width of a line, coarse enough to be rare.
qreal steppedZoomOf(qreal zoom)
{
    return std::exp2(std::round(std::log2(zoom) * 2) / 2);
}

} // namespace

ViewportController::ViewportController(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        setViewport(Viewport::between(m_start, m_end, progress.toReal(), m_size));
    });
}

void ViewportController::setSize(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    Q_EMIT sizeChanged();
}

void ViewportController::setDuration(int milliseconds)
{
    if (milliseconds == duration())
        return;
    m_animation.setDuration(milliseconds);
    Q_EMIT durationChanged();
}

void ViewportController::panBy(qreal x, qreal y)
{
    m_animation.stop();
    Viewport next = m_viewport;
    next.panBy({x, y});
    setViewport(next);
}

void ViewportController::zoomAbout(QPointF screen, qreal factor)
{
    m_animation.stop();
    Viewport next = m_viewport;
    next.zoomAbout(screen, factor);
    setViewport(next);
}

void ViewportController::zoomByWheel(QPointF screen, qreal angleDelta)
{
    zoomAbout(screen, wheelZoomFactor(angleDelta));
}

void ViewportController::zoomTo(qreal zoom)
{
    Viewport next = m_animation.state() == QAbstractAnimation::Running ? m_end : m_viewport;
    next.zoomTo(QPointF(m_size.width() / 2, m_size.height() / 2), zoom);
    goTo(next);
}

void ViewportController::fit(const QRectF &world, bool animated)
{
    Viewport next = m_viewport;
    next.fit(world, m_size, fitMargin);
    if (animated)
        goTo(next);
    else
        setViewport(next);
}

void ViewportController::open(const QRectF &world, const QRectF &mainPart, const QRectF &focus)
{
    Viewport next = m_viewport;
    next.fit(world, m_size, fitMargin);
    if (next.zoom() < readableZoom) {
        Viewport closer = m_viewport;
        closer.fit(mainPart, m_size, showMargin);
        if (closer.zoom() >= readableZoom)
            next = closer;
    }
    if (next.zoom() < Viewport::headerZoom && !focus.isEmpty())
        next.centre(focus.center(), world, m_size, smallestOpeningZoom);
    setViewport(next);
}

void ViewportController::show(const QRectF &world)
{
    Viewport next = m_viewport;
    next.show(world, m_size, showMargin);
    if (next != m_viewport)
        goTo(next);
}

void ViewportController::setViewport(const Viewport &viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    const auto detail = static_cast<Detail>(detailLevel(zoom(), static_cast<DetailLevel>(m_detail)));
    const bool detailIsNew = std::exchange(m_detail, detail) != detail;
    const qreal stepped = steppedZoomOf(zoom());
    const bool stepIsNew = !qFuzzyCompare(std::exchange(m_steppedZoom, stepped), stepped);
    Q_EMIT changed();
    if (detailIsNew)
        Q_EMIT detailChanged();
    if (stepIsNew)
        Q_EMIT steppedZoomChanged();
}

void ViewportController::goTo(const Viewport &viewport)
{
    m_animation.stop();
    if (duration() == 0) {
        setViewport(viewport);
        return;
    }
    m_start = m_viewport;
    m_end = viewport;
    m_animation.start();
}

} // namespace Stagecraft::App
