// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/viewport.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantAnimation>

namespace Stagecraft::App {

/// The viewport of one canvas for QML: what the hand does at once, what a command does with a short way there.
class ViewportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(qreal zoom READ zoom NOTIFY changed FINAL)
    Q_PROPERTY(qreal panX READ panX NOTIFY changed FINAL)
    Q_PROPERTY(qreal panY READ panY NOTIFY changed FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY changed FINAL)
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    Q_PROPERTY(int duration READ duration WRITE setDuration NOTIFY durationChanged FINAL)
    Q_PROPERTY(Detail detail READ detail NOTIFY detailChanged FINAL)
    /// The zoom in steps, for what need not be made anew in every frame of a zoom.
    Q_PROPERTY(qreal steppedZoom READ steppedZoom NOTIFY steppedZoomChanged FINAL)

public:
    enum Detail { Box, Header, Rows };
    Q_ENUM(Detail)

    explicit ViewportController(QObject *parent = nullptr);

    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    [[nodiscard]] qreal zoom() const { return m_viewport.zoom(); }
    [[nodiscard]] qreal panX() const { return m_viewport.pan().x(); }
    [[nodiscard]] qreal panY() const { return m_viewport.pan().y(); }
    [[nodiscard]] int percent() const { return qRound(zoom() * 100); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(QSizeF size);
    [[nodiscard]] int duration() const { return m_animation.duration(); }
    void setDuration(int milliseconds);
    [[nodiscard]] Detail detail() const { return m_detail; }
    [[nodiscard]] qreal steppedZoom() const { return m_steppedZoom; }

    Q_INVOKABLE QPointF toWorld(QPointF screen) const { return m_viewport.toWorld(screen); }
    Q_INVOKABLE QPointF toScreen(QPointF world) const { return m_viewport.toScreen(world); }
    Q_INVOKABLE QRectF rectToWorld(const QRectF &screen) const { return m_viewport.toWorld(screen); }
    Q_INVOKABLE QRectF rectToScreen(const QRectF &world) const { return m_viewport.toScreen(world); }

    Q_INVOKABLE void panBy(qreal x, qreal y);
    Q_INVOKABLE void zoomAbout(QPointF screen, qreal factor);
    Q_INVOKABLE void zoomByWheel(QPointF screen, qreal angleDelta);
    /// About the middle of the view, on a short way.
    Q_INVOKABLE void zoomTo(qreal zoom);
    Q_INVOKABLE void fit(const QRectF &world, bool animated = true);
    /// The first sight: all of \a world where it can be read then, else \a mainPart where that can be, else all of it, or
    /// where names could not be told then, what is around \a focus.
    Q_INVOKABLE void open(const QRectF &world, const QRectF &mainPart, const QRectF &focus);
    /// Brings \a world into view when it is not.
    Q_INVOKABLE void show(const QRectF &world);

Q_SIGNALS:
    void changed();
    void sizeChanged();
    void durationChanged();
    void detailChanged();
    void steppedZoomChanged();

private:
    void setViewport(const Viewport &viewport);
    void goTo(const Viewport &viewport);

    Viewport m_viewport;
    Viewport m_start;
    Viewport m_end;
    QVariantAnimation m_animation;
    QSizeF m_size;
    Detail m_detail = Rows;
    qreal m_steppedZoom = 1;
};

} // namespace Stagecraft::App
