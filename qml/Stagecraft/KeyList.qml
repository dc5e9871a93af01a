// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// All that keys do, by where they do; what is typed narrows the list, and a row takes other keys.
Dialog {
    id: root

    required property KeyMap keys
    required property list<T.Action> actions

    readonly property var places: [qsTr("Everywhere"), qsTr("In the text"), qsTr("On the graph")]
    /// What the list tells of, as it is now.
    property list<var> all
    readonly property list<var> matching: {
        const words = field.text.toLowerCase().split(" ").filter(word => word.length > 0);
        return all.filter(each => words.every(word => (each.text + " " + each.keys).toLowerCase().includes(word)));
    }
    /// The command that waits for its new keys, and the keys it was given that another one has.
    property string waiting: ""
    property string wanted: ""
    readonly property string holder: wanted.length > 0 ? keys.holderOf(wanted, waiting) : ""

    function update(): void {
        all = keys.commands().filter(each => nameOf(each).length > 0).map(each => entry(each));
    }

    /// What the window does is called as its actions are.
    function nameOf(command: var): string {
        return command.text.length > 0 ? command.text : actions.find(action => action.objectName === command.id)?.text ?? "";
    }

    function nameOfId(id: string): string {
        return all.find(each => each.id === id)?.text ?? "";
    }

    function entry(command: var): var {
        return {
            "id": command.id,
            "place": root.places[command.place],
            "text": nameOf(command),
            "keys": command.keys,
            "isChosen": command.isChosen
        };
    }

    function ask(id: string): void {
        waiting = id;
        wanted = "";
        catcher.forceActiveFocus();
    }

    /// Gives the keys to what waits for them, or asks where another has them.
    function take(text: string): void {
        wanted = text;
        if (holder.length === 0)
            finish(true);
    }

    function finish(accepted: bool): void {
        const id = waiting;
        const text = wanted;
        waiting = "";
        wanted = "";
        if (accepted)
            keys.choose(id, text);
        list.forceActiveFocus();
    }

    width: Math.min(600, (parent?.width ?? 600) - Theme.unit * 10)
    title: qsTr("Keys")
    closePolicy: waiting.length > 0 ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        update();
        waiting = "";
        field.clear();
        field.forceActiveFocus();
    }

    Connections {
        target: root.keys

        function onChanged(): void {
            const place = list.contentY;
            const index = list.currentIndex;
            root.update();
            list.currentIndex = index;
            list.contentY = place;
        }
    }

    contentItem: Column {
        spacing: Theme.unit * 2

        Field {
            id: field

            width: parent.width
            placeholderText: qsTr("Find a key, or what it does")
            Keys.onDownPressed: list.forceActiveFocus()
        }

        ListView {
            id: list

            objectName: "keyRows"
            width: parent.width
            height: Math.min(14 * Theme.rowHeight, (root.parent?.height ?? 600) - 260)
            model: root.matching
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            section.property: "place"
            keyNavigationEnabled: true

            Accessible.role: Accessible.List
            Accessible.name: root.title

            Basic.ScrollBar.vertical: ScrollBar {}

            Keys.onReturnPressed: root.ask(root.matching[currentIndex]?.id ?? "")
            Keys.onDeletePressed: root.keys.choose(root.matching[currentIndex]?.id ?? "", "")

            section.delegate: SectionHead {
                required property string section

                height: Theme.controlHeight + Theme.unit
                text: section
            }

            delegate: KeyRow {
                required property int index

                width: list.width
                waits: root.waiting === modelData.id
                isCurrent: ListView.isCurrentItem && list.activeFocus
                onChangeRequested: {
                    list.currentIndex = index;
                    root.ask(modelData.id);
                }
                onResetRequested: root.keys.reset(modelData.id)
            }
        }

        // Has the keys while a command waits for its own.
        Item {
            id: catcher

            objectName: "keyCatcher"
            width: parent.width
            height: Math.max(hint.implicitHeight, Theme.controlHeight)

            Keys.onShortcutOverride: event => event.accepted = root.waiting.length > 0
            Keys.onPressed: event => {
                event.accepted = true;
                const text = root.keys.textOf(event.key, event.modifiers);
                if (event.key === Qt.Key_Escape)
                    root.finish(false);
                else if (root.holder.length > 0 && event.key === Qt.Key_Return)
                    root.finish(true);
                else if (text.length > 0)
                    root.take(text);
            }
            onActiveFocusChanged: {
                if (!activeFocus && root.holder.length === 0)
                    root.waiting = "";
            }

            Label {
                id: hint

                anchors.left: parent.left
                anchors.right: useButton.left
                anchors.rightMargin: Theme.unit * 2
                anchors.verticalCenter: parent.verticalCenter
                wrapMode: Text.Wrap
                color: root.holder.length > 0 ? Theme.target : Theme.muted
                text: {
                    if (root.holder.length > 0)
                        return qsTr("%1 is for “%2” already. Enter takes it from there; other keys may be pressed, too.").arg(wantedKeys.nativeText).arg(root.nameOfId(root.holder));
                    if (root.waiting.length > 0)
                        return qsTr("Press the keys for “%1”, or Esc to leave them as they are.").arg(root.nameOfId(root.waiting));
                    return qsTr("Enter or a click on its keys gives a command other ones, Del none.");
                }
            }

            // Knows the names of keys in the user's language.
            Shortcut {
                id: wantedKeys

                enabled: false
                sequence: root.wanted
            }

            Button {
                id: useButton

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.holder.length > 0
                width: visible ? implicitWidth : 0
                text: qsTr("Take it")
                onClicked: root.finish(true)
            }
        }
    }

    footer: Item {
        implicitHeight: Theme.controlHeight + Theme.unit * 5

        Button {
            anchors.left: parent.left
            anchors.leftMargin: Theme.unit * 5
            text: qsTr("All as they were")
            enabled: root.all.some(each => each.isChosen)
            onClicked: root.keys.resetAll()
        }

        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 5
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
