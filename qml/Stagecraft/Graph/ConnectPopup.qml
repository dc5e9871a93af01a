// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What a new connection takes: files, or the stage itself as the base.
ActPopup {
    id: root

    property int from: 0
    property int to: 0
    property bool asBase: false

    function plan(): canvasAct {
        return asBase ? controller.acts.connectByBase(from, to) : controller.acts.connectByCopy(from, to, paths.text, destination.text);
    }

    function ask(fromNode: int, toNode: int, at: point): void {
        from = fromNode;
        to = toNode;
        asBase = false;
        paths.text = controller.acts.guessedPaths(from, to);
        destination.text = controller.acts.guessedDestination(from, to);
        askAt(at);
        paths.forceActiveFocus();
        paths.selectAll();
    }

    title: qsTr("%1 → %2").arg(controller.nameOf(from)).arg(controller.nameOf(to))
    acceptText: qsTr("Connect")

    Row {
        spacing: Theme.unit

        Button {
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
        text: qsTr("%1 will start from %2 instead of what it is built from now.").arg(root.controller.nameOf(root.to)).arg(root.controller.nameOf(root.from))
        wrapMode: Text.Wrap
        color: Theme.muted
    }

    FieldLabel {
        visible: !root.asBase
        text: qsTr("What to copy out of %1").arg(root.controller.nameOf(root.from))
    }

    Field {
        id: paths

        objectName: "paths"
        visible: !root.asBase
        width: parent.width
        font: Theme.codeFont
        Accessible.name: qsTr("Paths to copy")
    }

    FieldLabel {
        visible: !root.asBase
        text: qsTr("Where to")
    }

    Field {
        id: destination

        objectName: "destination"
        visible: !root.asBase
        width: parent.width
        font: Theme.codeFont
        Accessible.name: qsTr("Destination")
    }
}
