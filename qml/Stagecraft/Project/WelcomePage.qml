// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What the window shows while nothing is open, or while a project has no one Dockerfile to begin with.
Rectangle {
    id: root

    required property ProjectSession project

    signal openFolderRequested
    signal openFileRequested
    signal newFileRequested

    color: Theme.canvas

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 16, 520)
        spacing: Theme.unit * 4

        Label {
            Layout.fillWidth: true
            text: root.project.isOpen ? qsTr("Choose a Dockerfile of %1").arg(root.project.name) : qsTr("Open a project")
            font.family: Theme.family
            font.pixelSize: Theme.headingSize
            font.weight: Font.DemiBold
        }

        Label {
            Layout.fillWidth: true
            text: root.project.isOpen ? qsTr("This project has several Dockerfiles and none that comes first. They are listed on the left.") : qsTr("Open a folder, a Dockerfile or a compose file, or drop one here. Opening only reads: nothing is built or run.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        RowLayout {
            spacing: Theme.unit * 3

            Button {
                highlighted: !root.project.isOpen
                iconName: "folder"
                text: qsTr("Open folder…")
                onClicked: root.openFolderRequested()
            }

            Button {
                iconName: "file"
                text: qsTr("Open file…")
                onClicked: root.openFileRequested()
            }

            Button {
                iconName: "plus"
                text: qsTr("New Dockerfile…")
                onClicked: root.newFileRequested()
            }
        }

        SectionHead {
            Layout.topMargin: Theme.unit * 4
            visible: recent.count > 0
            text: qsTr("Recent")
        }

        ListView {
            id: recent

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 6 * Theme.rowHeight)
            model: root.project.recent
            clip: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Recent projects")

            delegate: Rectangle {
                id: row

                required property string modelData

                width: recent.width
                height: Theme.rowHeight
                radius: Theme.cornerRadius
                color: hover.hovered || activeFocus ? Theme.hovered : "transparent"
                activeFocusOnTab: true

                Accessible.role: Accessible.Link
                Accessible.name: row.modelData
                Accessible.onPressAction: root.project.openPath(row.modelData)
                Keys.onReturnPressed: root.project.openPath(row.modelData)

                HoverHandler {
                    id: hover

                    cursorShape: Qt.PointingHandCursor
                }

                TapHandler {
                    onTapped: root.project.openPath(row.modelData)
                }

                Label {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.unit * 2
                    text: row.modelData
                    elide: Text.ElideMiddle
                    color: Theme.accent
                }
            }
        }
    }
}
