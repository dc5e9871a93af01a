// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// A build as it runs, or how the last one ended.
Item {
    id: root

    required property BuildController builds

    signal lineRequested(line: int)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: visible ? Math.max(40, outcome.implicitHeight + Theme.unit * 4) : 0
            visible: !root.builds.running && root.builds.message.length > 0
            color: Qt.alpha(outcome.tint, 0.1)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.unit * 4
                anchors.rightMargin: Theme.unit * 4
                spacing: Theme.unit * 3

                Icon {
                    icon: root.builds.outcome === BuildController.Succeeded ? "check" : root.builds.outcome === BuildController.Cancelled ? "stop" : "error"
                    color: outcome.tint
                }

                Label {
                    id: outcome

                    readonly property color tint: root.builds.outcome === BuildController.Succeeded ? Theme.done : root.builds.outcome === BuildController.Cancelled ? Theme.muted : Theme.failed

                    Layout.fillWidth: true
                    text: root.builds.message
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }

                Button {
                    visible: root.builds.messageLine > 0
                    implicitHeight: 26
                    text: qsTr("Go to line %1").arg(root.builds.messageLine)
                    onClicked: root.lineRequested(root.builds.messageLine)
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.unit * 6
            visible: !root.builds.running && root.builds.stepCount === 0 && root.builds.message.length === 0
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
            visible: root.builds.running || root.builds.stepCount > 0

            handle: SplitHandle {}

            BuildTimeline {
                Basic.SplitView.fillWidth: true
                Basic.SplitView.minimumWidth: 240
                topMargin: Theme.unit * 2
                builds: root.builds
            }

            BuildLog {
                Basic.SplitView.preferredWidth: root.width * 0.4
                Basic.SplitView.minimumWidth: 200
                builds: root.builds
            }
        }

        Item {
            Layout.fillHeight: true
            visible: !root.builds.running && root.builds.stepCount === 0
        }
    }
}
