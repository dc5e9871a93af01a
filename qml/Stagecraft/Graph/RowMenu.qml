// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// What can be done with the instruction under the hand, or with those that are selected.
Menu {
    id: root

    required property KeyMap keys
    required property GraphController controller
    required property CanvasQuestions questions
    required property int node
    required property int line
    /// Where questions are asked.
    required property point place

    signal looked(canvasAct act)
    signal chosen(canvasAct act)
    signal copyRequested
    signal cutRequested
    signal pasteRequested
    signal inspectionRequested(what: int, stage: int, beforeLine: int)

    MenuItem {
        text: qsTr("Go to text")
        shortcutText: root.keys.texts.canvasText
        onTriggered: root.controller.goToLine(root.line)
    }

    MenuItem {
        text: qsTr("Build what is above it")
        onTriggered: root.inspectionRequested(GraphCanvas.BuildPart, root.controller.stageOf(root.node), root.line)
    }

    MenuItem {
        text: qsTr("Open a shell before this step")
        onTriggered: root.inspectionRequested(GraphCanvas.OpenShell, root.controller.stageOf(root.node), root.line)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Change…")
        shortcutText: root.keys.texts.canvasRename
        onTriggered: root.questions.askChange(root.line, root.place)
    }

    MenuItem {
        text: root.controller.selectedLines.length > 1 ? qsTr("Make a stage of them…") : qsTr("Make a stage of it…")
        shortcutText: root.keys.texts.canvasExtract
        onTriggered: root.questions.askExtraction(root.place)
    }

    MenuItem {
        text: qsTr("Split the stage above it…")
        shortcutText: root.keys.texts.canvasSplit
        onTriggered: root.questions.askSplit(root.line, root.place)
    }

    MenuItem {
        text: qsTr("Add instruction below…")
        shortcutText: root.keys.texts.canvasInsert
        onTriggered: root.questions.askInstruction(root.node, root.line, root.place)
    }

    MenuSeparator {}

    ActItem {
        text: qsTr("Move up")
        shortcutText: root.keys.texts.canvasUp
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.moveInstruction(root.line, -1);
        }
    }

    ActItem {
        text: qsTr("Move down")
        shortcutText: root.keys.texts.canvasDown
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.moveInstruction(root.line, 1);
        }
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Copy")
        shortcutText: root.keys.texts.canvasCopy
        onTriggered: root.copyRequested()
    }

    MenuItem {
        text: qsTr("Cut")
        shortcutText: root.keys.texts.canvasCut
        onTriggered: root.cutRequested()
    }

    MenuItem {
        text: qsTr("Paste")
        shortcutText: root.keys.texts.canvasPaste
        onTriggered: root.pasteRequested()
    }

    MenuSeparator {}

    ActItem {
        text: root.controller.selectedLines.length > 1 ? qsTr("Delete instructions") : qsTr("Delete instruction")
        shortcutText: root.keys.texts.canvasDelete
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.removeInstructions(root.controller.selectedLines);
        }
    }
}
