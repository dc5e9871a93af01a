// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The engine, the problems, and where the cursor is.
Rectangle {
    id: root

    required property ProjectSession project
    required property BuildController builds
    required property ProblemModel problems
    required property ApplicationSettings settings
    required property int cursorLine
    required property int cursorColumn

    readonly property DocumentSession session: project.current

    function chooseEngine(): void {
        engineMenu.open();
    }

    component Part: Label {
        font: Theme.secondaryFont
        color: Theme.muted
    }

    implicitHeight: 26
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 4
        anchors.rightMargin: Theme.unit * 4
        spacing: Theme.unit * 5

        RowLayout {
            spacing: Theme.unit * 2

            Rectangle {
                implicitWidth: 8
                implicitHeight: 8
                radius: 4
                color: root.builds.canBuild ? Theme.done : root.builds.engineChecked ? Theme.target : Theme.faint
            }

            Part {
                text: root.builds.canBuild ? qsTr("%1 · %2").arg(root.builds.engineText).arg(root.builds.tierText) : root.builds.engineText

                HoverHandler {
                    id: engineHover
                }

                TapHandler {
                    onTapped: root.chooseEngine()
                }

                EngineMenu {
                    id: engineMenu

                    y: -height - Theme.unit
                    builds: root.builds
                    settings: root.settings
                }

                ToolTip {
                    y: -height - Theme.unit
                    visible: engineHover.hovered && root.builds.engineExplanation.length > 0
                    text: root.builds.engineExplanation
                }
            }
        }

        Part {
            visible: root.session !== null
            text: qsTr("%n problem(s)", "", root.problems.count)
        }

        Part {
            visible: root.session !== null
            text: root.session ? qsTr("target %1").arg(root.session.targetName) : ""
        }

        Item {
            Layout.fillWidth: true
        }

        Part {
            visible: root.session !== null
            text: qsTr("Ln %1, Col %2").arg(root.cursorLine).arg(root.cursorColumn)
        }

        Part {
            text: root.session ? root.session.encoding : ""
        }

        Part {
            text: root.session ? root.session.lineEnds : ""
        }
    }
}
