// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What the project holds, what the open Dockerfile is made of, and what is wrong with it.
Rectangle {
    id: root

    required property ProjectSession project
    required property ProblemModel problems

    signal stageKeyPressed(int stage, int key, int modifiers)
    signal stageMenuRequested(int stage)
    signal problemsRequested

    color: Theme.surface

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.unit * 3
        spacing: 0

        SectionHead {
            Layout.fillWidth: true
            leftPadding: Theme.unit * 4
            text: qsTr("Project")
        }

        ProjectFileList {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.height * 0.35)
            project: root.project
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            visible: root.project.contextText.length > 0
            leftPadding: Theme.unit * 4
            rightPadding: Theme.unit * 4
            text: qsTr("Context: %1").arg(root.project.contextText)
            font: Theme.secondaryFont
            color: Theme.muted
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Button {
            Layout.fillWidth: true
            Layout.margins: Theme.unit * 3
            visible: root.project.proposedContext.length > 0
            text: qsTr("Use context %1").arg(root.project.shownPath(root.project.proposedContext))
            onClicked: root.project.useContext(root.project.proposedContext)
        }

        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit * 4
            leftPadding: Theme.unit * 4
            text: qsTr("Stages")
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.project.current !== null

            sourceComponent: StageOutline {
                session: root.project.current
                onKeyPressed: (stage, key, modifiers) => root.stageKeyPressed(stage, key, modifiers)
                onMenuRequested: stage => root.stageMenuRequested(stage)
            }
        }

        SectionHead {
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit * 4
            visible: root.problems.count > 0
            leftPadding: Theme.unit * 4
            text: qsTr("Problems")
        }

        Repeater {
            model: root.problems

            Item {
                id: problem

                required property int index
                required property string message
                required property string severity
                required property int line

                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(Theme.rowHeight, text.implicitHeight + Theme.unit * 2)
                visible: problem.index < 5

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Line %1: %2").arg(problem.line).arg(problem.message)

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }

                TapHandler {
                    onTapped: {
                        root.problems.reveal(problem.index);
                        root.problemsRequested();
                    }
                }

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.unit * 4
                    anchors.rightMargin: Theme.unit * 4
                    spacing: Theme.unit * 2

                    SeverityMark {
                        severity: problem.severity
                    }

                    Label {
                        id: text

                        Layout.fillWidth: true
                        text: problem.message
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                    }

                    Label {
                        text: problem.line
                        font: Theme.secondaryFont
                        color: Theme.muted
                    }
                }
            }
        }

        Item {
            Layout.preferredHeight: Theme.unit * 3
        }
    }
}
