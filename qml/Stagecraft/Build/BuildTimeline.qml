// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The steps of a build on a line of time, a row a stage.
ListView {
    id: root

    required property BuildRun run
    readonly property real nameWidth: 120

    function segmentColor(state: int, stage: int, isTarget: bool): color {
        switch (state) {
        case App.StepState.Cached:
            return Theme.cached;
        case App.StepState.Failed:
        case App.StepState.Interrupted:
            return Theme.failed;
        case App.StepState.Cancelled:
            return Theme.faint;
        default:
            return stage < 0 ? Theme.muted : Theme.stageColor(stage, isTarget);
        }
    }

    model: run.timeline
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Steps of the build by stage")

    Basic.ScrollBar.vertical: ScrollBar {}

    delegate: Item {
        id: row

        required property string name
        required property int stage
        required property bool isTarget
        required property bool needed
        required property var segments

        width: root.width
        height: 34

        Accessible.role: Accessible.ListItem
        Accessible.name: row.needed ? qsTr("%1, %2 steps").arg(row.name).arg(row.segments.length) : qsTr("%1, skipped").arg(row.name)

        Label {
            width: root.nameWidth
            height: parent.height
            leftPadding: Theme.unit * 4
            text: row.name
            color: row.needed && row.stage >= 0 ? Theme.text : Theme.muted
        }

        Label {
            x: root.nameWidth
            height: parent.height
            visible: !row.needed
            text: qsTr("skipped: the target does not need it")
            color: Theme.muted
        }

        Item {
            id: track

            x: root.nameWidth
            width: parent.width - x - Theme.unit * 4
            height: parent.height

            // What is left of running steps, as long as they took the last time.
            Repeater {
                model: row.segments

                DashedFrame {
                    id: estimate

                    required property var modelData
                    readonly property real end: modelData.start + modelData.seconds

                    x: estimate.end / root.run.timeline.span * track.width
                    y: 7
                    width: modelData.left / root.run.timeline.span * track.width
                    height: 20
                    visible: width > 6
                    radius: 3
                    borderColor: Theme.muted

                    Label {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.unit * 2
                        visible: parent.width > 90
                        text: qsTr("≈ %1 s by the last build").arg(Math.ceil(estimate.modelData.left))
                        font: Theme.secondaryFont
                        color: Theme.muted
                    }
                }
            }

            Repeater {
                model: row.segments

                Rectangle {
                    id: segment

                    required property var modelData
                    readonly property int step: modelData.step
                    readonly property int stepState: modelData.state
                    readonly property real seconds: modelData.seconds

                    x: Math.min(track.width - 4, modelData.start / root.run.timeline.span * track.width)
                    y: 7
                    width: Math.max(4, seconds / root.run.timeline.span * track.width - 1)
                    height: 20
                    radius: 3
                    color: root.segmentColor(stepState, row.stage, row.isTarget)
                    opacity: stepState === App.StepState.Running ? 1 : 0.8
                    border.width: root.run.log.step === step ? 2 : 0
                    border.color: Theme.text

                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("%1, %2 s").arg(modelData.label).arg(seconds.toFixed(1))
                    Accessible.onPressAction: root.run.showStep(segment.step)

                    HoverHandler {
                        id: hover

                        cursorShape: Qt.PointingHandCursor
                    }

                    TapHandler {
                        onTapped: root.run.showStep(segment.step)
                    }

                    ToolTip {
                        visible: hover.hovered
                        text: qsTr("%1 · %2 s").arg(segment.modelData.label).arg(segment.seconds.toFixed(1))
                    }

                    Label {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.unit * 2
                        anchors.rightMargin: Theme.unit
                        visible: parent.width > 60
                        text: qsTr("%1 · %2 s").arg(segment.modelData.label).arg(segment.seconds.toFixed(1))
                        font: Theme.secondaryFont
                        color: Theme.accentText
                    }
                }
            }
        }
    }
}
