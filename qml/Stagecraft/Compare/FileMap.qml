// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The files of a folder as areas: a press on one goes into it.
Item {
    id: root

    required property ImageFilesModel files

    property var cells: []

    signal entered(node: int)

    function divide(): void {
        cells = visible && width > 0 && height > 0 ? files.map(width, height) : [];
    }

    onWidthChanged: divide()
    onHeightChanged: divide()
    onVisibleChanged: divide()
    Component.onCompleted: divide()
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Map of the files")

    Connections {
        target: root.files

        function onChanged(): void {
            root.divide();
        }
    }

    Repeater {
        model: root.cells

        Rectangle {
            id: cell

            required property var modelData
            readonly property int node: modelData.node
            readonly property int stage: modelData.stage
            readonly property bool isFolder: modelData.isFolder
            readonly property bool isDivided: modelData.isDivided
            readonly property color tint: stage < 0 ? Theme.muted : Theme.stageColor(stage, false)

            x: modelData.x
            y: modelData.y
            width: Math.max(1, modelData.width - 1)
            height: Math.max(1, modelData.height - 1)
            radius: 2
            color: Qt.alpha(tint, node < 0 ? 0.06 : hover.hovered ? 0.4 : isDivided ? 0.12 : 0.24)

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2").arg(modelData.name).arg(modelData.size)
            Accessible.onPressAction: root.entered(cell.node)

            Column {
                x: Theme.unit * 2
                y: 3
                width: parent.width - 2 * x
                visible: parent.width > 48 && parent.height > 20

                Label {
                    width: parent.width
                    text: cell.isDivided ? qsTr("%1 · %2").arg(cell.modelData.name).arg(cell.modelData.size) : cell.modelData.name
                    font: cell.isFolder ? Theme.mediumFont : Theme.secondaryFont
                    elide: Text.ElideMiddle
                    color: cell.node < 0 ? Theme.muted : Theme.text
                }

                Label {
                    width: parent.width
                    visible: cell.height > 40 && !cell.isDivided
                    text: cell.modelData.size
                    font: Theme.secondaryFont
                    color: Theme.muted
                }
            }

            HoverHandler {
                id: hover

                cursorShape: cell.isFolder ? Qt.PointingHandCursor : Qt.ArrowCursor
            }

            TapHandler {
                enabled: cell.isFolder
                onTapped: root.entered(cell.node)
            }

            ToolTip {
                visible: hover.hovered
                text: qsTr("%1 · %2").arg(cell.modelData.name).arg(cell.modelData.size)
            }
        }
    }
}
