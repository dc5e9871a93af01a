// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import Stagecraft.Controls
import Stagecraft.Theme

/// What is in the image more than once, with all its places.
ListView {
    id: root

    required property var repeated

    model: repeated
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files that are in the image more than once")

    Basic.ScrollBar.vertical: ScrollBar {}

    delegate: Item {
        id: row

        required property var modelData

        width: root.width
        height: places.implicitHeight + Theme.unit * 3

        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1 could be saved: %2").arg(modelData.excess).arg(places.text)

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.border
        }

        Label {
            y: Theme.unit * 1.5
            width: 84
            horizontalAlignment: Text.AlignRight
            text: row.modelData.excess
            font: Theme.numberFont
            color: Theme.target
        }

        Label {
            x: 100
            y: Theme.unit * 1.5
            width: 92
            text: row.modelData.text
            font: Theme.numberFont
            color: Theme.muted
        }

        Label {
            id: places

            x: 200
            y: Theme.unit * 1.5
            width: parent.width - x - Theme.unit * 4
            text: row.modelData.places.join("\n")
            font: Theme.codeFont
            maximumLineCount: 6
            elide: Text.ElideRight
        }
    }
}
