// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// What can be done with a stage.
Menu {
    id: root

    required property KeyMap keys
    required property GraphController controller
    required property CanvasQuestions questions
    required property int node
    /// Where questions are asked.
    required property point place

    signal looked(canvasAct act)
    signal chosen(canvasAct act)
    signal stageRequested(string base)
    signal copyRequested
    signal cutRequested
    signal pasteRequested
    signal inspectionRequested(what: int, stage: int)

    MenuItem {
        text: qsTr("Go to text")
        shortcutText: root.keys.texts.canvasText
        onTriggered: root.controller.goToText(root.node)
    }

    MenuItem {
        text: qsTr("Build to here")
        onTriggered: root.inspectionRequested(GraphCanvas.BuildPart, root.controller.stageOf(root.node))
    }

    MenuItem {
        text: qsTr("Open a shell in it")
        onTriggered: root.inspectionRequested(GraphCanvas.OpenShell, root.controller.stageOf(root.node))
    }

    MenuItem {
        text: qsTr("Copy files out of it…")
        onTriggered: root.inspectionRequested(GraphCanvas.CopyFiles, root.controller.stageOf(root.node))
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Rename…")
        shortcutText: root.keys.texts.canvasRename
        onTriggered: root.questions.askName(root.node)
    }

    MenuItem {
        text: qsTr("Connect to…")
        shortcutText: root.keys.texts.canvasConnect
        onTriggered: root.questions.askTarget(root.node)
    }

    MenuItem {
        text: qsTr("New stage from this one…")
        onTriggered: root.stageRequested(root.controller.nameOf(root.node))
    }

    ActItem {
        text: qsTr("Duplicate")
        shortcutText: root.keys.texts.canvasDuplicate
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.duplicate(root.node);
        }
    }

    MenuItem {
        text: qsTr("Platform…")
        onTriggered: root.questions.askWord(WordPopup.Platform, root.node, root.place)
    }

    MenuItem {
        text: qsTr("Add instruction…")
        shortcutText: root.keys.texts.canvasInsert
        onTriggered: root.questions.askInstruction(root.node, 0, root.place)
    }

    ActItem {
        text: qsTr("Move up in the text")
        shortcutText: root.keys.texts.canvasUp
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.moveStage(root.node, -1);
        }
    }

    ActItem {
        text: qsTr("Move down in the text")
        shortcutText: root.keys.texts.canvasDown
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.moveStage(root.node, 1);
        }
    }

    MenuItem {
        text: qsTr("Make it the target")
        enabled: !root.controller.isTarget(root.node)
        onTriggered: root.controller.makeTarget(root.node)
    }

    ActItem {
        text: qsTr("Merge into the stage built on it")
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.merge(root.node);
        }
    }

    ActItem {
        text: qsTr("Use its name instead of its number")
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.nameReferences(root.node);
        }
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Select what it needs")
        shortcutText: root.keys.texts.canvasUpstream
        onTriggered: root.controller.selectUpstream()
    }

    MenuItem {
        text: qsTr("Select what needs it")
        shortcutText: root.keys.texts.canvasDownstream
        onTriggered: root.controller.selectDownstream()
    }

    PinItem {
        keys: root.keys
        controller: root.controller
        node: root.node
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
        text: root.controller.selectionCount > 1 ? qsTr("Delete the selection") : qsTr("Delete")
        shortcutText: root.keys.texts.canvasDelete
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.removeSelection();
        }
    }

    ActItem {
        text: qsTr("Delete and reconnect")
        shortcutText: root.keys.texts.canvasReconnect
        onLooked: act => root.looked(act)
        onChosen: act => root.chosen(act)

        function plan(): canvasAct {
            return root.controller.acts.removeSelection(true);
        }
    }
}
