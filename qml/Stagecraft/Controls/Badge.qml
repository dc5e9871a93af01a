// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// A few letters or a number in a small frame.
Rectangle {
    id: root

    required property string text
    property color foreground: Theme.muted
    property bool filled: false

    implicitWidth: label.implicitWidth + Theme.unit * 3
    implicitHeight: 18
    radius: 4
    color: filled ? Qt.alpha(foreground, 0.18) : "transparent"
    border.width: filled ? 0 : 1
    border.color: Theme.border

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
        color: root.foreground
    }
}
