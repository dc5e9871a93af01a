// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// Why the sizes differ, the greatest cause first.
Column {
    id: root

    required property var causes

    signal lineRequested(line: int)

    Repeater {
        model: root.causes

        Item {
            id: row

            required property var modelData
            readonly property bool smaller: modelData.smaller
            readonly property real share: modelData.share
            readonly property int line: modelData.line
            readonly property color tint: smaller ? Theme.done : Theme.target

            width: root.width
            height: 31

            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2").arg(modelData.bytesText).arg(modelData.text)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }

            Label {
                width: 96
                height: parent.height
                horizontalAlignment: Text.AlignRight
                text: row.modelData.bytesText
                font.family: Theme.family
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
                color: row.tint
            }

            Label {
                id: text

                x: 112
                width: Math.max(120, root.width * 0.6 - x)
                height: parent.height
                text: row.modelData.text

                HoverHandler {
                    id: hover
                }

                ToolTip {
                    visible: hover.hovered && text.truncated
                    text: row.modelData.text
                }
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: text.x + text.width + Theme.unit * 3
                width: Math.max(3, (root.width - x - 76) * row.share)
                height: 9
                radius: 2
                color: row.tint
            }

            Label {
                anchors.right: parent.right
                height: parent.height
                visible: row.line > 0
                text: qsTr("line %1").arg(row.line)
                font: Theme.secondaryFont
                color: Theme.accent
                Accessible.role: Accessible.Link
                Accessible.name: text
                Accessible.onPressAction: root.lineRequested(row.line)

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }

                TapHandler {
                    onTapped: root.lineRequested(row.line)
                }
            }
        }
    }
}
