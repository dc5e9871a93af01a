// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What the canvas is looked at for: a lens, and words to look for.
Row {
    id: root

    required property KeyMap keys
    required property GraphController controller

    readonly property list<string> lenses: [qsTr("Everything"), qsTr("What the target needs"), qsTr("What belongs to the selection"), qsTr("Problems"), qsTr("Time"), qsTr("Size"), qsTr("Cache")]

    signal finished

    function find(): void {
        field.visible = true;
        field.forceActiveFocus();
        field.selectAll();
    }

    function endFind(): void {
        field.clear();
        field.visible = false;
        finished();
    }

    spacing: Theme.unit * 2

    Field {
        id: field

        objectName: "canvasSearch"
        visible: false
        width: 240
        rightPadding: found.implicitWidth + Theme.unit * 5
        placeholderText: qsTr("Find in the graph")
        Accessible.description: found.text
        onTextChanged: root.controller.search = text
        Keys.onReturnPressed: event => root.controller.selectFound(event.modifiers & Qt.ShiftModifier ? -1 : 1)
        Keys.onEnterPressed: root.controller.selectFound(1)
        Keys.onDownPressed: root.controller.selectFound(1)
        Keys.onUpPressed: root.controller.selectFound(-1)
        Keys.onEscapePressed: root.endFind()

        Label {
            id: found

            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 3
            anchors.verticalCenter: parent.verticalCenter
            visible: field.length > 0
            text: root.controller.foundCount === 0 ? qsTr("none") : root.controller.foundCount
            font: Theme.secondaryFont
            color: root.controller.foundCount === 0 ? Theme.failed : Theme.muted
        }
    }

    Card {
        width: row.width
        height: Theme.controlHeight
        radius: Theme.cornerRadius

        Row {
            id: row

            height: parent.height

            IconButton {
                objectName: "findInGraph"
                width: 32
                height: parent.height
                iconName: "search"
                text: qsTr("Find in the graph")
                shortcutText: root.keys.texts.find
                checked: field.visible
                onClicked: field.visible ? root.endFind() : root.find()
            }

            Rectangle {
                width: 1
                height: parent.height
                color: Theme.border
            }

            Picker {
                objectName: "lens"
                height: parent.height
                caption: qsTr("Show")
                model: root.lenses
                currentIndex: root.controller.lens
                onActivated: index => root.controller.lens = index
                background: Item {}
            }
        }
    }
}
