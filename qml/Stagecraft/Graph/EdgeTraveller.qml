// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Theme

/// A dot that goes along an edge, again and again.
Rectangle {
    id: root

    required property EdgeModel edges
    required property string edgeId

    property real fraction

    readonly property point at: edges.pointOn(edgeId, fraction)

    x: at.x - width / 2
    y: at.y - height / 2
    z: 2
    width: 9
    height: width
    radius: width / 2
    color: Theme.accent

    NumberAnimation on fraction {
        from: 0
        to: 1
        duration: 1400
        loops: Animation.Infinite
        easing.type: Easing.InOutQuad
    }
}
