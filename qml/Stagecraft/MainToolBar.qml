// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What is open, what is built of it, and the one obvious thing to do.
Rectangle {
    id: root

    required property KeyMap keys
    required property ProjectSession project
    required property BuildController builds
    required property CompareController comparing

    signal openRequested
    signal paletteRequested
    signal buildRequested
    signal compareRequested
    signal optionsRequested

    /// How many options of the build differ from what holds by itself.
    required property int optionCount

    readonly property DocumentSession session: project.current
    readonly property bool busy: builds.running || builds.weighing || comparing.busy

    implicitHeight: 48
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 3
        anchors.rightMargin: Theme.unit * 3
        spacing: Theme.unit * 2

        IconButton {
            iconName: "open"
            text: qsTr("Open…")
            shortcutText: root.keys.texts.openFolder
            onClicked: root.openRequested()
        }

        Label {
            visible: root.project.isOpen
            text: qsTr("%1 /").arg(root.project.name)
            color: Theme.muted
        }

        Label {
            Layout.maximumWidth: 240
            visible: root.session !== null
            text: root.session ? (root.session.modified ? qsTr("%1 •").arg(root.session.fileName) : root.session.fileName) : ""
            font: Theme.mediumFont
            elide: Text.ElideMiddle
        }

        Picker {
            id: targetPicker

            Layout.leftMargin: Theme.unit * 4
            visible: root.session !== null
            caption: qsTr("Target")
            model: root.session ? root.session.stageNames : []
            displayText: root.session ? root.session.targetName : ""
            currentIndex: root.session ? root.session.stageNames.indexOf(root.session.targetName) : -1
            onActivated: index => root.session.chooseTarget(index)
        }

        Picker {
            // The engine's own comes first; taking it means whichever it is.
            readonly property string own: root.builds.enginePlatform.length > 0 ? root.builds.enginePlatform : "linux/amd64"

            visible: root.session !== null && root.width > 1000
            caption: qsTr("Platform")
            model: [own].concat(["linux/amd64", "linux/arm64", "linux/arm/v7", "linux/riscv64", "linux/s390x", "linux/ppc64le"].filter(name => name !== own))
            displayText: root.session ? root.session.platform : ""
            currentIndex: root.session ? model.indexOf(root.session.platform) : -1
            onActivated: index => root.session.platform = index === 0 ? "" : model[index]
        }

        ArgumentPicker {
            visible: root.session !== null && count > 0 && root.width > 1200
            session: root.session
        }

        Item {
            Layout.fillWidth: true
        }

        Button {
            visible: root.width > 1160
            implicitWidth: 240
            iconName: "search"
            text: qsTr("Run a command   Ctrl+Shift+P")
            font: Theme.textFont
            onClicked: root.paletteRequested()
        }

        Item {
            Layout.fillWidth: true
        }

        IconButton {
            iconName: "undo"
            enabled: root.session !== null && root.session.canUndo
            text: root.session && root.session.undoText.length > 0 ? qsTr("Undo: %1").arg(root.session.undoText) : qsTr("Undo")
            shortcutText: root.keys.texts.undo
            onClicked: root.session.undo()
        }

        IconButton {
            iconName: "redo"
            enabled: root.session !== null && root.session.canRedo
            text: root.session && root.session.redoText.length > 0 ? qsTr("Redo: %1").arg(root.session.redoText) : qsTr("Redo")
            shortcutText: root.keys.texts.redo
            onClicked: root.session.redo()
        }

        IconButton {
            Layout.leftMargin: Theme.unit * 2
            visible: root.session !== null
            iconName: "sliders"
            checked: root.optionCount > 0
            text: root.optionCount > 0 ? qsTr("Options of the build, %n of them chosen", "", root.optionCount) : qsTr("Options of the build")
            shortcutText: root.keys.texts.buildOptions
            onClicked: root.optionsRequested()
        }

        Button {
            visible: root.session !== null
            enabled: !root.busy && root.builds.canBuild
            iconName: "compare"
            text: qsTr("Build and compare")
            onClicked: root.compareRequested()
        }

        Button {
            visible: root.session !== null
            enabled: root.busy ? !root.builds.cancelling : root.builds.canBuild
            highlighted: true
            iconName: root.busy ? "stop" : "play"
            text: root.builds.cancelling ? qsTr("Cancelling…") : root.busy ? qsTr("Cancel") : qsTr("Build")
            onClicked: {
                if (root.comparing.busy)
                    root.comparing.cancel();
                else if (root.builds.running || root.builds.weighing)
                    root.builds.cancel();
                else
                    root.buildRequested();
            }
        }
    }
}
