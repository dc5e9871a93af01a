// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// A command and its keys, in the list of them.
Rectangle {
    id: root

    required property var modelData
    required property bool waits
    required property bool isCurrent

    signal changeRequested
    signal resetRequested

    height: Theme.rowHeight
    radius: Theme.cornerRadius - 2
    color: isCurrent ? Theme.selection : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: modelData.text
    Accessible.description: keys.nativeText
    Accessible.onPressAction: changeRequested()

    // Knows the names of keys in the user's language.
    Shortcut {
        id: keys

        enabled: false
        sequence: root.modelData.keys
    }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 2
        anchors.right: resetButton.left
        anchors.rightMargin: Theme.unit * 3
        anchors.verticalCenter: parent.verticalCenter
        text: root.modelData.text
        elide: Text.ElideRight
    }

    IconButton {
        id: resetButton

        anchors.right: sign.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: root.modelData.isChosen
        iconName: "undo"
        text: qsTr("The keys it had")
        onClicked: root.resetRequested()
    }

    Rectangle {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 4
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(56, label.implicitWidth + Theme.unit * 4)
        height: Theme.rowHeight - 6
        radius: Theme.cornerRadius - 2
        color: root.waits ? Theme.selection : "transparent"
        border.color: root.waits || mouse.hovered ? Theme.accent : Theme.border
        border.width: 1

        Label {
            id: label

            anchors.centerIn: parent
            text: root.waits ? qsTr("Press keys…") : keys.nativeText.length > 0 ? keys.nativeText : "—"
            font: root.waits ? Theme.secondaryFont : Theme.codeFont
            color: root.modelData.isChosen ? Theme.accent : Theme.muted
        }

        HoverHandler {
            id: mouse

            cursorShape: Qt.PointingHandCursor
        }

        TapHandler {
            onTapped: root.changeRequested()
        }
    }
}
