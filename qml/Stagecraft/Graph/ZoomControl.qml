// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// How large the canvas is shown, and the ways to change it without wheel or keys.
Card {
    id: root

    required property KeyMap keys
    required property int percent

    signal zoomOutRequested
    signal zoomInRequested
    signal zoomRequested(real zoom)
    /// The hand is to go back to the canvas.
    signal finished
    signal fitRequested

    function finish(): void {
        field.focus = false;
        finished();
    }

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

        Field {
            id: field

            objectName: "zoomPercent"
            height: parent.height
            width: 60
            leftPadding: 0
            rightPadding: 0
            horizontalAlignment: TextInput.AlignHCenter
            font: Theme.numberFont
            Accessible.name: qsTr("Zoom in percent")
            background.visible: activeFocus
            onActiveFocusChanged: {
                if (activeFocus)
                    selectAll();
            }
            onAccepted: {
                const wanted = parseFloat(text);
                if (wanted > 0)
                    root.zoomRequested(wanted / 100);
                root.finish();
            }
            Keys.onEscapePressed: root.finish()

            // Until it is edited, and again afterwards.
            Binding {
                field.text: qsTr("%1 %").arg(root.percent)
                when: !field.activeFocus
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
            shortcutText: root.keys.texts.fit
            onClicked: root.fitRequested()

            Label {
                id: fit

                anchors.centerIn: parent
                text: qsTr("Fit")
            }
        }
    }
}
