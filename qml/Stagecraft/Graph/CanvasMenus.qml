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

    required property GraphController controller
    property int node: 0
    property int line: 0
    property point world
    property point place

    signal renameRequested(int node)
    signal connectRequested(int node)
    signal stageRequested(point world)
    signal stageFromRequested(int node)
    required property bool showsMap

    signal wordRequested(int question, int node, point place)
    signal sourceRequested(string edge)
    signal extractionRequested(list<int> lines, point place)
    signal splitRequested(int line, point place)
    signal copyRequested
    signal cutRequested
    signal pasteRequested
    signal mapToggled
    signal fitRequested
    signal changeRequested(int line, point place)
    signal additionRequested(int node, int line, point place)
    signal chosen(canvasAct act)

    readonly property CanvasActs acts: controller.acts
    /// The instructions an entry is about: those that are selected, where the one under the hand is among them.
    readonly property list<int> lines: controller.selectedLines.includes(line) ? controller.selectedLines : [line]

    /// Shows what the entry under the hand would change, beside its menu.
    function look(menu: Menu, act: canvasAct): void {
        preview.menu = menu;
        preview.act = act;
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

    Menu {
        id: stageMenu

        MenuItem {
            text: qsTr("Go to text")
            shortcutText: qsTr("Enter")
            onTriggered: root.controller.goToText(root.node)
        }

        MenuItem {
            text: qsTr("Rename…")
            shortcutText: "F2"
            onTriggered: root.renameRequested(root.node)
        }

        MenuItem {
            text: qsTr("Connect to…")
            shortcutText: "C"
            onTriggered: root.connectRequested(root.node)
        }

        MenuItem {
            text: qsTr("New stage from this one…")
            onTriggered: root.stageFromRequested(root.node)
        }

        ActItem {
            text: qsTr("Duplicate")
            shortcutText: "Ctrl+D"
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.duplicate(root.node);
            }
        }

        MenuItem {
            text: qsTr("Platform…")
            onTriggered: root.wordRequested(WordPopup.Platform, root.node, root.place)
        }

        MenuItem {
            text: qsTr("Add instruction…")
            shortcutText: "I"
            onTriggered: root.additionRequested(root.node, 0, root.place)
        }

        ActItem {
            text: qsTr("Move up in the text")
            shortcutText: "Alt+Up"
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.moveStage(root.node, -1);
            }
        }

        ActItem {
            text: qsTr("Move down in the text")
            shortcutText: "Alt+Down"
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.moveStage(root.node, 1);
            }
        }

        MenuItem {
            text: qsTr("Make it the target")
            enabled: !root.controller.isTarget(root.node)
            onTriggered: root.controller.makeTarget(root.node)
        }

        ActItem {
            text: qsTr("Merge into the stage built on it")
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.merge(root.node);
            }
        }

        ActItem {
            text: qsTr("Use its name instead of its number")
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.nameReferences(root.node);
            }
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Select what it needs")
            shortcutText: "U"
            onTriggered: root.controller.selectUpstream()
        }

        MenuItem {
            text: qsTr("Select what needs it")
            shortcutText: "D"
            onTriggered: root.controller.selectDownstream()
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Copy")
            shortcutText: "Ctrl+C"
            onTriggered: root.copyRequested()
        }

        MenuItem {
            text: qsTr("Cut")
            shortcutText: "Ctrl+X"
            onTriggered: root.cutRequested()
        }

        MenuItem {
            text: qsTr("Paste")
            shortcutText: "Ctrl+V"
            onTriggered: root.pasteRequested()
        }

        MenuSeparator {}

        ActItem {
            text: root.controller.selectionCount > 1 ? qsTr("Delete the selection") : qsTr("Delete")
            shortcutText: qsTr("Del")
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.removeSelection();
            }
        }

        ActItem {
            text: qsTr("Delete and reconnect")
            shortcutText: "Ctrl+Del"
            onLooked: act => root.look(stageMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.removeSelection(true);
            }
        }
    }

    Menu {
        id: rowMenu

        MenuItem {
            text: qsTr("Go to text")
            shortcutText: qsTr("Enter")
            onTriggered: root.controller.goToLine(root.line)
        }

        MenuItem {
            text: qsTr("Change…")
            shortcutText: "F2"
            onTriggered: root.changeRequested(root.line, root.place)
        }

        MenuItem {
            text: root.lines.length > 1 ? qsTr("Make a stage of them…") : qsTr("Make a stage of it…")
            shortcutText: "E"
            onTriggered: root.extractionRequested(root.lines, root.place)
        }

        MenuItem {
            text: qsTr("Split the stage above it…")
            shortcutText: "S"
            onTriggered: root.splitRequested(root.line, root.place)
        }

        MenuItem {
            text: qsTr("Add instruction below…")
            shortcutText: "I"
            onTriggered: root.additionRequested(root.node, root.line, root.place)
        }

        MenuSeparator {}

        ActItem {
            text: qsTr("Move up")
            shortcutText: "Alt+Up"
            onLooked: act => root.look(rowMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.moveInstruction(root.line, -1);
            }
        }

        ActItem {
            text: qsTr("Move down")
            shortcutText: "Alt+Down"
            onLooked: act => root.look(rowMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.moveInstruction(root.line, 1);
            }
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Copy")
            shortcutText: "Ctrl+C"
            onTriggered: root.copyRequested()
        }

        MenuItem {
            text: qsTr("Cut")
            shortcutText: "Ctrl+X"
            onTriggered: root.cutRequested()
        }

        MenuItem {
            text: qsTr("Paste")
            shortcutText: "Ctrl+V"
            onTriggered: root.pasteRequested()
        }

        MenuSeparator {}

        ActItem {
            text: root.controller.selectedLines.length > 1 ? qsTr("Delete instructions") : qsTr("Delete instruction")
            shortcutText: qsTr("Del")
            onLooked: act => root.look(rowMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.removeInstructions(root.lines);
            }
        }
    }

    Menu {
        id: externalMenu

        MenuItem {
            text: qsTr("Give it a stage of its own…")
            enabled: root.controller.isImage(root.node)
            onTriggered: root.wordRequested(WordPopup.ImageName, root.node, root.place)
        }

        MenuItem {
            text: qsTr("Go to text")
            shortcutText: qsTr("Enter")
            onTriggered: root.controller.goToText(root.node)
        }

        MenuItem {
            text: qsTr("Select what needs it")
            shortcutText: "D"
            onTriggered: root.controller.selectDownstream()
        }
    }

    Menu {
        id: edgeMenu

        MenuItem {
            text: qsTr("Go to text")
            shortcutText: qsTr("Enter")
            onTriggered: root.controller.goToEdge(root.controller.selectedEdge)
        }

        MenuItem {
            text: qsTr("Take it from another stage…")
            shortcutText: "C"
            onTriggered: root.sourceRequested(root.controller.selectedEdge)
        }

        ActItem {
            text: qsTr("Delete")
            shortcutText: qsTr("Del")
            onLooked: act => root.look(edgeMenu, act)
            onChosen: act => root.chosen(act)

            function plan(): canvasAct {
                return root.acts.removeSelection();
            }
        }
    }

    Menu {
        id: paneMenu

        MenuItem {
            text: qsTr("Add stage…")
            shortcutText: "Shift+A"
            onTriggered: root.stageRequested(root.world)
        }

        MenuItem {
            text: qsTr("Paste")
            shortcutText: "Ctrl+V"
            onTriggered: root.pasteRequested()
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Arrange")
            shortcutText: "Ctrl+L"
            onTriggered: root.controller.arrange()
        }

        MenuItem {
            text: qsTr("Show everything")
            shortcutText: qsTr("Home")
            onTriggered: root.fitRequested()
        }

        MenuItem {
            text: qsTr("Select all")
            shortcutText: "Ctrl+A"
            onTriggered: root.controller.selectAll()
        }

        MenuItem {
            text: qsTr("Snap to the grid")
            shortcutText: "G"
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
    }
}
