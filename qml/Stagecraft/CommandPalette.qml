// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Templates as T
import Stagecraft.Controls
import Stagecraft.Theme

/// Every command by name, with its keys.
T.Popup {
    id: root

    required property list<T.Action> actions
    readonly property list<T.Action> matching: {
        const words = field.text.toLowerCase().split(" ").filter(word => word.length > 0);
        return actions.filter(action => action.enabled && words.every(word => action.text.toLowerCase().includes(word)));
    }

    function run(index: int): void {
        const action = matching[index];
        close();
        if (action)
            action.trigger();
    }

    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: 56
    width: Math.min(520, (parent?.width ?? 0) - 40)
    height: field.height + Math.min(list.contentHeight, 12 * Theme.rowHeight) + 3 * Theme.unit
    padding: Theme.unit
    modal: true
    focus: true
    dim: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        field.clear();
        field.forceActiveFocus();
        list.currentIndex = 0;
    }

    background: Card {}

    contentItem: Column {
        spacing: Theme.unit

        Field {
            id: field

            width: parent.width
            placeholderText: qsTr("Run a command")
            onTextChanged: list.currentIndex = 0
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: root.run(list.currentIndex)
            Keys.onEnterPressed: root.run(list.currentIndex)
        }

        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, 12 * Theme.rowHeight)
            model: root.matching
            clip: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands")

            Basic.ScrollBar.vertical: ScrollBar {}

            delegate: Rectangle {
                id: row

                required property int index
                required property T.Action modelData

                width: list.width
                height: Theme.rowHeight
                radius: Theme.cornerRadius - 2
                color: ListView.isCurrentItem ? Theme.selection : "transparent"

                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.text

                // Knows the names of keys in the user's language.
                Shortcut {
                    id: keys

                    enabled: false
                    sequence: row.modelData.shortcut ?? ""
                }

                TapHandler {
                    onTapped: root.run(row.index)
                }

                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.unit * 3
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.text
                }

                Label {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.unit * 3
                    anchors.verticalCenter: parent.verticalCenter
                    text: keys.nativeText
                    font: Theme.secondaryFont
                    color: Theme.muted
                }
            }
        }
    }
}
