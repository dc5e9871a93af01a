// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// A push button; `highlighted` for the one obvious thing to do.
T.Button {
    id: root

    property string iconName: ""
    readonly property color foreground: !enabled ? Theme.faint : highlighted ? Theme.accentText : Theme.text

    implicitWidth: Math.max(Theme.controlHeight, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.unit * 3
    rightPadding: Theme.unit * 3
    font: Theme.mediumFont
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.unit * 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName.length > 0
                icon: root.iconName
                color: root.foreground
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: root.text
                font: root.font
                color: root.foreground
            }
        }
    }

    background: Rectangle {
        radius: Theme.cornerRadius
        color: root.highlighted && root.enabled ? Qt.darker(Theme.accent, root.down ? 1.2 : root.hovered ? 1.08 : 1) : root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.raised
        border.width: root.visualFocus ? Theme.focusWidth : root.highlighted && root.enabled ? 0 : 1
        border.color: root.visualFocus ? (root.highlighted ? Theme.text : Theme.accent) : Theme.border
    }
}
