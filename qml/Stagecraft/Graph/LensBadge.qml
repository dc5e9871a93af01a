// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// What a lens says of a node: a measure, and its part of the largest as a bar.
Rectangle {
    id: root

    required property string text
    /// 0 to 1; negative for no bar.
    required property real heat

    width: row.implicitWidth + Theme.unit * 4
    height: 20
    radius: height / 2
    color: Theme.raised
    border.width: 1
    border.color: root.heat > 0.66 ? Theme.failed : root.heat > 0.33 ? Theme.target : Theme.border

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.unit * 1.5

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.heat >= 0
            width: 36
            height: 4
            radius: 2
            color: Theme.border

            Rectangle {
                width: Math.max(parent.height, parent.width * Math.max(0, root.heat))
                height: parent.height
                radius: parent.radius
                color: root.heat > 0.66 ? Theme.failed : root.heat > 0.33 ? Theme.target : Theme.done
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font: Theme.secondaryFont
        }
    }
}
