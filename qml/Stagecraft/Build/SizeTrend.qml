// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// The sizes of builds as bars, the oldest at the left: what became larger, and what smaller.
Row {
    id: root

    required property var bars
    required property int currentRow
    readonly property real barWidth: Math.max(3, Math.min(24, width / Math.max(1, bars.length) - spacing))

    signal chosen(row: int)
    signal opened(row: int)

    spacing: 3
    topPadding: Theme.unit * 2
    bottomPadding: Theme.unit * 2
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Sizes of the builds, oldest first")

    Repeater {
        model: root.bars

        Item {
            id: bar

            required property var modelData
            readonly property int row: modelData.row
            readonly property int change: modelData.change

            width: root.barWidth
            height: root.height - root.topPadding - root.bottomPadding

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
