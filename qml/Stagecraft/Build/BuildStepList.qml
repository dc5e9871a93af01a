// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The steps of a build as a list: state, stage, instruction, time, and why a step ran that could have been cached.
ListView {
    id: root

    required property BuildRun run

    signal lineRequested(line: int)

    function stateIcon(state: int): string {
        switch (state) {
        case App.StepState.Running:
            return "clock";
        case App.StepState.Cached:
            return "copy";
        case App.StepState.Failed:
        case App.StepState.Interrupted:
            return "error";
        case App.StepState.Cancelled:
            return "stop";
        default:
            return "check";
        }
    }

    function stateColor(state: int): color {
        switch (state) {
        case App.StepState.Running:
            return Theme.accent;
        case App.StepState.Cached:
            return Theme.cached;
        case App.StepState.Failed:
        case App.StepState.Interrupted:
            return Theme.failed;
        case App.StepState.Cancelled:
            return Theme.muted;
        default:
            return Theme.done;
        }
    }

    function stateText(state: int): string {
        switch (state) {
        case App.StepState.Running:
            return qsTr("running");
        case App.StepState.Cached:
            return qsTr("cached");
        case App.StepState.Failed:
            return qsTr("failed");
        case App.StepState.Interrupted:
            return qsTr("interrupted");
        case App.StepState.Cancelled:
            return qsTr("cancelled");
        default:
            return qsTr("done");
        }
    }

    model: run.steps
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps of the build")
    Keys.onReturnPressed: (currentItem as StepRow)?.chosen()

    Basic.ScrollBar.vertical: ScrollBar {}

    component StepRow: Rectangle {
        id: row

        required property int index
        required property int step
        required property string label
        required property int stage
        required property string stageText
        required property int line
        required property int stepState
        required property string time
        required property real share
        required property string progress
        required property bool critical
        required property bool approximate
        required property string reason

        function chosen(): void {
            root.currentIndex = index;
            root.forceActiveFocus();
            root.run.showStep(step);
        }

        width: root.width
        height: row.reason.length > 0 || row.progress.length > 0 ? 46 : Theme.rowHeight
        color: root.run.log.step === row.step ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"

        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1, %2, %3 %4").arg(row.label).arg(root.stateText(row.stepState)).arg(row.time).arg(row.reason)
        Accessible.onPressAction: row.chosen()

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: row.chosen()
            onDoubleTapped: {
                if (row.line > 0)
                    root.lineRequested(row.line);
            }
        }

        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            visible: row.critical
            color: Theme.target
        }

        RowLayout {
            id: facts

            width: parent.width
            height: Theme.rowHeight

            spacing: Theme.unit * 2

            Icon {
                Layout.leftMargin: Theme.unit * 4
                icon: root.stateIcon(row.stepState)
                sourceSize: Qt.size(14, 14)
                color: root.stateColor(row.stepState)
            }

            Label {
                Layout.preferredWidth: 104
                text: row.stageText
                color: row.stage >= 0 ? Theme.stageColor(row.stage, row.stage === root.run.targetStage) : Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: row.label
                font: Theme.codeFont
                color: row.stage >= 0 ? Theme.text : Theme.muted
            }

            Label {
                visible: row.approximate
                text: qsTr("place guessed")
                font: Theme.secondaryFont
                color: Theme.target
            }

            Label {
                visible: row.line > 0 && root.width > 520
                text: qsTr("line %1").arg(row.line)
                font: Theme.secondaryFont
                color: Theme.faint
            }

            Item {
                Layout.preferredWidth: 64
                Layout.preferredHeight: 6

                Rectangle {
                    width: Math.max(row.share > 0 ? 2 : 0, parent.width * row.share)
                    height: parent.height
                    radius: 3
                    color: root.stateColor(row.stepState)
                }
            }

            Label {
                Layout.preferredWidth: 64
                Layout.rightMargin: Theme.unit * 4
                horizontalAlignment: Text.AlignRight
                text: row.stepState === App.StepState.Cached ? qsTr("cached") : row.time
                font: Theme.numberFont
                color: root.stateColor(row.stepState)
            }
        }

        Label {
            x: Theme.unit * 4 + 14 + Theme.unit * 4 + 104
            width: parent.width - x - Theme.unit * 4
            y: 25
            visible: text.length > 0
            text: row.progress.length > 0 ? row.progress : row.reason
            font: Theme.secondaryFont
            color: Theme.muted
        }
    }

    delegate: StepRow {}
}
