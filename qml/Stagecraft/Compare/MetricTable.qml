// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// Before, after and reduction, a line a figure. Estimates are muted and say what they rest on.
Column {
    id: root

    required property var metrics

    component Cell: Label {
        height: parent?.height ?? 0
        horizontalAlignment: Text.AlignRight
        font: Theme.numberFont
    }

    Item {
        width: root.width
        height: 30

        Cell {
            x: root.width * 0.42
            width: root.width * 0.19
            text: qsTr("Before")
            color: Theme.muted
        }

        Cell {
            x: root.width * 0.61
            width: root.width * 0.19
            text: qsTr("After")
            color: Theme.muted
        }

        Cell {
            x: root.width * 0.8
            width: root.width * 0.2
            text: qsTr("Reduction")
            color: Theme.muted
        }
    }

    Repeater {
        model: root.metrics

        Item {
            id: row

            required property var modelData
            readonly property string name: modelData.name
            readonly property string note: modelData.note
            readonly property int good: modelData.good
            readonly property bool estimated: modelData.estimated

            width: root.width
            height: 34

            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: before %2, after %3, reduction %4").arg(row.name).arg(modelData.before).arg(modelData.after).arg(modelData.reduction)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }

            Label {
                id: name

                height: parent.height
                text: row.name
            }

            Label {
                anchors.left: name.right
                anchors.leftMargin: Theme.unit * 2
                width: Math.max(0, root.width * 0.42 - x)
                height: parent.height
                text: row.note
                font: Theme.secondaryFont
                color: Theme.muted
            }

            Cell {
                x: root.width * 0.42
                width: root.width * 0.19
                text: row.modelData.before
                color: row.estimated ? Theme.muted : Theme.text
            }

            Cell {
                x: root.width * 0.61
                width: root.width * 0.19
                text: row.modelData.after
                font.weight: Font.DemiBold
                color: row.estimated ? Theme.muted : Theme.text
            }

            Cell {
                x: root.width * 0.8
                width: root.width * 0.2
                text: row.modelData.reduction
                font.weight: Font.DemiBold
                color: row.good > 0 ? Theme.done : row.good < 0 ? Theme.target : Theme.muted
            }
        }
    }
}
