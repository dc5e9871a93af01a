// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// The text of an instruction, to be changed or added where it stands in its node.
ActPopup {
    id: root

    property int node: 0
    property int line: 0
    property bool isNew: false

    function askForChange(changedLine: int, at: point): void {
        isNew = false;
        line = changedLine;
        ask(controller.acts.instructionText(line), at);
    }

    /// Below the instruction of a line, or at the end of the stage for 0.
    function askForNew(ofNode: int, below: int, at: point): void {
        isNew = true;
        node = ofNode;
        line = below;
        ask("", at);
    }

    function plan(): canvasAct {
        return isNew ? controller.acts.addInstruction(node, line, box.text) : controller.acts.replaceInstruction(line, box.text);
    }

    function ask(text: string, at: point): void {
        box.text = text;
        askAt(at);
        box.edit();
    }

    contentWidth: 440
    title: isNew ? qsTr("New instruction") : qsTr("Change the instruction")
    hint: qsTr("Shift+Enter for a new line")
    acceptText: isNew ? qsTr("Add") : qsTr("Change")

    TextBox {
        id: box

        width: parent.width
        name: qsTr("Instruction")
        onAccepted: root.accept()
    }
}
