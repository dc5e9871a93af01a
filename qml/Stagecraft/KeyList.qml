// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Templates as T
import Stagecraft.Controls
import Stagecraft.Theme

/// All keys that mean something, by where they do; what is typed narrows the list.
Dialog {
    id: root

    required property list<T.Action> actions

    readonly property list<var> everywhere: actions.filter(action => String(action.shortcut ?? "").length > 0).map(action => entry(qsTr("Everywhere"), action.shortcut, action.text))
    readonly property list<var> inText: [entry(textSection, "Ctrl+Space", qsTr("Propose what may be written")), entry(textSection, "F1", qsTr("Tell what the word at the cursor means")), entry(textSection, "Ctrl+.", qsTr("Mend the finding at the cursor")), entry(textSection, "F12", qsTr("Go to where a name is given, and on to where it is used")), entry(textSection, "Shift+F12", qsTr("Go to the next place of a name")), entry(textSection, "F2", qsTr("Rename everywhere")), entry(textSection, "Ctrl+H", qsTr("Replace")), entry(textSection, "Ctrl+/", qsTr("Make lines comments, or no comments")), entry(textSection, "Alt+Up", qsTr("Move lines up")), entry(textSection, "Alt+Down", qsTr("Move lines down")), entry(textSection, "Ctrl+Shift+D", qsTr("Duplicate lines")), entry(textSection, "Ctrl+Shift+J", qsTr("Join lines")), entry(textSection, "Ctrl+Shift+K", qsTr("Delete lines")), entry(textSection, "Ctrl+Shift+[", qsTr("Fold, or show again")), entry(textSection, "Ctrl+Shift+]", qsTr("Show all that is folded")), entry(textSection, "Ctrl++", qsTr("Larger text")), entry(textSection, "Ctrl+-", qsTr("Smaller text"))]
    readonly property list<var> onCanvas: [entry(canvasSection, "Shift+A", qsTr("Add a stage")), entry(canvasSection, "C", qsTr("Connect")), entry(canvasSection, "I", qsTr("Add an instruction")), entry(canvasSection, "F2", qsTr("Rename, or change")), entry(canvasSection, "Ctrl+D", qsTr("Duplicate")), entry(canvasSection, "Del", qsTr("Delete")), entry(canvasSection, "Ctrl+Del", qsTr("Delete and reconnect")), entry(canvasSection, "Shift+Down", qsTr("Into the instructions of a stage")), entry(canvasSection, "E", qsTr("Make a stage of the selected instructions")), entry(canvasSection, "S", qsTr("Split the stage at the instruction")), entry(canvasSection, "Alt+Up", qsTr("Move up in the text")), entry(canvasSection, "Alt+Down", qsTr("Move down in the text")), entry(canvasSection, "U", qsTr("Select what it takes from")), entry(canvasSection, "D", qsTr("Select what takes from it")), entry(canvasSection, "[", qsTr("To the edge before")), entry(canvasSection, "]", qsTr("To the next edge")), entry(canvasSection, "P", qsTr("Pin")), entry(canvasSection, "G", qsTr("Move along a grid")), entry(canvasSection, "F", qsTr("Show what is selected")), entry(canvasSection, "Home", qsTr("Show the whole graph")), entry(canvasSection, "/", qsTr("Find stages")), entry(canvasSection, "Return", qsTr("Go to the text"))]
    readonly property string textSection: qsTr("In the text")
    readonly property string canvasSection: qsTr("On the graph")
    readonly property list<var> matching: {
        const words = field.text.toLowerCase().split(" ").filter(word => word.length > 0);
        const all = [...everywhere, ...inText, ...onCanvas];
        return all.filter(each => words.every(word => (each.text + " " + each.keys).toLowerCase().includes(word)));
    }

    function entry(section: string, keys: var, text: string): var {
        return {
            "section": section,
            "keys": String(keys),
            "text": text
        };
    }

    width: Math.min(560, (parent?.width ?? 560) - Theme.unit * 10)
    title: qsTr("Keys")
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        field.clear();
        field.forceActiveFocus();
    }

    contentItem: Column {
        spacing: Theme.unit * 2

        Field {
            id: field

            width: parent.width
            placeholderText: qsTr("Find a key")
        }

        ListView {
            id: list

            width: parent.width
            height: Math.min(14 * Theme.rowHeight, (root.parent?.height ?? 600) - 220)
            model: root.matching
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            section.property: "section"

            Accessible.role: Accessible.List
            Accessible.name: root.title

            Basic.ScrollBar.vertical: ScrollBar {}

            section.delegate: SectionHead {
                required property string section

                height: Theme.controlHeight + Theme.unit
                text: section
            }

            delegate: Item {
                id: row

                required property var modelData

                width: list.width
                height: Theme.rowHeight

                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.text
                Accessible.description: keys.nativeText

                // Knows the names of keys in the user's language.
                Shortcut {
                    id: keys

                    enabled: false
                    sequence: row.modelData.keys
                }

                Label {
                    anchors.left: parent.left
                    anchors.right: sign.left
                    anchors.rightMargin: Theme.unit * 3
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.text
                    elide: Text.ElideRight
                }

                Label {
                    id: sign

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.unit * 4
                    anchors.verticalCenter: parent.verticalCenter
                    text: keys.nativeText
                    font: Theme.codeFont
                    color: Theme.muted
                }
            }
        }
    }

    footer: Item {
        implicitHeight: Theme.controlHeight + Theme.unit * 5

        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 5
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
