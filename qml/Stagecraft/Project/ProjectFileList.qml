// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The Dockerfiles of the project and the builds of its compose files.
ListView {
    id: root

    required property ProjectSession project

    function open(path: string, build: int): void {
        if (build >= 0)
            root.project.openBuild(build);
        else if (path.length > 0)
            root.project.openFile(path);
    }

    implicitHeight: contentHeight
    model: project.files
    clip: true
    interactive: contentHeight > height
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files of the project")
    Keys.onReturnPressed: {
        const item = currentItem as FileRow;
        if (item)
            root.open(item.path, item.build);
    }

    delegate: FileRow {}

    component FileRow: Rectangle {
        id: row

        required property int index
        required property string label
        required property string detail
        required property string path
        required property string iconName
        required property int depth
        required property int build
        readonly property bool opened: row.build < 0 && row.path.length > 0 && root.project.current !== null && root.project.current.path === row.path

        width: ListView.view?.width ?? 0
        height: Theme.rowHeight
        color: row.opened ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"
        border.width: ListView.isCurrentItem && root.activeFocus ? 1 : 0
        border.color: Theme.accent

        Accessible.role: Accessible.ListItem
        Accessible.name: row.detail.length > 0 ? qsTr("%1, %2").arg(row.label).arg(row.detail) : row.label
        Accessible.onPressAction: root.open(row.path, row.build)

        HoverHandler {
            id: hover

            cursorShape: row.path.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        }

        TapHandler {
            onTapped: root.open(row.path, row.build)
        }

        Rectangle {
            width: 2
            height: parent.height
            color: row.opened ? Theme.accent : "transparent"
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.unit * (4 + 4 * row.depth)
            anchors.rightMargin: Theme.unit * 4
            spacing: Theme.unit * 2

            Icon {
                icon: row.iconName
                sourceSize: Qt.size(14, 14)
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: row.label
                elide: Text.ElideMiddle
            }

            Label {
                text: row.detail
                font: Theme.secondaryFont
                color: Theme.muted
            }
        }
    }
}
