// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// What containers of the two images do in other ways, a line a setting.
Column {
    id: root

    required property var configuration

    Repeater {
        model: root.configuration

        Item {
            id: row

            required property var modelData
            readonly property bool differs: modelData.differs

            width: root.width
            height: 30

            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: before %2, after %3").arg(modelData.name).arg(modelData.before).arg(modelData.after)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }

            Label {
                width: parent.width * 0.28
                height: parent.height
                text: row.modelData.name
            }

            Label {
                x: parent.width * 0.28
                width: parent.width * 0.36 - Theme.unit * 2
                height: parent.height
                text: row.modelData.before
                font: Theme.codeFont
                color: Theme.muted
            }

            Label {
                x: parent.width * 0.64
                width: parent.width * 0.36
                height: parent.height
                text: row.modelData.after
                font: Theme.codeFont
                color: row.differs ? Theme.text : Theme.muted
            }

            HoverHandler {
                id: hover
            }

            ToolTip {
                visible: hover.hovered && row.differs
                text: qsTr("%1 → %2").arg(row.modelData.before).arg(row.modelData.after)
            }
        }
    }
}
