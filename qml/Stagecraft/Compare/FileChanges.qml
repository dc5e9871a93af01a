// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The files that differ, the greatest difference first.
Column {
    id: root

    required property ShownComparison comparison

    signal lineRequested(line: int)

    component Cell: Label {
        height: parent?.height ?? 0
        horizontalAlignment: Text.AlignRight
        font: Theme.numberFont
    }

    FileChangesModel {
        id: files

        comparison: root.comparison
    }

    Row {
        bottomPadding: Theme.unit * 2
        spacing: Theme.unit * 2

        Label {
            text: qsTr("Files")
            font: Theme.mediumFont
        }

        Label {
            text: files.summary
            color: Theme.muted
        }
    }

    Item {
        width: root.width
        height: 28
        visible: files.hasRows

        Cell {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Path")
            color: Theme.muted
        }

        Cell {
            x: root.width * 0.44
            horizontalAlignment: Text.AlignLeft
            text: qsTr("From")
            color: Theme.muted
        }

        Cell {
            x: root.width * 0.76
            width: root.width * 0.12
            text: qsTr("Before")
            color: Theme.muted
        }

        Cell {
            x: root.width * 0.88
            width: root.width * 0.12
            text: qsTr("After")
            color: Theme.muted
        }
    }

    Repeater {
        model: files

        Item {
            id: row

            required property int index
            required property string path
            required property int depth
            required property bool unfolds
            required property bool unfolded
            required property string from
            required property string before
            required property string after
            required property int change
            required property int line

            width: root.width
            height: 30
            activeFocusOnTab: true

            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: before %2, after %3").arg(path).arg(before).arg(after)
            Accessible.description: from
            Accessible.onPressAction: files.toggle(row.index)
            Keys.onReturnPressed: files.toggle(row.index)
            Keys.onSpacePressed: files.toggle(row.index)

            Rectangle {
                anchors.fill: parent
                color: row.activeFocus ? Theme.selection : hover.hovered && row.unfolds ? Theme.hovered : "transparent"
            }

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }

            HoverHandler {
                id: hover
            }

            TapHandler {
                onTapped: {
                    row.forceActiveFocus();
                    files.toggle(row.index);
                }
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                x: row.depth * 16
                visible: row.unfolds
                icon: row.unfolded ? "chevron-down" : "chevron-right"
                sourceSize: Qt.size(12, 12)
                color: Theme.muted
            }

            Label {
                id: path

                x: row.depth * 16 + 18
                width: root.width * 0.44 - x - Theme.unit * 3
                height: parent.height
                text: row.path
                font: Theme.codeFont
                elide: Text.ElideMiddle
            }

            Label {
                id: from

                x: root.width * 0.44
                width: root.width * 0.32 - Theme.unit * 2
                height: parent.height
                text: row.from
                color: row.line > 0 ? Theme.accent : Theme.muted

                HoverHandler {
                    id: fromHover

                    cursorShape: row.line > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
                }

                TapHandler {
                    enabled: row.line > 0
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: root.lineRequested(row.line)
                }
            }

            Cell {
                x: root.width * 0.76
                width: root.width * 0.12
                text: row.before
                color: row.change < 0 ? Theme.done : Theme.text
            }

            Cell {
                x: root.width * 0.88
                width: root.width * 0.12
                text: row.after
                color: row.change > 0 ? Theme.target : Theme.text
            }

            ToolTip {
                visible: (hover.hovered && path.truncated) || (fromHover.hovered && from.truncated)
                text: from.truncated && fromHover.hovered ? row.from : row.path
            }
        }
    }
}
