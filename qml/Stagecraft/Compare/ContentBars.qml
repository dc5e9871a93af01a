// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// What is in both images, layer by layer, on one scale.
Column {
    id: root

    required property var bars

    spacing: Theme.unit * 4

    Repeater {
        model: root.bars

        Item {
            id: bar

            required property int index
            required property var modelData

            width: root.width
            height: 32

            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2").arg(modelData.label).arg(modelData.total)

            Label {
                width: 112
                height: 16
                text: bar.index === 0 ? qsTr("Before") : qsTr("After")
                font: Theme.mediumFont
            }

            Label {
                y: 16
                width: 112
                height: 16
                text: bar.modelData.label
                font: Theme.secondaryFont
                color: Theme.muted
            }

            Row {
                id: track

                readonly property real room: root.width - 120 - 80

                x: 120
                height: 30
                spacing: 1

                Repeater {
                    model: bar.modelData.segments

                    Rectangle {
                        id: segment

                        required property var modelData
                        readonly property bool isBase: modelData.isBase
                        readonly property int stage: modelData.stage
                        readonly property string text: modelData.text

                        width: Math.max(3, track.room * modelData.share - 1)
                        height: track.height
                        radius: 3
                        color: segment.isBase || segment.stage < 0 ? Theme.faint : Theme.stageColor(segment.stage, false)

                        HoverHandler {
                            id: hover
                        }

                        ToolTip {
                            visible: hover.hovered
                            text: qsTr("%1 · %2").arg(segment.text).arg(segment.modelData.size)
                        }

                        Label {
                            anchors.fill: parent
                            anchors.leftMargin: Theme.unit * 2
                            anchors.rightMargin: Theme.unit
                            visible: segment.width > 72
                            text: qsTr("%1 · %2").arg(segment.text).arg(segment.modelData.size)
                            font: Theme.secondaryFont
                            color: segment.isBase || segment.stage < 0 ? Theme.surface : Theme.accentText
                        }
                    }
                }
            }

            // Beside a bar that has no room for words.
            Label {
                x: track.x + track.width + Theme.unit * 2
                width: track.room - track.width - Theme.unit * 4
                height: track.height
                visible: track.width < track.room * 0.3
                text: bar.modelData.segments.map(each => qsTr("%1 · %2").arg(each.text).arg(each.size)).join("   ")
                font: Theme.secondaryFont
                color: Theme.muted
            }

            Label {
                anchors.right: parent.right
                height: track.height
                text: bar.modelData.total
                font: Theme.mediumFont
            }
        }
    }
}
