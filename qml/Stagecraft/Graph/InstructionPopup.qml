// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The text of an instruction, to be changed or added where it stands in its node.
CanvasPopup {
    id: root

    required property GraphController controller
    property int node: 0
    property int line: 0
    property bool isNew: false

    function askForChange(line: int, at: point): void {
        isNew = false;
        root.line = line;
        ask(controller.instructionText(line), at);
    }

    /// Below the instruction of \a line, or at the end of the stage for 0.
    function askForNew(node: int, line: int, at: point): void {
        isNew = true;
        root.node = node;
        root.line = line;
        ask("", at);
    }

    function ask(text: string, at: point): void {
        problem.text = "";
        box.text = text;
        openAt(at);
        box.edit();
    }

    function accept(): void {
        problem.text = isNew ? controller.addInstruction(node, line, box.text) : controller.replaceInstruction(line, box.text);
        if (problem.text.length === 0)
            close();
    }

    contentWidth: 420

    contentItem: Column {
        spacing: Theme.unit * 2
        Label {
            text: root.isNew ? qsTr("New instruction") : qsTr("Change the instruction")
            font: Theme.mediumFont
        }

        TextBox {
            id: box

            width: parent.width
            name: qsTr("Instruction")
            onAccepted: root.accept()
        }

        Label {
            id: problem

            objectName: "instructionProblem"
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.failed
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Item {
            width: parent.width
            height: buttons.implicitHeight

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - buttons.width - Theme.unit * 4
                text: qsTr("Shift+Enter for a new line")
                elide: Text.ElideRight
                font: Theme.secondaryFont
                color: Theme.muted
            }

            Row {
                id: buttons

                anchors.right: parent.right
                spacing: Theme.unit * 2

                Button {
                    text: qsTr("Cancel")
                    onClicked: root.close()
                }

                Button {
                    objectName: "acceptInstruction"
                    text: root.isNew ? qsTr("Add") : qsTr("Change")
                    highlighted: true
                    onClicked: root.accept()
                }
            }
        }
    }
}
