// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What the kinds of edges look like.
Card {
    id: root

    width: row.implicitWidth + Theme.unit * 6
    height: Theme.controlHeight
    radius: Theme.cornerRadius

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Legend: FROM is solid, COPY --from is dashed, a mount is dotted")

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.unit * 4

        Repeater {
            model: [
                {
                    kind: EdgeModel.Base,
                    text: "FROM"
                },
                {
                    kind: EdgeModel.Copy,
                    text: "COPY --from"
                },
                {
                    kind: EdgeModel.Mount,
                    text: qsTr("mount")
                }
            ]

            Row {
                id: entry

                required property var modelData

                spacing: Theme.unit * 2

                Item {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 34
                    height: 12

                    EdgeItem {
                        kind: entry.modelData.kind
                        color: Theme.line
                        start: Qt.point(0, 6)
                        end: Qt.point(34, 6)
                    }
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.modelData.text
                    font: Theme.secondaryFont
                    color: Theme.muted
                }
            }
        }
    }
}
