// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// One line of text to type.
T.TextField {
    id: root

    implicitWidth: 200
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.unit * 3
    rightPadding: Theme.unit * 3
    verticalAlignment: TextInput.AlignVCenter
    font: Theme.textFont
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.textSelection
    selectedTextColor: Theme.text
    selectByMouse: true

    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.cornerRadius
        color: Theme.surface
        border.width: root.activeFocus ? Theme.focusWidth : 1
        border.color: root.activeFocus ? Theme.accent : Theme.border

        Label {
            anchors.fill: parent
            anchors.leftMargin: root.leftPadding
            anchors.rightMargin: root.rightPadding
            visible: root.length === 0 && root.preeditText.length === 0
            text: root.placeholderText
            color: root.placeholderTextColor
        }
    }
}
