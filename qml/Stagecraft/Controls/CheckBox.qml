// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

T.CheckBox {
    id: root

    implicitWidth: indicator.width + Theme.unit * 2 + label.implicitWidth
    implicitHeight: Theme.rowHeight
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        radius: 4
        color: root.checked ? Theme.accent : Theme.surface
        border.width: root.visualFocus ? Theme.focusWidth : root.checked ? 0 : 1
        border.color: root.visualFocus ? Theme.text : Theme.faint

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            icon: "check"
            sourceSize: Qt.size(12, 12)
            color: Theme.accentText
        }
    }

    contentItem: Label {
        id: label

        leftPadding: 16 + Theme.unit * 2
        text: root.text
        color: root.enabled ? Theme.text : Theme.faint
    }
}
