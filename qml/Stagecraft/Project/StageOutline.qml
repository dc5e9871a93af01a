// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The stages as a list: the same as the canvas, for those who read or listen.
ListView {
    id: root

    required property DocumentSession session

    implicitHeight: contentHeight
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Stages")
    Keys.onReturnPressed: {
        const item = currentItem as StageRow;
        if (item)
            root.session.revealStage(item.stage);
    }

    Basic.ScrollBar.vertical: ScrollBar {}

    model: StageListModel {
        session: root.session
    }

    delegate: StageRow {}

    component StageRow: Rectangle {
        id: row

        required property int stage
        required property string name
        required property string detail
        required property string description
        required property bool needed
        required property bool isTarget
        readonly property bool isCurrent: root.session.currentStage === row.stage

        width: ListView.view?.width ?? 0
        height: Theme.rowHeight
        color: row.isCurrent ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"
        border.width: ListView.isCurrentItem && root.activeFocus ? 1 : 0
        border.color: Theme.accent

        Accessible.role: Accessible.ListItem
        Accessible.name: row.description
        Accessible.onPressAction: root.session.revealStage(row.stage)

        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }

        TapHandler {
            onTapped: root.session.revealStage(row.stage)
        }

        Rectangle {
            width: 2
            height: parent.height
            color: row.isCurrent ? Theme.accent : "transparent"
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.unit * 4
            anchors.rightMargin: Theme.unit * 4
            spacing: Theme.unit * 2

            Rectangle {
                implicitWidth: 8
                implicitHeight: 8
                radius: 2
                color: row.needed ? Theme.stageColor(row.stage, row.isTarget) : Theme.faint
            }

            Label {
                Layout.fillWidth: true
                text: row.name
                color: row.needed ? Theme.text : Theme.muted
            }

            Label {
                text: row.detail
                font: Theme.secondaryFont
                color: Theme.muted
            }
        }
    }
}
