// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// A flat button that is only an icon; its text is its name and tool tip.
T.Button {
    id: root

    required property string iconName
    property string shortcutText: ""

    implicitWidth: Theme.rowHeight
    implicitHeight: Theme.rowHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text

    // Knows the names of keys in the user's language.
    Shortcut {
        id: keys

        enabled: false
        sequence: root.shortcutText
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: root.iconName
            color: !root.enabled ? Theme.faint : root.checked ? Theme.accent : root.hovered ? Theme.text : Theme.muted
        }
    }

    background: Rectangle {
        radius: Theme.cornerRadius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"
        border.width: root.visualFocus ? Theme.focusWidth : 0
        border.color: Theme.accent
    }

    ToolTip {
        visible: root.hovered && root.text.length > 0
        text: keys.nativeText.length > 0 ? root.text + "  " + keys.nativeText : root.text
    }
}
