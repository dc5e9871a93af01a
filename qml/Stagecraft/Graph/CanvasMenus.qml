// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

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
    signal fitRequested
    signal removeRequested
    signal changeRequested(int line, point place)
    signal additionRequested(int node, int line, point place)
    /// What an act gave back: why it is refused, or nothing.
    signal acted(string problem)

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

        MenuItem {
            text: qsTr("Add instruction…")
            shortcutText: "I"
            onTriggered: root.additionRequested(root.node, 0, root.place)
        }

        MenuItem {
            text: qsTr("Move up in the text")
            shortcutText: "Alt+Up"
            onTriggered: root.acted(root.controller.moveStage(root.node, -1))
        }

        MenuItem {
            text: qsTr("Move down in the text")
            shortcutText: "Alt+Down"
            onTriggered: root.acted(root.controller.moveStage(root.node, 1))
        }

        MenuItem {
            text: qsTr("Make it the target")
            enabled: !root.controller.isTarget(root.node)
            onTriggered: root.controller.makeTarget(root.node)
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
            text: root.controller.selectionCount > 1 ? qsTr("Delete the selection") : qsTr("Delete")
            shortcutText: qsTr("Del")
            onTriggered: root.removeRequested()
        }
    }

    Menu {
        id: rowMenu

        MenuItem {
            text: qsTr("Go to text")
            onTriggered: root.controller.goToLine(root.line)
        }

        MenuItem {
            text: qsTr("Change…")
            onTriggered: root.changeRequested(root.line, root.place)
        }

        MenuItem {
            text: qsTr("Add instruction below…")
            onTriggered: root.additionRequested(root.node, root.line, root.place)
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Move up")
            onTriggered: root.acted(root.controller.moveInstruction(root.line, -1))
        }

        MenuItem {
            text: qsTr("Move down")
            onTriggered: root.acted(root.controller.moveInstruction(root.line, 1))
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("Delete instruction")
            onTriggered: root.acted(root.controller.removeInstruction(root.line))
        }
    }

    Menu {
        id: externalMenu

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
            text: qsTr("Delete")
            shortcutText: qsTr("Del")
            onTriggered: root.removeRequested()
        }
    }

    Menu {
        id: paneMenu

        MenuItem {
            text: qsTr("Add stage…")
            shortcutText: "Shift+A"
            onTriggered: root.stageRequested(root.world)
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
            text: qsTr("Show the build context")
            checkable: true
            checked: root.controller.showsBuildContext
            onTriggered: root.controller.showsBuildContext = !root.controller.showsBuildContext
        }
    }
}
