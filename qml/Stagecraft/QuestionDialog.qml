// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// Asks before something that cannot be taken back: save, go on without, or stay.
Dialog {
    id: root

    property string text: ""
    property string yesText: ""
    property string noText: ""
    property var onYes: null
    property var onNo: null

    function ask(heading: string, question: string, yes: string, no: string, whenYes: var, whenNo: var): void {
        root.title = heading;
        root.text = question;
        root.yesText = yes;
        root.noText = no;
        root.onYes = whenYes;
        root.onNo = whenNo;
        root.open();
    }

    contentItem: Label {
        text: root.text
        wrapMode: Text.Wrap
        color: Theme.muted
    }

    footer: DialogButtons {
        Button {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }

        Button {
            visible: root.noText.length > 0
            text: root.noText
            onClicked: {
                root.close();
                Qt.callLater(root.onNo);
            }
        }

        Button {
            highlighted: true
            text: root.yesText
            onClicked: {
                root.close();
                Qt.callLater(root.onYes);
            }
        }
    }
}
