// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Shows in which lines two versions of a text differ, and asks which of them is to be kept.
Dialog {
    id: root

    property string explanation: ""
    property list<differenceLine> lines: []
    property string yesText: ""
    property string noText: ""
    property var onYes: null
    property var onNo: null

    function ask(heading: string, text: string, difference: list<differenceLine>, yes: string, no: string, whenYes: var, whenNo: var): void {
        root.title = heading;
        root.explanation = text;
        root.lines = difference;
        root.yesText = yes;
        root.noText = no;
        root.onYes = whenYes;
        root.onNo = whenNo;
        root.open();
    }

    width: Math.min(860, (parent?.width ?? 860) - Theme.unit * 20)

    contentItem: ColumnLayout {
        spacing: Theme.unit * 3

        Label {
            Layout.fillWidth: true
            text: root.lines.length > 0 ? root.explanation : qsTr("No line differs in what can be seen.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        DifferenceList {
            Layout.fillWidth: true
            lines: root.lines
            maximumLines: 20
        }
    }

    footer: DialogButtons {
        Button {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }

        Button {
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
