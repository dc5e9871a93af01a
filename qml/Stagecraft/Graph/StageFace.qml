// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The inside of a stage where it is large enough to be read.
Item {
    id: root

    required property NodeFacts node
    required property NodeModel measures
    property int hoveredLine: 0
    property list<int> selectedLines
    property int currentLine: 0
    /// What a line shows in the moment in which its row is gone and it is not yet.
    property instructionRow noRow

    readonly property bool isRunning: node.stepState === App.StepState.Running
    readonly property string statusIcon: {
        switch (node.stepState) {
        case App.StepState.Done:
        case App.StepState.Cached:
            return "check";
        case App.StepState.Running:
            return "clock";
        case App.StepState.Failed:
            return "error";
        default:
            return "";
        }
    }
    readonly property color statusColor: {
        switch (node.stepState) {
        case App.StepState.Done:
            return Theme.done;
        case App.StepState.Cached:
            return Theme.cached;
        case App.StepState.Running:
            return Theme.accent;
        case App.StepState.Failed:
            return Theme.failed;
        default:
            return Theme.muted;
        }
    }

    Row {
        id: title

        x: Theme.unit * 3
        y: Theme.unit * 2
        height: 22
        spacing: Theme.unit * 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 8
            height: 8
            radius: 2
            color: root.node.stageColor
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(48, root.width - Theme.unit * 10 - (badge.visible ? badge.width + Theme.unit * 2 : 0) - status.width))
            text: root.node.name
            font.family: Theme.family
            font.pixelSize: 14
            font.weight: Font.DemiBold
        }

        Badge {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            visible: root.node.isTarget
            text: qsTr("target")
            foreground: Theme.target
            filled: true
        }
    }

    Row {
        id: status

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 3
        y: title.y
        height: title.height
        spacing: Theme.unit

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.node.errors + root.node.warnings > 0
            icon: root.node.errors > 0 ? "error" : "warning"
            sourceSize: Qt.size(14, 14)
            color: root.node.errors > 0 ? Theme.failed : Theme.target
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.node.errors + root.node.warnings > 0
            rightPadding: Theme.unit
            text: root.node.errors + root.node.warnings
            font: Theme.secondaryFont
            color: root.node.errors > 0 ? Theme.failed : Theme.target
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.statusIcon.length > 0
            icon: root.statusIcon
            sourceSize: Qt.size(14, 14)
            color: root.statusColor
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.node.statusText
            font: Theme.secondaryFont
            color: root.statusColor
        }
    }

    Label {
        x: Theme.unit * 3
        y: title.y + title.height
        width: root.width - Theme.unit * 6
        height: 18
        text: qsTr("from %1").arg(root.node.detail)
        font: Theme.secondaryFont
        color: Theme.muted
    }

    Rectangle {
        y: root.measures.headerHeight
        x: 1
        width: root.width - 2
        height: 1
        visible: root.node.rows.length > 0
        color: Theme.border
    }

    Repeater {
        model: root.node.rows.length

        InstructionLine {
            required property int index

            y: root.measures.headerHeight + root.measures.rowsPadding + index * root.measures.rowHeight
            width: root.width
            height: root.measures.rowHeight
            row: root.node.rows[index] ?? root.noRow
            hovered: root.hoveredLine > 0 && row.line === root.hoveredLine
            selected: !isFold && root.selectedLines.includes(row.line)
            current: selected && row.line === root.currentLine
        }
    }

    Item {
        y: root.height - height
        width: root.width
        height: root.measures.footerHeight
        visible: root.node.sizeText.length > 0

        Rectangle {
            x: 1
            width: parent.width - 2
            height: 1
            color: Theme.border
        }

        Label {
            id: bytes

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.unit * 3
            text: root.node.sizeText
            font.family: Theme.family
            font.pixelSize: Theme.secondarySize
            font.weight: Font.DemiBold
            font.features: ({
                    "tnum": 1
                })
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: bytes.right
            anchors.right: layers.left
            anchors.leftMargin: Theme.unit * 2.5
            anchors.rightMargin: layers.text.length > 0 ? Theme.unit * 2.5 : 0
            height: 4
            radius: 2
            color: Theme.border

            Rectangle {
                width: Math.max(parent.height, parent.width * Math.max(0, root.node.share))
                height: parent.height
                radius: parent.radius
                color: root.node.stageColor
            }
        }

        Label {
            id: layers

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 3
            text: root.node.layers < 0 ? "" : root.node.layers === 1 ? qsTr("1 layer") : qsTr("%n layers", "", root.node.layers)
            font: Theme.secondaryFont
            color: Theme.muted
        }
    }
}
