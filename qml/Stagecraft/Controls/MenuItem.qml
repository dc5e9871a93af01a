// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

T.MenuItem {
    id: root

    property string shortcutText: action?.shortcut ? String(action.shortcut) : ""

    /// As the others of its menu do.
    property bool leavesRoomForCheck: checkable

    implicitWidth: 232
    implicitHeight: Theme.rowHeight
    hoverEnabled: true

    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    // Knows the names of keys in the user's language.
    Shortcut {
        id: keys

        enabled: false
        sequence: root.shortcutText
    }

    contentItem: Item {
        Label {
            anchors.left: parent.left
            anchors.leftMargin: root.leavesRoomForCheck ? Theme.unit * 6 : Theme.unit * 2
            anchors.right: shortcut.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.enabled ? Theme.text : Theme.faint
        }

        Label {
            id: shortcut

            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 2
            anchors.verticalCenter: parent.verticalCenter
            text: keys.nativeText
            font: Theme.secondaryFont
            color: root.enabled ? Theme.muted : Theme.faint
        }
    }

    indicator: Icon {
        x: Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.checkable && root.checked
        icon: "check"
        sourceSize: Qt.size(12, 12)
    }

    background: Rectangle {
        radius: Theme.cornerRadius - 2
        color: root.highlighted && root.enabled ? Theme.selection : "transparent"
    }
}
