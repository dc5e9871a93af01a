// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// The sizes of builds as bars, the oldest at the left: what became larger, and what smaller.
Item {
    id: root

    required property var bars
    required property int currentRow
    /// Of the largest build; 0 for none, and what it says.
    property real budgetShare: 0
    property string budgetText: ""
    readonly property real spacing: 3
    readonly property real barWidth: Math.max(3, Math.min(24, width / Math.max(1, bars.length) - spacing))
    readonly property real room: height - 4 * Theme.unit

    signal chosen(row: int)
    signal opened(row: int)

    implicitHeight: 64
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Sizes of the builds, oldest first")

    Row {
        y: Theme.unit * 2
        height: root.room
        spacing: root.spacing

        Repeater {
            model: root.bars

            Item {
                id: bar

                required property var modelData
                readonly property int row: modelData.row
                readonly property int change: modelData.change

                width: root.barWidth
                height: root.room

                Accessible.role: Accessible.Button
                Accessible.name: modelData.text
                Accessible.onPressAction: root.chosen(bar.row)

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.max(2, parent.height * bar.modelData.share)
                    radius: 2
                    color: bar.change > 0 ? Theme.target : bar.change < 0 ? Theme.done : Theme.muted
                    opacity: hover.hovered || root.currentRow === bar.row ? 1 : 0.7
                    border.width: root.currentRow === bar.row ? 1 : 0
                    border.color: Theme.text
                }

                HoverHandler {
                    id: hover

                    cursorShape: Qt.PointingHandCursor
                }

                TapHandler {
                    onTapped: root.chosen(bar.row)
                    onDoubleTapped: root.opened(bar.row)
                }

                ToolTip {
                    visible: hover.hovered
                    text: bar.modelData.text
                }
            }
        }
    }

    Item {
        y: Theme.unit * 2 + root.room * (1 - Math.min(1, root.budgetShare))
        width: parent.width
        visible: root.budgetShare > 0

        Row {
            spacing: 4

            Repeater {
                model: Math.max(0, Math.floor(root.width / 9))

                Rectangle {
                    width: 5
                    height: 1
                    color: Theme.target
                }
            }
        }

        Label {
            anchors.right: parent.right
            y: root.budgetShare > 0.8 ? 2 : -height - 2
            text: qsTr("budget %1").arg(root.budgetText)
            font: Theme.captionFont
            color: Theme.target
        }
    }
}
