// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// One tab a Dockerfile that is open.
Rectangle {
    id: root

    required property ProjectSession project

    signal closeRequested(index: int)

    implicitHeight: 36
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.border
    }

    ListView {
        anchors.fill: parent
        orientation: ListView.Horizontal
        model: root.project.sessions
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Open files")

        delegate: TabButton {
            id: tab

            required property int index
            required property DocumentSession modelData

            text: tab.modelData.modified ? tab.modelData.fileName + " •" : tab.modelData.fileName
            checked: root.project.currentIndex === tab.index
            checkable: false
            rightPadding: Theme.unit * 7
            Accessible.name: tab.modelData.modified ? qsTr("%1, changed").arg(tab.modelData.fileName) : tab.modelData.fileName
            onClicked: root.project.currentIndex = tab.index

            IconButton {
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                width: 22
                height: 22
                opacity: tab.hovered || hovered || visualFocus ? 1 : 0
                iconName: "close"
                text: qsTr("Close %1").arg(tab.modelData.fileName)
                onClicked: root.closeRequested(tab.index)
            }

            ToolTip {
                visible: tab.hovered
                text: root.project.shownPath(tab.modelData.path)
            }
        }
    }
}
