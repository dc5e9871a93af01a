// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What a new connection takes: files, or the stage itself as the base.
CanvasPopup {
    id: root

    required property GraphController controller
    property int from: 0
    property int to: 0
    property bool asBase: false

    function ask(fromNode: int, toNode: int, at: point): void {
        from = fromNode;
        to = toNode;
        asBase = false;
        problem.text = "";
        paths.text = controller.guessedPaths(from, to);
        destination.text = controller.guessedDestination(from, to);
        openAt(at);
        paths.forceActiveFocus();
        paths.selectAll();
    }

    function accept(): void {
        problem.text = asBase ? controller.connectByBase(from, to) : controller.connectByCopy(from, to, paths.text, destination.text);
        if (problem.text.length === 0)
            close();
    }

    contentWidth: 320

    contentItem: Column {
        spacing: Theme.unit * 2
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()

        Label {
            width: parent.width
            text: qsTr("%1 → %2").arg(root.controller.nameOf(root.from)).arg(root.controller.nameOf(root.to))
            font: Theme.mediumFont
            elide: Text.ElideMiddle
        }

        Row {
            spacing: Theme.unit

            Button {
                objectName: "asCopy"
                text: qsTr("Copy files")
                checkable: true
                checked: !root.asBase
                highlighted: checked
                onClicked: root.asBase = false
            }

            Button {
                objectName: "asBase"
                text: qsTr("Build on it")
                checkable: true
                checked: root.asBase
                highlighted: checked
                onClicked: root.asBase = true
            }
        }

        Label {
            visible: root.asBase
            width: parent.width
            text: qsTr("%1 will start FROM %2 instead of what it is built from now.").arg(root.controller.nameOf(root.to)).arg(root.controller.nameOf(root.from))
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        Label {
            visible: !root.asBase
            text: qsTr("What to copy out of %1").arg(root.controller.nameOf(root.from))
            font: Theme.secondaryFont
            color: Theme.muted
        }

        Field {
            id: paths

            objectName: "paths"
            visible: !root.asBase
            width: parent.width
            font: Theme.codeFont
            Accessible.name: qsTr("Paths to copy")
        }

        Label {
            visible: !root.asBase
            text: qsTr("Where to")
            font: Theme.secondaryFont
            color: Theme.muted
        }

        Field {
            id: destination

            objectName: "destination"
            visible: !root.asBase
            width: parent.width
            font: Theme.codeFont
            Accessible.name: qsTr("Destination")
        }

        Label {
            id: problem

            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.failed
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Row {
            anchors.right: parent.right
            topPadding: Theme.unit
            spacing: Theme.unit * 2

            Button {
                text: qsTr("Cancel")
                onClicked: root.close()
            }

            Button {
                objectName: "connect"
                text: qsTr("Connect")
                highlighted: true
                onClicked: root.accept()
            }
        }
    }
}
