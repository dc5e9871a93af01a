// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// A question in the middle of the window; its buttons are given by who asks.
T.Dialog {
    id: root

    anchors.centerIn: T.Overlay.overlay
    width: 440
    implicitHeight: contentHeight + header.height + footer.height + topPadding + bottomPadding
    padding: Theme.unit * 5
    topPadding: Theme.unit * 2
    bottomPadding: Theme.unit * 4
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Qt.alpha("#000000", Theme.dark ? 0.5 : 0.25)
    }

    header: Label {
        leftPadding: Theme.unit * 5
        rightPadding: Theme.unit * 5
        topPadding: Theme.unit * 5
        text: root.title
        wrapMode: Text.Wrap
        font.family: Theme.family
        font.pixelSize: 16
        font.weight: Font.DemiBold
    }

    background: Card {
        radius: Theme.nodeRadius
    }
}
