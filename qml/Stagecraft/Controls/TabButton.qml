// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// A tab with a line below when it is the current one, and a count where there is something to count.
T.TabButton {
    id: root

    property int count: 0

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.unit * 4
    rightPadding: Theme.unit * 4
    implicitHeight: 36
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? qsTr("%1, %2").arg(text).arg(count) : text

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.unit * 2

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font: root.checked ? Theme.mediumFont : Theme.textFont
                color: root.checked || root.hovered ? Theme.text : Theme.muted
            }

            Badge {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.count > 0
                text: root.count
            }
        }
    }

    background: Rectangle {
        color: root.visualFocus ? Theme.selection : "transparent"

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: 2
            color: root.checked ? Theme.accent : "transparent"
        }
    }
}
