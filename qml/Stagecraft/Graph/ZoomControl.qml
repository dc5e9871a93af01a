// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// How large the canvas is shown, and the ways to change it without wheel or keys.
Card {
    id: root

    required property int percent

    signal zoomOutRequested
    signal zoomInRequested
    signal actualSizeRequested
    signal fitRequested

    width: row.width
    height: Theme.controlHeight
    radius: Theme.cornerRadius

    Row {
        id: row

        height: parent.height

        IconButton {
            objectName: "zoomOut"
            height: parent.height
            width: 32
            iconName: "minus"
            text: qsTr("Zoom out")
            onClicked: root.zoomOutRequested()
        }

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.border
        }

        IconButton {
            objectName: "zoomPercent"
            height: parent.height
            width: 60
            iconName: ""
            text: qsTr("Show at 100 %")
            shortcutText: "Ctrl+0"
            onClicked: root.actualSizeRequested()

            Label {
                anchors.centerIn: parent
                text: qsTr("%1 %").arg(root.percent)
                font: Theme.numberFont
            }
        }

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.border
        }

        IconButton {
            objectName: "zoomIn"
            height: parent.height
            width: 32
            iconName: "plus"
            text: qsTr("Zoom in")
            onClicked: root.zoomInRequested()
        }

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.border
        }

        IconButton {
            objectName: "zoomFit"
            height: parent.height
            width: Math.max(44, fit.implicitWidth + Theme.unit * 4)
            iconName: ""
            text: qsTr("Show everything")
            shortcutText: "Ctrl+1"
            onClicked: root.fitRequested()

            Label {
                id: fit

                anchors.centerIn: parent
                text: qsTr("Fit")
            }
        }
    }
}
