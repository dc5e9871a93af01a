// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Finds and replaces in one text. Escape closes it.
Rectangle {
    id: root

    required property Finder finder

    property bool replacing: false

    signal closed

    function open(text: string, withReplacing: bool): void {
        visible = true;
        replacing = withReplacing;
        if (text.length > 0)
            query.text = text;
        query.forceActiveFocus();
        query.selectAll();
        finder.query = query.text;
    }

    function close(): void {
        visible = false;
        finder.query = "";
        finder.inSelection = false;
        closed();
    }

    visible: false
    implicitHeight: column.implicitHeight + Theme.unit * 2
    color: Theme.raised

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Find")

    Keys.onEscapePressed: root.close()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit
        spacing: Theme.unit

        RowLayout {
            spacing: Theme.unit

            IconButton {
                iconName: root.replacing ? "chevron-down" : "chevron-right"
                text: root.replacing ? qsTr("Hide replacing") : qsTr("Show replacing")
                onClicked: root.replacing = !root.replacing
            }

            Field {
                id: query

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.rowHeight
                placeholderText: qsTr("Find")

                Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? root.finder.previous() : root.finder.next()
                Keys.onEnterPressed: root.finder.next()

                onTextEdited: {
                    root.finder.query = text;
                    root.finder.nearest();
                }
            }

            TextToggle {
                sign: "Aa"
                text: qsTr("Match case")
                checked: root.finder.caseSensitive
                onToggled: root.finder.caseSensitive = checked
            }

            TextToggle {
                sign: "ab|"
                text: qsTr("Whole words")
                checked: root.finder.wholeWords
                onToggled: root.finder.wholeWords = checked
            }

            TextToggle {
                objectName: "regularExpression"
                sign: ".*"
                text: qsTr("Regular expression")
                checked: root.finder.regularExpression
                onToggled: root.finder.regularExpression = checked
            }

            TextToggle {
                sign: "[ ]"
                text: qsTr("In the selection")
                checked: root.finder.inSelection
                onToggled: {
                    root.finder.inSelection = checked;
                    checked = Qt.binding(() => root.finder.inSelection);
                }
            }

            Label {
                Layout.minimumWidth: Theme.unit * 14
                horizontalAlignment: Text.AlignRight
                text: query.text.length === 0 ? "" : root.finder.count === 0 ? qsTr("none") : root.finder.current > 0 ? qsTr("%1 of %2").arg(root.finder.current).arg(root.finder.count) : qsTr("%1").arg(root.finder.count)
                font: Theme.secondaryFont
                color: query.text.length > 0 && root.finder.count === 0 ? Theme.failed : Theme.muted
            }

            IconButton {
                iconName: "up"
                text: qsTr("Previous")
                shortcutText: qsTr("Shift+Enter")
                enabled: root.finder.count > 0
                onClicked: root.finder.previous()
            }

            IconButton {
                iconName: "down"
                text: qsTr("Next")
                shortcutText: qsTr("Enter")
                enabled: root.finder.count > 0
                onClicked: root.finder.next()
            }

            IconButton {
                iconName: "close"
                text: qsTr("Close")
                shortcutText: qsTr("Esc")
                onClicked: root.close()
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.rowHeight + Theme.unit
            visible: text.length > 0
            text: root.finder.problem
            wrapMode: Text.Wrap
            font: Theme.secondaryFont
            color: Theme.failed
        }

        RowLayout {
            visible: root.replacing
            spacing: Theme.unit

            Item {
                Layout.preferredWidth: Theme.rowHeight
            }

            Field {
                id: replacement

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.rowHeight
                placeholderText: qsTr("Replace with")

                Keys.onReturnPressed: root.finder.replace(text)
                Keys.onEnterPressed: root.finder.replace(text)
            }

            Button {
                Layout.preferredHeight: Theme.rowHeight
                text: qsTr("Replace")
                enabled: root.finder.count > 0
                onClicked: root.finder.replace(replacement.text)
            }

            Button {
                Layout.preferredHeight: Theme.rowHeight
                text: qsTr("All")
                Accessible.name: qsTr("Replace all")
                enabled: root.finder.count > 0
                onClicked: root.finder.replaceAll(replacement.text)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
