// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/nodemotion.h"

namespace Stagecraft::App {

NodeMotion::NodeMotion(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        if (m_animation.state() == QAbstractAnimation::Running)
            Q_EMIT moved(placesAt(progress.toReal()));
    });
}

void NodeMotion::start(const NodePlaces &before, const NodePlaces &after)
{
    m_animation.stop();
    m_before.clear();
    m_after.clear();
    for (auto place = after.cbegin(); place != after.cend(); ++place) {
        if (before.contains(place.key()) && before.value(place.key()) != place.value()) {
            m_before.insert(place.key(), before.value(place.key()));
            m_after.insert(place.key(), place.value());
        }
    }
    if (m_after.isEmpty() || m_animation.duration() == 0)
        return;
    Q_EMIT moved(m_before);
    m_animation.start();
}

void NodeMotion::finish()
{
    if (m_animation.state() != QAbstractAnimation::Running)
        return;
    m_animation.stop();
    Q_EMIT moved(m_after);
}

NodePlaces NodeMotion::placesAt(qreal progress) const
{
    NodePlaces places;
    for (auto place = m_after.cbegin(); place != m_after.cend(); ++place) {
        const QPointF start = m_before.value(place.key());
        places.insert(place.key(), progress < 1 ? start + (place.value() - start) * progress : place.value());
    }
    return places;
}

} // namespace Stagecraft::App
