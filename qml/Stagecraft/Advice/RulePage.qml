// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import Stagecraft.Controls
import Stagecraft.Theme

/// Why a rule says what it says: its page, with what is bad and what is better.
Dialog {
    id: root

    property string rule: ""
    property string page: ""
    property string address: ""

    function show(rule: string, page: string, address: string): void {
        root.rule = rule;
        root.page = page;
        root.address = address;
        root.open();
    }

    width: 640
    title: root.rule

    contentItem: Basic.ScrollView {
        id: view

        implicitHeight: Math.min(text.implicitHeight, 420)
        contentWidth: availableWidth
        clip: true

        Basic.ScrollBar.vertical: ScrollBar {
            parent: view
            x: view.width - width
            height: view.height
        }

        TextEdit {
            id: text

            width: view.availableWidth - Theme.unit * 3
            text: root.page
            textFormat: TextEdit.MarkdownText
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            font: Theme.textFont
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text

            Accessible.role: Accessible.Document
            Accessible.name: qsTr("About %1").arg(root.rule)
            Accessible.readOnly: true
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
