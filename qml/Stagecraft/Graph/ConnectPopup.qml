// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What a new connection takes: files, a view of them while a command runs, or the stage itself as the base.
ActPopup {
    id: root

    enum Way {
        Copy,
        Mount,
        Base
    }

    property int from: 0
    property int to: 0
    property int way: ConnectPopup.Copy
    readonly property bool isCopy: way === ConnectPopup.Copy
    readonly property bool asBase: way === ConnectPopup.Base

    function plan(): canvasAct {
        if (asBase)
            return controller.acts.connectByBase(from, to);
        if (isCopy)
            return controller.acts.connectByCopy(from, to, paths.text, destination.text);
        return controller.acts.connectByMount(from, to, runs.lines[runs.currentIndex] ?? 0, paths.text, destination.text);
    }

    function ask(fromNode: int, toNode: int, at: point): void {
        from = fromNode;
        to = toNode;
        way = ConnectPopup.Copy;
        runs.lines = controller.acts.mountLines(to);
        runs.currentIndex = runs.lines.length - 1;
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
            checked: root.isCopy
            highlighted: checked
            onClicked: root.way = ConnectPopup.Copy
        }

        Button {
            objectName: "asMount"
            text: qsTr("Mount")
            enabled: runs.lines.length > 0
            checkable: true
            checked: root.way === ConnectPopup.Mount
            highlighted: checked
            onClicked: {
                root.way = ConnectPopup.Mount;
                destination.text = paths.text.startsWith("/") ? paths.text : "/mnt";
            }
        }

        Button {
            objectName: "asBase"
            text: qsTr("Build on it")
            checkable: true
            checked: root.asBase
            highlighted: checked
            onClicked: root.way = ConnectPopup.Base
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
        visible: runs.visible
        text: qsTr("For which command")
    }

    Picker {
        id: runs

        property list<int> lines

        objectName: "mountRun"
        visible: root.way === ConnectPopup.Mount && lines.length > 1
        width: parent.width
        model: lines.map(line => root.controller.acts.instructionText(line).split("\n")[0])
        onActivated: index => currentIndex = index
        Accessible.name: qsTr("The RUN that uses the mount")
    }

    FieldLabel {
        visible: !root.asBase
        text: root.isCopy ? qsTr("What to copy out of %1").arg(root.controller.nameOf(root.from)) : qsTr("What of %1 the command is to see").arg(root.controller.nameOf(root.from))
    }

    SuggestionField {
        id: paths

        objectName: "paths"
        visible: !root.asBase
        width: parent.width
        font: Theme.codeFont
        severalWords: root.isCopy
        suggestions: root.visible ? root.controller.acts.products(root.from) : []
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
