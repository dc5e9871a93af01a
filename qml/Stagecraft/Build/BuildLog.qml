// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What one step of a build printed. Stays at the end while it is there.
Item {
    id: root

    required property BuildController builds

    Label {
        id: title

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        leftPadding: Theme.unit * 4
        rightPadding: Theme.unit * 4
        height: Theme.rowHeight
        text: root.builds.stepTitle
        font: Theme.codeFont
    }

    Label {
        anchors.left: parent.left
        anchors.top: title.bottom
        leftPadding: Theme.unit * 4
        visible: list.count === 0 && title.text.length > 0
        text: qsTr("This step printed nothing.")
        color: Theme.muted
    }

    ListView {
        id: list

        property bool atTail: true

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.unit * 4
        model: root.builds.log
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Output of the step")
        onMovementEnded: atTail = atYEnd
        onCountChanged: if (atTail)
            Qt.callLater(list.positionViewAtEnd)

        Basic.ScrollBar.vertical: ScrollBar {}

        delegate: Item {
            id: line

            required property string text
            required property string time
            required property bool isErrorStream

            width: list.width
            height: 18

            Accessible.role: Accessible.StaticText
            Accessible.name: line.text

            Label {
                width: 44
                height: parent.height
                horizontalAlignment: Text.AlignRight
                text: line.time
                font: Theme.codeFont
                color: Theme.faint
            }

            Label {
                x: 56
                width: parent.width - x
                height: parent.height
                text: line.text
                font: Theme.codeFont
                color: line.isErrorStream ? Theme.text : Theme.muted
            }
        }
    }
}
