// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// One instruction inside a node, or the place where several are folded away.
Item {
    id: root

    required property instructionRow row
    property bool hovered: false
    property bool selected: false
    /// The one the keyboard is at.
    property bool current: false

    readonly property bool isFold: row.hidden !== 0
    readonly property bool isRunning: row.state === App.StepState.Running
    readonly property color statusColor: {
        switch (row.state) {
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

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        visible: root.hovered || root.isRunning || root.selected
        color: root.isRunning || root.selected ? Theme.selection : Qt.alpha(Theme.text, 0.05)
    }

    // Selected is told from running by a bar, and the current one from the others by its frame.
    Rectangle {
        x: 1
        width: 3
        height: parent.height
        visible: root.selected
        color: Theme.accent
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        visible: root.current
        color: "transparent"
        border.width: 1
        border.color: Theme.accent
    }

    // Where the row is taken hold of, to be put elsewhere.
    Grid {
        anchors.verticalCenter: parent.verticalCenter
        x: 3
        columns: 2
        spacing: 2
        visible: root.hovered && !root.isFold

        Repeater {
            model: 6

            Rectangle {
                width: 2
                height: 2
                radius: 1
                color: Theme.muted
            }
        }
    }

    Label {
        id: keyword

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.unit * 3
        width: 76
        visible: !root.isFold
        text: root.row.keyword
        font: Theme.codeFont
        color: Theme.keyword
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.isFold ? parent.left : keyword.right
        anchors.leftMargin: root.isFold ? Theme.unit * 3 : Theme.unit
        anchors.right: status.left
        anchors.rightMargin: status.text.length > 0 ? Theme.unit * 2 : 0
        text: root.row.text
        font: root.isFold ? Theme.secondaryFont : Theme.codeFont
        color: root.isFold ? (root.hovered ? Theme.accent : Theme.muted) : Theme.text
    }

    Label {
        id: status

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 3
        text: root.row.statusText
        font: Theme.secondaryFont
        color: root.statusColor
    }
}
