// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The remembered builds of the open Dockerfile, newest first.
Item {
    id: root

    required property BuildController builds
    required property string file

    /// A build of the past is to be looked at.
    signal opened(record: double)

    function outcomeText(outcome: int): string {
        switch (outcome) {
        case BuildRun.Succeeded:
            return qsTr("built");
        case BuildRun.Cancelled:
            return qsTr("cancelled");
        case BuildRun.Lost:
            return qsTr("engine lost");
        default:
            return qsTr("failed");
        }
    }

    function outcomeColor(outcome: int): color {
        return outcome === BuildRun.Succeeded ? Theme.done : outcome === BuildRun.Cancelled ? Theme.muted : Theme.failed;
    }

    component Cell: Label {
        Layout.preferredWidth: 88
        horizontalAlignment: Text.AlignRight
        font: Theme.numberFont
    }

    BuildHistoryModel {
        id: history

        builds: root.builds
        file: root.file
        search: field.text
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 8, 520)
        visible: history.count === 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: history.notice.length > 0 ? history.notice : field.text.length > 0 ? qsTr("No build has “%1” in it.").arg(field.text) : qsTr("Every build of this Dockerfile is remembered here, with its time and size.")
        color: Theme.muted
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 4
        anchors.rightMargin: Theme.unit * 4
        anchors.topMargin: Theme.unit * 2
        visible: history.count > 0 || field.text.length > 0
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.unit * 2
            visible: text.length > 0
            text: history.notice
            wrapMode: Text.Wrap
            color: Theme.target
        }

        SizeTrend {
            Layout.fillWidth: true
            Layout.preferredHeight: visible ? 56 : 0
            visible: bars.length > 1
            bars: history.trend
            currentRow: list.currentIndex
            onChosen: row => {
                list.currentIndex = row;
                list.positionViewAtIndex(row, ListView.Contain);
            }
            onOpened: row => root.opened(history.recordOf(row))
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.rowHeight
            spacing: Theme.unit * 4

            Label {
                Layout.preferredWidth: 176
                text: qsTr("When")
                color: Theme.muted
            }

            Label {
                Layout.preferredWidth: 112
                text: qsTr("Outcome")
                color: Theme.muted
            }

            Cell {
                text: qsTr("Time")
                color: Theme.muted
            }

            Cell {
                text: qsTr("Size")
                color: Theme.muted
            }

            Cell {
                text: qsTr("Change")
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Note, target and engine")
                color: Theme.muted
            }

            Field {
                id: field

                implicitWidth: 180
                implicitHeight: 26
                placeholderText: qsTr("Find a build")
                Keys.onEscapePressed: clear()
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: history
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Earlier builds")
            Keys.onPressed: event => {
                const row = currentItem as HistoryRow;
                event.accepted = row !== null && row.act(event.key);
            }

            Basic.ScrollBar.vertical: ScrollBar {}

            delegate: HistoryRow {}
        }
    }

    component HistoryRow: Item {
        id: row

        function act(key: int): bool {
            switch (key) {
            case Qt.Key_Return:
            case Qt.Key_Enter:
                root.opened(row.record);
                return true;
            case Qt.Key_P:
                history.setPinned(row.record, !row.pinned);
                return true;
            case Qt.Key_F2:
                note.ask(row.record, row.note);
                return true;
            case Qt.Key_Delete:
                history.remove(row.record);
                return true;
            case Qt.Key_Menu:
                menu.popup();
                return true;
            default:
                return false;
            }
        }

        required property int index
        required property string when
        required property int outcome
        required property string target
        required property string time
        required property string size
        required property string change
        required property bool smaller
        required property string engine
        required property string message
        required property double record
        required property string cache
        required property string note
        required property bool pinned
        readonly property bool isCurrent: ListView.isCurrentItem

        width: list.width
        height: Theme.rowHeight + 4

        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2, %3, %4").arg(row.when).arg(root.outcomeText(row.outcome)).arg(row.time).arg(row.size)
        Accessible.description: [row.note, row.message].join(" ")
        Accessible.onPressAction: root.opened(row.record)

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: {
                list.currentIndex = row.index;
                list.forceActiveFocus();
            }
            onDoubleTapped: root.opened(row.record)
        }

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: {
                list.currentIndex = row.index;
                menu.popup();
            }
        }

        Rectangle {
            anchors.fill: parent
            color: row.isCurrent && list.activeFocus ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"
        }

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.border
        }

        Menu {
            id: menu

            MenuItem {
                text: qsTr("Open")
                shortcutText: qsTr("Enter")
                onTriggered: root.opened(row.record)
            }

            MenuItem {
                text: row.pinned ? qsTr("Unpin") : qsTr("Pin: keep it whatever its age")
                shortcutText: "P"
                onTriggered: history.setPinned(row.record, !row.pinned)
            }

            MenuItem {
                text: qsTr("Note…")
                shortcutText: "F2"
                onTriggered: note.ask(row.record, row.note)
            }

            MenuSeparator {}

            MenuItem {
                text: qsTr("Forget it, with its log and image")
                shortcutText: qsTr("Del")
                onTriggered: history.remove(row.record)
            }
        }

        RowLayout {
            anchors.fill: parent
            spacing: Theme.unit * 4

            RowLayout {
                Layout.preferredWidth: 176
                Layout.fillWidth: false
                spacing: Theme.unit * 2

                Label {
                    Layout.fillWidth: true
                    text: row.when
                    font: Theme.numberFont
                }

                Icon {
                    visible: row.pinned
                    icon: "pin"
                    sourceSize: Qt.size(12, 12)
                    color: Theme.target
                }
            }

            RowLayout {
                Layout.preferredWidth: 112
                Layout.fillWidth: false
                spacing: Theme.unit * 2

                Icon {
                    icon: row.outcome === BuildRun.Succeeded ? "check" : row.outcome === BuildRun.Cancelled ? "stop" : "error"
                    sourceSize: Qt.size(14, 14)
                    color: root.outcomeColor(row.outcome)
                }

                Label {
                    Layout.fillWidth: true
                    text: root.outcomeText(row.outcome)
                    color: root.outcomeColor(row.outcome)
                }
            }

            Cell {
                text: row.time
            }

            Cell {
                text: row.size.length > 0 ? row.size : "—"
                color: row.size.length > 0 ? Theme.text : Theme.muted
            }

            Cell {
                text: row.change
                color: row.smaller ? Theme.done : row.change.startsWith("+") ? Theme.target : Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: [row.note, row.message.length > 0 ? row.message : row.target, row.cache, row.message.length > 0 ? "" : row.engine].filter(part => part.length > 0).join(" · ")
                color: row.note.length > 0 ? Theme.text : Theme.muted
            }

            IconButton {
                opacity: hover.hovered || row.isCurrent && list.activeFocus ? 1 : 0
                iconName: "more"
                text: qsTr("What to do with this build")
                onClicked: menu.popup()
            }
        }
    }

    Dialog {
        id: note

        property double record: 0

        function ask(record: double, text: string): void {
            note.record = record;
            words.text = text;
            open();
            words.forceActiveFocus();
            words.selectAll();
        }

        function keep(): void {
            history.setNote(note.record, words.text);
            close();
        }

        title: qsTr("Note for this build")

        contentItem: Field {
            id: words

            placeholderText: qsTr("before the split into stages")
            onAccepted: note.keep()
        }

        footer: DialogButtons {
            Button {
                text: qsTr("Cancel")
                onClicked: note.reject()
            }

            Button {
                highlighted: true
                text: qsTr("Keep")
                onClicked: note.keep()
            }
        }
    }
}
