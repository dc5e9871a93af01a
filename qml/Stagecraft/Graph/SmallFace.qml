// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// A node seen from afar: its name keeps its size on screen, the rest is colour.
Item {
    id: root

    required property NodeFacts node
    required property real zoom
    required property bool showsState

    readonly property bool isStage: node.kind === NodeModel.Stage

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        radius: Theme.nodeRadius - 1
        color: root.isStage ? Qt.alpha(root.node.stageColor, root.showsState ? 0.1 : 0.2) : "transparent"
    }

    // Everything in here is in screen pixels.
    Item {
        width: root.width * root.zoom
        height: root.height * root.zoom
        scale: 1 / root.zoom
        transformOrigin: Item.TopLeft

        Rectangle {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.verticalCenter: name.verticalCenter
            visible: root.isStage && root.showsState
            width: visible ? 8 : 0
            height: 8
            radius: 2
            color: root.node.stageColor
        }

        Label {
            id: name

            anchors.left: mark.right
            anchors.leftMargin: root.isStage && root.showsState ? 6 : -4
            anchors.right: parent.right
            anchors.rightMargin: 4
            y: root.showsState && parent.height > 44 ? 8 : 0
            height: root.showsState && parent.height > 44 ? 16 : parent.height
            visible: parent.width > (root.isStage ? 28 : 44) && parent.height > 9
            text: root.node.name
            // From afar a name may break anywhere: half of it in two lines says more than its first letters.
            wrapMode: root.showsState ? Text.NoWrap : Text.WrapAnywhere
            maximumLineCount: root.showsState ? 1 : Math.max(1, Math.floor(parent.height / 12))
            lineHeight: root.showsState ? 1 : 0.9
            elide: root.isStage || !root.showsState ? Text.ElideRight : Text.ElideMiddle
            font.family: Theme.family
            font.pixelSize: root.showsState ? (root.isStage ? 12 : 11) : Math.min(10, Math.max(8, parent.height * 0.6))
            font.weight: root.isStage ? Font.DemiBold : Font.Normal
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 6
            y: name.y + name.height + 2
            visible: root.showsState && parent.height > 44
            text: root.node.statusText.length > 0 ? root.node.statusText : root.isStage ? (root.node.instructionCount === 1 ? qsTr("1 instruction") : qsTr("%n instructions", "", root.node.instructionCount)) : root.node.detail
            font.family: Theme.family
            font.pixelSize: 11
            color: root.node.errors > 0 || root.node.stepState === App.StepState.Failed ? Theme.failed : root.node.isRunning ? Theme.accent : Theme.muted
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Math.min(6 / root.zoom, root.height * 0.15)
        width: Math.min(8 / root.zoom, root.height * 0.4)
        height: width
        radius: width / 2
        visible: root.node.errors + root.node.warnings > 0
        color: root.node.errors > 0 ? Theme.failed : Theme.target
    }
}
