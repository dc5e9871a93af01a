// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// One stage made into two: split in front of an instruction, or some instructions taken out of it.
ActPopup {
    id: root

    property bool isSplit: false
    property list<int> lines
    property list<string> slimmerBases

    function plan(): canvasAct {
        if (isSplit)
            return controller.acts.split(lines[0] ?? 0, name.text, base.text, copies.text);
        return controller.acts.extract(lines, name.text, onNew.checked, copies.text);
    }

    function askSplit(line: int, at: point): void {
        isSplit = true;
        lines = [line];
        begin(controller.acts.proposedSplit(line), at);
    }

    function askExtraction(taken: list<int>, at: point): void {
        isSplit = false;
        lines = taken;
        begin(controller.acts.proposedExtraction(taken), at);
    }

    function begin(proposed: stageProposal, at: point): void {
        name.text = proposed.name;
        base.text = proposed.base;
        slimmerBases = proposed.bases;
        copies.text = proposed.copies;
        onNew.checked = proposed.isBase;
        askAt(at);
        name.forceActiveFocus();
        name.selectAll();
    }

    contentWidth: 460
    title: isSplit ? qsTr("Split the stage here") : qsTr("A stage of its own")
    acceptText: isSplit ? qsTr("Split") : qsTr("Extract")

    FieldLabel {
        text: root.isSplit ? qsTr("Name of the stage with what is above") : qsTr("Name of the new stage")
    }

    Field {
        id: name

        width: parent.width
        Accessible.name: qsTr("Name of the new stage")
    }

    FieldLabel {
        visible: root.isSplit
        text: qsTr("What the rest is built on; empty for the stage above")
    }

    SuggestionField {
        id: base

        visible: root.isSplit
        width: parent.width
        suggestions: root.visible ? root.slimmerBases.concat(root.controller.acts.bases()) : []
        Accessible.name: qsTr("Base of the rest")
    }

    CheckBox {
        id: onNew

        visible: !root.isSplit
        text: qsTr("Build the rest on the new stage")
    }

    FieldLabel {
        visible: copies.visible
        text: qsTr("What to copy: paths and where to, one line each")
    }

    TextBox {
        id: copies

        width: parent.width
        visible: root.isSplit ? base.text.trim().length > 0 : !onNew.checked
        name: qsTr("What to copy")
        maximumLines: 4
        onAccepted: root.accept()
    }
}
