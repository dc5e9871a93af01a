// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The menus of the canvas: the same acts as its keys.
Item {
    id: root

    required property KeyMap keys
    required property GraphController controller
    required property ViewportController view
    required property CanvasQuestions questions
    required property bool showsMap
    property int node: 0
    property int line: 0
    property point world
    property point place

    signal chosen(canvasAct act)
    signal copyRequested
    signal cutRequested
    signal pasteRequested
    signal mapToggled
    signal fitRequested
    signal exportRequested
    signal pictureRequested
    signal inspectionRequested(what: int, stage: int, beforeLine: int)

    /// Shows what the entry under the hand would change, beside its menu.
    function look(menu: Menu, act: canvasAct): void {
        preview.menu = menu;
        preview.act = act;
    }

    /// For what the keyboard is at.
    function openForCurrent(): void {
        const node = controller.currentNode;
        const below = questions.placeBelow(node, controller.currentLine);
        const rect = view.rectToScreen(controller.nodeRect(node));
        if (controller.currentLine > 0)
            openForRow(node, controller.currentLine, below.x, below.y);
        else if (node !== 0)
            openForNode(node, rect.x + 24, rect.y + 24);
        else
            openForPane(view.toWorld(Qt.point(width / 2, height / 2)), width / 2, height / 2);
    }

    function openForRow(node: int, line: int, x: real, y: real): void {
        root.node = node;
        root.line = line;
        place = Qt.point(x, y);
        rowMenu.popup(root, x, y);
    }

    function openForNode(node: int, x: real, y: real): void {
        root.node = node;
        place = Qt.point(x, y);
        if (controller.stageOf(node) >= 0)
            stageMenu.popup(root, x, y);
        else
            externalMenu.popup(root, x, y);
    }

    function openForEdge(x: real, y: real): void {
        edgeMenu.popup(root, x, y);
    }

    function openForPane(world: point, x: real, y: real): void {
        root.world = world;
        paneMenu.popup(root, x, y);
    }

    StageMenu {
        id: stageMenu

        keys: root.keys
        controller: root.controller
        questions: root.questions
        node: root.node
        place: root.place
        onLooked: act => root.look(stageMenu, act)
        onChosen: act => root.chosen(act)
        onStageRequested: base => root.questions.askStage(root.view.toWorld(Qt.point(root.width / 2, root.height / 2)), base)
        onCopyRequested: root.copyRequested()
        onCutRequested: root.cutRequested()
        onPasteRequested: root.pasteRequested()
        onInspectionRequested: (what, stage) => root.inspectionRequested(what, stage, 0)
    }

    RowMenu {
        id: rowMenu

        keys: root.keys
        controller: root.controller
        questions: root.questions
        node: root.node
        line: root.line
        place: root.place
        onLooked: act => root.look(rowMenu, act)
        onChosen: act => root.chosen(act)
        onCopyRequested: root.copyRequested()
        onCutRequested: root.cutRequested()
        onPasteRequested: root.pasteRequested()
        onInspectionRequested: (what, stage, beforeLine) => root.inspectionRequested(what, stage, beforeLine)
    }

    Menu {
        id: externalMenu

        MenuItem {
            text: qsTr("Give it a stage of its own…")
            enabled: root.controller.isImage(root.node)
            onTriggered: root.questions.askWord(WordPopup.ImageName, root.node, root.place)
        }

        MenuItem {
            text: qsTr("Go to text")
            shortcutText: root.keys.texts.canvasText
            onTriggered: root.controller.goToText(root.node)
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
    }

    Menu {
        id: edgeMenu

        MenuItem {
            text: qsTr("Go to text")
            shortcutText: root.keys.texts.canvasText
            onTriggered: root.controller.goToEdge(root.controller.selectedEdge)
        }

        MenuItem {
            text: qsTr("Take it from another stage…")
            shortcutText: root.keys.texts.canvasConnect
            onTriggered: root.questions.askSource(root.controller.selectedEdge)
        }

        MenuItem {
            text: qsTr("Put a stage in between…")
            enabled: root.controller.edges.isBase(root.controller.selectedEdge)
            onTriggered: root.questions.askBetween(root.controller.selectedEdge)
        }

        ActItem {
            text: qsTr("Delete")
            shortcutText: root.keys.texts.canvasDelete
            onLooked: act => root.look(edgeMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.controller.acts.removeSelection();
            }
        }
    }

    Menu {
        id: paneMenu

        MenuItem {
            text: qsTr("Add stage…")
            shortcutText: root.keys.texts.canvasAddStage
            onTriggered: root.questions.askStage(root.world, "")
        }

        MenuItem {
            text: qsTr("Paste")
            shortcutText: root.keys.texts.canvasPaste
            onTriggered: root.pasteRequested()
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Arrange")
            shortcutText: root.keys.texts.arrange
            onTriggered: root.controller.arrange()
        }

        MenuItem {
            text: qsTr("From top to bottom")
            checkable: true
            checked: root.controller.isTopToBottom
            onTriggered: root.controller.isTopToBottom = !root.controller.isTopToBottom
        }

        MenuItem {
            text: qsTr("Show everything")
            shortcutText: root.keys.texts.canvasFit
            onTriggered: root.fitRequested()
        }

        MenuItem {
            text: qsTr("Select all")
            shortcutText: root.keys.texts.canvasAll
            onTriggered: root.controller.selectAll()
        }

        MenuItem {
            text: qsTr("Snap to the grid")
            shortcutText: root.keys.texts.canvasGrid
            checkable: true
            checked: root.controller.snapsToGrid
            onTriggered: root.controller.snapsToGrid = !root.controller.snapsToGrid
        }

        MenuItem {
            text: qsTr("Map of the graph")
            checkable: true
            checked: root.showsMap
            onTriggered: root.mapToggled()
        }

        MenuItem {
            text: qsTr("Show the build context")
            checkable: true
            checked: root.controller.showsBuildContext
            onTriggered: root.controller.showsBuildContext = !root.controller.showsBuildContext
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Copy as picture")
            enabled: root.controller.stageCount > 0
            onTriggered: root.pictureRequested()
        }

        MenuItem {
            text: qsTr("Export the graph…")
            enabled: root.controller.stageCount > 0
            onTriggered: root.exportRequested()
        }
    }

    T.Popup {
        id: preview

        property Menu menu
        property canvasAct act
        readonly property bool hasRoom: menu !== null && menu.x + menu.width + width < root.width

        x: menu === null ? 0 : hasRoom ? menu.x + menu.width + Theme.unit : menu.x - width - Theme.unit
        y: menu?.y ?? 0
        width: Math.min(400, root.width / 2)
        implicitHeight: contentHeight + topPadding + bottomPadding
        padding: Theme.unit * 3
        visible: menu !== null && menu.opened && (act.problem.length > 0 || !act.isEmpty)
        closePolicy: T.Popup.NoAutoClose
        background: Card {}

        contentItem: Column {
            spacing: Theme.unit * 2

            Label {
                width: parent.width
                text: preview.act.problem.length > 0 ? preview.act.problem : preview.act.description
                font: preview.act.problem.length > 0 ? Theme.textFont : Theme.mediumFont
                color: preview.act.problem.length > 0 ? Theme.failed : Theme.text
                wrapMode: Text.Wrap
            }

            ActPreview {
                width: parent.width
                controller: root.controller
                act: preview.act
            }
        }
    }
}
