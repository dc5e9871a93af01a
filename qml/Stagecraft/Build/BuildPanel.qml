// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// A build as it runs, or how one ended.
Item {
    id: root

    required property BuildController builds

    readonly property BuildRun run: builds.run
    readonly property bool isEmpty: !run.running && run.stepCount === 0 && run.message.length === 0
    property bool asList: false

    signal lineRequested(line: int)
    signal partRequested(stage: int, beforeLine: int)
    signal shellRequested(stage: int, beforeLine: int)
    signal againRequested
    signal weighRequested
    signal copyRequested(text: string)
    signal saveLogRequested

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 36
            Layout.leftMargin: Theme.unit * 4
            Layout.rightMargin: Theme.unit * 4
            visible: root.builds.showsPast
            spacing: Theme.unit * 3

            Icon {
                icon: "clock"
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("An earlier build: %1").arg(root.run.title)
                color: Theme.muted
            }

            Button {
                implicitHeight: 26
                text: qsTr("Back to the current build")
                onClicked: root.builds.showCurrent()
            }
        }

        OutcomeCard {
            Layout.fillWidth: true
            visible: !root.run.running && root.run.message.length > 0
            run: root.run
            isCurrent: !root.builds.showsPast
            canBuild: root.builds.canBuild && !root.builds.weighing
            onLineRequested: line => root.lineRequested(line)
            onPartRequested: (stage, beforeLine) => root.partRequested(stage, beforeLine)
            onShellRequested: (stage, beforeLine) => root.shellRequested(stage, beforeLine)
            onAgainRequested: root.againRequested()
            onWeighRequested: root.weighRequested()
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 34
            Layout.leftMargin: Theme.unit * 4
            Layout.rightMargin: Theme.unit * 4
            visible: root.builds.forecast.length > 0 && !root.run.running && !root.builds.showsPast
            spacing: Theme.unit * 3

            Icon {
                icon: "clock"
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: root.builds.forecast
                color: Theme.muted
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.unit * 6
            visible: root.isEmpty
            spacing: Theme.unit * 3

            Label {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: root.width - Theme.unit * 8
                text: root.builds.canBuild ? qsTr("Nothing has been built yet.") : root.builds.engineChecked ? root.builds.engineExplanation : qsTr("Looking for an engine…")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.muted
            }

            Button {
                Layout.alignment: Qt.AlignHCenter
                visible: root.builds.engineChecked && !root.builds.canBuild
                iconName: "refresh"
                text: qsTr("Look again")
                onClicked: root.builds.checkEngine()
            }
        }

        Basic.SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.isEmpty && (root.run.running || root.run.stepCount > 0)

            handle: SplitHandle {}

            ColumnLayout {
                Basic.SplitView.fillWidth: true
                Basic.SplitView.minimumWidth: 240
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 34
                    Layout.leftMargin: Theme.unit * 4
                    Layout.rightMargin: Theme.unit * 2
                    spacing: Theme.unit

                    Label {
                        Layout.fillWidth: true
                        text: root.run.cacheText.length > 0 ? qsTr("%1 · %2").arg(root.run.title).arg(root.run.cacheText) : root.run.title
                        color: Theme.muted
                    }

                    Label {
                        visible: root.builds.waiting > 0
                        text: qsTr("%n more build(s) wait", "", root.builds.waiting)
                        font: Theme.secondaryFont
                        color: Theme.target
                    }

                    IconButton {
                        visible: root.builds.waiting > 0
                        iconName: "close"
                        text: qsTr("Take back the builds that wait")
                        onClicked: root.builds.cancelWaiting()
                    }

                    IconButton {
                        visible: root.run.warnings.length > 0
                        iconName: "warning"
                        text: root.run.warnings.join("\n")
                    }

                    IconButton {
                        visible: root.run.command.length > 0
                        iconName: "terminal"
                        text: qsTr("Copy the command of this build")
                        onClicked: root.copyRequested(root.run.command)
                    }

                    IconButton {
                        iconName: "timeline"
                        checked: !root.asList
                        text: qsTr("Steps on a line of time")
                        onClicked: root.asList = false
                    }

                    IconButton {
                        iconName: "list"
                        checked: root.asList
                        text: qsTr("Steps as a list")
                        onClicked: root.asList = true
                    }
                }

                BuildTimeline {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !root.asList
                    run: root.run
                }

                BuildStepList {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.asList
                    run: root.run
                    onLineRequested: line => root.lineRequested(line)
                }
            }

            BuildLog {
                Basic.SplitView.preferredWidth: root.width * 0.42
                Basic.SplitView.minimumWidth: 200
                run: root.run
                onCopyRequested: text => root.copyRequested(text)
                onSaveRequested: root.saveLogRequested()
            }
        }

        Item {
            Layout.fillHeight: true
            visible: root.isEmpty || (!root.run.running && root.run.stepCount === 0)
        }
    }
}
