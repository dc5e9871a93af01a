// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Stagecraft.Controls
import Stagecraft.Theme

/// A sentence that needs to be read, with at most three things to do about it.
Rectangle {
    id: root

    property string text: ""
    property string actionText: ""
    property string otherText: ""
    property string thirdText: ""
    property bool closable: true
    property bool quiet: false ///< Good to know, and nothing to worry about.

    signal acted
    signal otherActed
    signal thirdActed
    signal closed

    implicitHeight: Math.max(40, label.implicitHeight + Theme.unit * 4)
    color: Theme.notice
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 4
        anchors.rightMargin: Theme.unit * 3
        spacing: Theme.unit * 3

        Icon {
            icon: root.quiet ? "info" : "warning"
            color: root.quiet ? Theme.muted : Theme.target
        }

        Label {
            id: label

            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
        }

        Button {
            visible: root.actionText.length > 0
            implicitHeight: 26
            text: root.actionText
            onClicked: root.acted()
        }

        Button {
            visible: root.otherText.length > 0
            implicitHeight: 26
            text: root.otherText
            onClicked: root.otherActed()
        }

        Button {
            visible: root.thirdText.length > 0
            implicitHeight: 26
            text: root.thirdText
            onClicked: root.thirdActed()
        }

        IconButton {
            visible: root.closable
            iconName: "close"
            text: qsTr("Dismiss")
            onClicked: root.closed()
        }
    }
}
