// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The stages as a list, with what each takes from where: the same as the canvas, for those who read or listen.
ListView {
    id: root

    required property DocumentSession session

    /// What the canvas does by a key, to be done with a stage.
    signal keyPressed(int stage, int key, int modifiers)
    signal menuRequested(int stage)

    function isForCanvas(key: int, modifiers: int): bool {
        const isStep = key === Qt.Key_Up || key === Qt.Key_Down;
        const isEnter = key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Tab || key === Qt.Key_Backtab;
        return !isEnter && (!isStep || (modifiers & Qt.AltModifier));
    }

    implicitHeight: contentHeight
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Stages")
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
            event.accepted = true;
            return;
        }
        const item = currentItem as StageRow;
        if (!item || !isForCanvas(event.key, event.modifiers))
            return;
        event.accepted = event.key !== Qt.Key_Escape;
        if (event.key === Qt.Key_Menu)
            root.menuRequested(item.stage);
        else
            root.keyPressed(item.stage, event.key, event.modifiers);
    }
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
        required property list<stageConnection> connections
        readonly property bool isCurrent: root.session.currentStage === row.stage

        width: ListView.view?.width ?? 0
        height: Theme.rowHeight + (row.isCurrent ? taken.height : 0)
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

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: root.menuRequested(row.stage)
        }

        Rectangle {
            width: 2
            height: parent.height
            color: row.isCurrent ? Theme.accent : "transparent"
        }

        RowLayout {
            height: Theme.rowHeight
            anchors.left: parent.left
            anchors.right: parent.right
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

        // What the stage takes, while it is the current one.
        Column {
            id: taken

            y: Theme.rowHeight
            width: parent.width
            bottomPadding: Theme.unit
            visible: row.isCurrent

            Repeater {
                model: row.isCurrent ? row.connections : []

                Item {
                    id: connection

                    required property stageConnection modelData

                    width: taken.width
                    height: 22

                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1 from %2").arg(connection.modelData.text).arg(connection.modelData.source)
                    Accessible.onPressAction: root.session.goToLine(connection.modelData.line)

                    HoverHandler {
                        cursorShape: Qt.PointingHandCursor
                    }

                    TapHandler {
                        onTapped: root.session.revealLines(connection.modelData.line, connection.modelData.line)
                    }

                    Label {
                        id: source

                        x: Theme.unit * 8
                        width: Math.min(implicitWidth, parent.width / 2 - x)
                        anchors.verticalCenter: parent.verticalCenter
                        text: connection.modelData.source
                        font: Theme.secondaryFont
                    }

                    Label {
                        anchors.left: source.right
                        anchors.leftMargin: Theme.unit * 2
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.unit * 4
                        anchors.verticalCenter: parent.verticalCenter
                        horizontalAlignment: Text.AlignRight
                        text: connection.modelData.text
                        font: Theme.secondaryFont
                        elide: Text.ElideMiddle
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
