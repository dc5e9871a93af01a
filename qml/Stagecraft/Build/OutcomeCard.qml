// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// How a build ended, and for one that failed why, what the step printed last, and what can be done from here.
Rectangle {
    id: root

    required property BuildRun run
    /// Whether it is the current build, so that something can be done about it.
    required property bool isCurrent
    required property bool canBuild

    signal lineRequested(line: int)
    /// Build, or open a shell in, what is above the failed line of its stage.
    signal partRequested(stage: int, beforeLine: int)
    signal shellRequested(stage: int, beforeLine: int)
    signal againRequested
    /// The size of each stage is wanted.
    signal weighRequested

    readonly property bool hasFailed: run.outcome === BuildRun.Failed || run.outcome === BuildRun.Lost
    readonly property color tint: run.outcome === BuildRun.Succeeded ? Theme.done : run.outcome === BuildRun.Cancelled ? Theme.muted : Theme.failed
    readonly property bool knowsPlace: run.failedStage >= 0 && run.messageLine > 0

    implicitHeight: content.implicitHeight + Theme.unit * 5
    color: Qt.alpha(tint, Theme.dark ? 0.1 : 0.07)

    component CardButton: Button {
        implicitHeight: 26
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.unit * 4
        anchors.rightMargin: Theme.unit * 4
        spacing: Theme.unit * 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit * 3

            Icon {
                Layout.alignment: Qt.AlignVCenter
                icon: root.run.outcome === BuildRun.Succeeded ? "check" : root.run.outcome === BuildRun.Cancelled ? "stop" : "error"
                color: root.tint
            }

            Label {
                Layout.fillWidth: true
                text: root.run.message
                wrapMode: Text.Wrap
                maximumLineCount: 4
                font: Theme.mediumFont
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            CardButton {
                visible: root.isCurrent && root.run.outcome === BuildRun.Succeeded
                enabled: root.canBuild
                text: qsTr("Weigh every stage")
                onClicked: root.weighRequested()
            }

            CardButton {
                visible: root.run.messageLine > 0
                text: qsTr("Go to line %1").arg(root.run.messageLine)
                onClicked: root.lineRequested(root.run.messageLine)
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit * 7
            visible: root.run.reason.length > 0
            text: qsTr("Probably: %1 %2").arg(root.run.reason).arg(root.run.advice)
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit * 7
            visible: root.hasFailed && root.run.lastLines.length > 0
            text: root.run.lastLines
            font: Theme.codeFont
            color: Theme.muted
            maximumLineCount: 6
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("The last lines of the step: %1").arg(text)
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit * 7
            visible: root.isCurrent && root.hasFailed
            spacing: Theme.unit * 2

            CardButton {
                enabled: root.canBuild
                iconName: "refresh"
                text: qsTr("Build again")
                onClicked: root.againRequested()
            }

            CardButton {
                visible: root.knowsPlace
                enabled: root.canBuild
                iconName: "terminal"
                text: qsTr("Open a shell before this step")
                onClicked: root.shellRequested(root.run.failedStage, root.run.messageLine)
            }

            CardButton {
                visible: root.knowsPlace
                enabled: root.canBuild
                iconName: "play"
                text: qsTr("Build up to the step before")
                onClicked: root.partRequested(root.run.failedStage, root.run.messageLine)
            }
        }
    }
}
