// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// A small button that is on or off and shows a sign of one or two letters; its text is its name and tool tip.
T.Button {
    id: root

    required property string sign

    implicitWidth: Theme.rowHeight
    implicitHeight: Theme.rowHeight
    checkable: true
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Label {
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: root.sign
        font: Theme.codeFont
        color: !root.enabled ? Theme.faint : root.checked ? Theme.accent : Theme.muted
    }

    background: Rectangle {
        radius: Theme.cornerRadius
        color: root.checked ? Theme.selection : root.hovered ? Theme.hovered : "transparent"
        border.width: root.visualFocus ? Theme.focusWidth : root.checked ? 1 : 0
        border.color: Theme.accent
    }

    ToolTip {
        visible: root.hovered
        text: root.text
    }
}
