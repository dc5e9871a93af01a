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
    property point world

    signal renameRequested(int node)
    signal connectRequested(int node)
    signal stageRequested(point world)
    signal stageFromRequested(int node)
    signal fitRequested
    signal removeRequested

    function openForNode(node: int, x: real, y: real): void {
        root.node = node;
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
