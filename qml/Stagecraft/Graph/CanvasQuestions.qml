// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Theme

/// What the canvas asks before an act: names, paths, text. Keys and menus ask the same.
Item {
    id: root

    required property Item canvas
    required property GraphController controller
    required property ViewportController view

    signal chosen(canvasAct act)

    /// Below an instruction, or below its node for line 0.
    function placeBelow(node: int, line: int): point {
        const rect = view.rectToScreen(line > 0 ? controller.lineRect(node, line) : controller.nodeRect(node));
        return Qt.point(rect.x + Theme.unit * 6, rect.y + rect.height);
    }

    function askName(node: int): void {
        view.show(controller.nodeRect(node));
        renameField.begin(node);
    }

    function askStage(world: point, base: string): void {
        stagePopup.ask(world, base, view.toScreen(world));
    }

    function askTarget(node: int): void {
        if (controller.stageOf(node) < 0)
            return;
        const rect = view.rectToScreen(controller.nodeRect(node));
        targetPicker.from = node;
        targetPicker.edge = "";
        targetPicker.ask(qsTr("Connect %1 to").arg(controller.nameOf(node)), controller.acts.connectionTargets(node), Qt.point(rect.x + rect.width + 12, rect.y));
    }

    /// Another stage for an edge to come from.
    function askSource(edge: string): void {
        targetPicker.edge = edge;
        targetPicker.isBetween = false;
        targetPicker.ask(qsTr("Take it from"), controller.acts.sources(edge), view.toScreen(controller.edgeMiddle(edge)));
    }

    /// A stage to be put on an edge of FROM.
    function askBetween(edge: string): void {
        targetPicker.edge = edge;
        targetPicker.isBetween = true;
        targetPicker.ask(qsTr("Put in between"), controller.acts.stagesForEdge(edge), view.toScreen(controller.edgeMiddle(edge)));
    }

    function askConnection(from: int, to: int): void {
        const rect = view.rectToScreen(controller.nodeRect(to));
        connectPopup.ask(from, to, Qt.point(rect.x - 352 - 12, rect.y));
    }

    /// Below the instruction of a line, or at the end of the stage for 0.
    function askInstruction(node: int, line: int, place: point): void {
        if (controller.stageOf(node) >= 0)
            instructionPopup.askForNew(node, line, place);
    }

    function askChange(line: int, place: point): void {
        instructionPopup.askForChange(line, place);
    }

    function askExtraction(place: point): void {
        divisionPopup.askExtraction(controller.selectedLines, place);
    }

    function askSplit(line: int, place: point): void {
        divisionPopup.askSplit(line, place);
    }

    function askWord(question: int, node: int, place: point): void {
        wordPopup.ask(question, node, place);
    }

    /// What a removal leaves of the connections is looked at first.
    function askRemoval(): void {
        const rect = view.rectToScreen(controller.selectionRect());
        removalPopup.askAt(Qt.point(rect.x, rect.y + rect.height + Theme.unit * 2));
    }

    RenameField {
        id: renameField

        controller: root.controller
        view: root.view
        onFinished: root.canvas.forceActiveFocus()
    }

    InstructionPopup {
        id: instructionPopup

        canvas: root.canvas
        controller: root.controller
    }

    DivisionPopup {
        id: divisionPopup

        canvas: root.canvas
        controller: root.controller
    }

    WordPopup {
        id: wordPopup

        canvas: root.canvas
        controller: root.controller
    }

    ActPopup {
        id: removalPopup

        function plan(): canvasAct {
            return controller.acts.removeSelection(true);
        }

        canvas: root.canvas
        controller: root.controller
        title: act.description
        acceptText: qsTr("Delete")
    }

    ConnectPopup {
        id: connectPopup

        canvas: root.canvas
        controller: root.controller
    }

    StagePopup {
        id: stagePopup

        canvas: root.canvas
        controller: root.controller
    }

    TargetPicker {
        id: targetPicker

        property int from: 0
        property string edge
        property bool isBetween: false

        canvas: root.canvas
        onPicked: node => {
            if (edge.length === 0)
                root.askConnection(from, node);
            else if (isBetween)
                root.chosen(root.controller.acts.insertOnEdge(edge, node));
            else
                root.chosen(root.controller.acts.reconnect(edge, node));
        }
    }
}
