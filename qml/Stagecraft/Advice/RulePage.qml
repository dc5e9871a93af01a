// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Why a rule says what it says: its page, with what is bad and what is better.
Dialog {
    id: root

    property string rule: ""
    property list<helpBlock> page
    property string address: ""

    function show(rule: string, page: list<helpBlock>, address: string): void {
        root.rule = rule;
        root.page = page;
        root.address = address;
        root.open();
    }

    width: 640
    title: root.rule

    contentItem: Basic.ScrollView {
        id: view

        implicitHeight: Math.min(blocks.implicitHeight, 440)
        contentWidth: availableWidth
        clip: true

        Basic.ScrollBar.vertical: ScrollBar {
            parent: view
            x: view.width - width
            height: view.height
        }

        Column {
            id: blocks

            width: view.availableWidth - Theme.unit * 3
            spacing: Theme.unit * 3

            Repeater {
                model: root.page

                delegate: Rectangle {
                    id: block

                    required property helpBlock modelData

                    width: blocks.width
                    implicitHeight: text.implicitHeight + (block.modelData.isCode ? Theme.unit * 4 : 0)
                    radius: Theme.cornerRadius
                    color: block.modelData.isCode ? Theme.canvas : "transparent"

                    TextEdit {
                        id: text

                        anchors.fill: parent
                        anchors.margins: block.modelData.isCode ? Theme.unit * 2 : 0
                        text: block.modelData.text
                        textFormat: block.modelData.isCode ? TextEdit.PlainText : TextEdit.MarkdownText
                        wrapMode: TextEdit.Wrap
                        readOnly: true
                        selectByMouse: true
                        font: block.modelData.isCode ? Theme.codeFont : block.modelData.isTitle ? Theme.mediumFont : Theme.textFont
                        color: Theme.text
                        selectionColor: Theme.selection
                        selectedTextColor: Theme.text

                        Accessible.role: Accessible.StaticText
                        Accessible.name: block.modelData.text
                    }
                }
            }
        }
    }

    footer: Item {
        implicitHeight: buttons.implicitHeight + Theme.unit * 5

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 5
            spacing: Theme.unit * 2

            Button {
                visible: root.address.length > 0
                text: qsTr("Read more on the web")
                onClicked: Qt.openUrlExternally(root.address)
            }

            Button {
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
