// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.unit : 0
    margins: Theme.unit
    padding: Theme.unit * 2
    delay: 500
    implicitWidth: Math.min(label.implicitWidth, 360) + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        id: label

        text: root.text
        font: Theme.secondaryFont
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.cornerRadius
    }
}
