// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/nodeplacement.h"

#include <QVariantAnimation>

namespace Stagecraft::App {

/// Takes nodes from one arrangement to another, so that the eye can follow.
class NodeMotion : public QObject
{
    Q_OBJECT

public:
    explicit NodeMotion(QObject *parent = nullptr);

    /// In milliseconds; 0 for no motion: nodes are at once where they belong.
    [[nodiscard]] int duration() const { return m_animation.duration(); }
    void setDuration(int milliseconds) { m_animation.setDuration(milliseconds); }

    /// From \a before to \a after; a motion before is given up where it is.
    void start(const NodePlaces &before, const NodePlaces &after);
    /// To the end at once.
    void finish();
    /// Given up: whoever stops it says where the nodes are.
    void stop() { m_animation.stop(); }

Q_SIGNALS:
    /// The places on the way, at last those at its end.
    void moved(const Stagecraft::App::NodePlaces &places);

private:
    [[nodiscard]] NodePlaces placesAt(qreal progress) const;

    QVariantAnimation m_animation;
    NodePlaces m_before; ///< Of those that move only.
    NodePlaces m_after;
};

} // namespace Stagecraft::App
