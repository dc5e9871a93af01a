// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/*!
    A question about an act, with what it would change in the text below, kept up
    to date with each answer. Enter makes the act, Escape does not.
*/
CanvasPopup {
    id: root

    required property GraphController controller
    property string title
    property string hint
    required property string acceptText
    default property alias fields: answers.data

    readonly property canvasAct act: visible ? plan() : noAct
    property canvasAct noAct
    /// A reason is no reproach before the first try.
    property bool wasTried: false

    /// Plans the act from what is answered so far: each question says how.
    function plan(): canvasAct {
        return noAct;
    }

    function askAt(at: point): void {
        wasTried = false;
        openAt(at);
    }

    function accept(): void {
        wasTried = true;
        if (controller.perform(plan()).length === 0)
            close();
    }

    contentWidth: 400

    contentItem: Column {
        focus: true
        spacing: Theme.unit * 2
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()

        Label {
            width: parent.width
            visible: text.length > 0
            text: root.title
            font: Theme.mediumFont
            elide: Text.ElideMiddle
        }

        Column {
            id: answers

            width: parent.width
            visible: children.length > 0
            spacing: Theme.unit * 2
        }

        ActPreview {
            width: parent.width
            controller: root.controller
            act: root.act
        }

        Label {
            objectName: "actProblem"
            width: parent.width
            visible: text.length > 0
            text: root.act.problem
            wrapMode: Text.Wrap
            color: root.wasTried ? Theme.failed : Theme.muted
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Item {
            width: parent.width
            height: buttons.implicitHeight + Theme.unit

            Label {
                anchors.verticalCenter: buttons.verticalCenter
                width: parent.width - buttons.width - Theme.unit * 4
                text: root.hint
                font: Theme.secondaryFont
                color: Theme.muted
            }

            Row {
                id: buttons

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                spacing: Theme.unit * 2

                Button {
                    text: qsTr("Cancel")
                    onClicked: root.close()
                }

                Button {
                    objectName: "accept"
                    text: root.acceptText
                    highlighted: true
                    onClicked: root.accept()
                }
            }
        }
    }
}
