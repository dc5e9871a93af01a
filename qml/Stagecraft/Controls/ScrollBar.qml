// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

T.ScrollBar {
    id: root

    implicitWidth: orientation === Qt.Vertical ? 10 : 100
    implicitHeight: orientation === Qt.Vertical ? 100 : 10
    padding: 2
    minimumSize: 0.06
    visible: size < 1
    hoverEnabled: true

    Accessible.role: Accessible.ScrollBar
    Accessible.name: orientation === Qt.Vertical ? qsTr("Scroll vertically") : qsTr("Scroll horizontally")

    contentItem: Rectangle {
        radius: 3
        color: root.pressed || root.hovered ? Theme.muted : Theme.faint
        opacity: root.active || root.hovered ? 0.8 : 0.4
    }
}
