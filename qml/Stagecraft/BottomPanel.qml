// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.Advice
import Stagecraft.App
import Stagecraft.Build
import Stagecraft.Compare
import Stagecraft.Controls
import Stagecraft.Theme

/// Build, Compare, Layers, Problems and History.
Rectangle {
    id: root

    enum Tab {
        Build,
        Compare,
        Layers,
        Problems,
        History
    }

    required property KeyMap keys
    required property BuildController builds
    required property CompareController comparing
    required property ProblemModel problems
    /// The open file, or null.
    required property DocumentSession session
    /// Whether it has the window to itself.
    required property bool fills

    signal lineRequested(line: int)
    signal markdownCopied(text: string)
    signal hideRequested
    signal fillRequested(fills: bool)
    signal partRequested(stage: int, beforeLine: int)
    signal shellRequested(stage: int, beforeLine: int)
    signal buildRequested
    signal weighRequested
    signal copyRequested(text: string)
    signal saveLogRequested
    signal variantRequested
    signal reportRequested

    readonly property BuildRun run: builds.run

    function show(tab: int): void {
        tabs.currentIndex = tab;
    }

    function clockText(seconds: real): string {
        const whole = Math.floor(seconds);
        return String(Math.floor(whole / 60)).padStart(2, "0") + ":" + String(whole % 60).padStart(2, "0");
    }

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: 36

            Basic.TabBar {
                id: tabs

                width: implicitWidth
                height: parent.height
                background: null
                spacing: 0

                TabButton {
                    width: implicitWidth
                    text: qsTr("Build")
                }

                TabButton {
                    width: implicitWidth
                    text: qsTr("Compare")
                }

                TabButton {
                    width: implicitWidth
                    text: qsTr("Layers")
                }

                TabButton {
                    width: implicitWidth
                    text: qsTr("Problems")
                    count: root.problems.count
                }

                TabButton {
                    width: implicitWidth
                    text: qsTr("History")
                }
            }

            RowLayout {
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit * 2
                height: parent.height
                spacing: Theme.unit * 2

                Label {
                    visible: root.builds.running || root.builds.weighing
                    text: root.builds.phase
                    font: Theme.secondaryFont
                    color: Theme.muted
                }

                Label {
                    visible: root.run.stepCount > 0
                    text: qsTr("%1 of %2 steps").arg(root.run.stepsDone).arg(root.run.stepCount)
                    font: Theme.secondaryFont
                    color: Theme.muted
                }

                Label {
                    visible: root.run.stepCount > 0
                    text: root.clockText(root.run.seconds)
                    font: Theme.secondaryFont
                    color: Theme.muted
                }

                IconButton {
                    iconName: root.fills ? "restore" : "fill"
                    text: root.fills ? qsTr("Show the graph and the text again") : qsTr("Fill the window with this panel")
                    onClicked: root.fillRequested(!root.fills)
                }

                IconButton {
                    iconName: "chevron-down"
                    text: qsTr("Hide panel")
                    shortcutText: root.keys.texts.panel
                    onClicked: root.hideRequested()
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.border
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            BuildPanel {
                builds: root.builds
                onLineRequested: line => root.lineRequested(line)
                onPartRequested: (stage, beforeLine) => root.partRequested(stage, beforeLine)
                onShellRequested: (stage, beforeLine) => root.shellRequested(stage, beforeLine)
                onAgainRequested: root.buildRequested()
                onWeighRequested: root.weighRequested()
                onCopyRequested: text => root.copyRequested(text)
                onSaveLogRequested: root.saveLogRequested()
            }

            ComparePanel {
                comparing: root.comparing
                builds: root.builds
                session: root.session
                onVariantRequested: root.variantRequested()
                onExportRequested: root.reportRequested()
                onLineRequested: line => root.lineRequested(line)
                onMarkdownCopied: text => root.markdownCopied(text)
            }

            ImagePanel {
                comparing: root.comparing
                onLineRequested: line => root.lineRequested(line)
                onCopyRequested: text => root.copyRequested(text)
            }

            ProblemList {
                problems: root.problems
            }

            HistoryList {
                builds: root.builds
                file: root.session?.path ?? ""
                onOpened: record => {
                    root.builds.showRecord(record);
                    root.show(BottomPanel.Tab.Build);
                }
            }
        }
    }
}
