// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The remembered builds of the open Dockerfile, newest first.
Item {
    id: root

    required property BuildController builds
    required property string file

    function outcomeText(outcome: int): string {
        switch (outcome) {
        case BuildController.Succeeded:
            return qsTr("built");
        case BuildController.Cancelled:
            return qsTr("cancelled");
        case BuildController.Lost:
            return qsTr("engine lost");
        default:
            return qsTr("failed");
        }
    }

    function outcomeColor(outcome: int): color {
        return outcome === BuildController.Succeeded ? Theme.done : outcome === BuildController.Cancelled ? Theme.muted : Theme.failed;
    }

    component Cell: Label {
        Layout.preferredWidth: 88
        horizontalAlignment: Text.AlignRight
        font: Theme.numberFont
    }

    BuildHistoryModel {
        id: history

        builds: root.builds
        file: root.file
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 8, 520)
        visible: history.count === 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: history.notice.length > 0 ? history.notice : qsTr("Every build of this Dockerfile is remembered here, with its time and size.")
        color: Theme.muted
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 4
        anchors.rightMargin: Theme.unit * 4
        anchors.topMargin: Theme.unit * 2
        visible: history.count > 0
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.unit * 2
            visible: text.length > 0
            text: history.notice
            wrapMode: Text.Wrap
            color: Theme.target
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.rowHeight
            spacing: Theme.unit * 4

            Label {
                Layout.preferredWidth: 176
                text: qsTr("When")
                color: Theme.muted
            }

            Label {
                Layout.preferredWidth: 112
                text: qsTr("Outcome")
                color: Theme.muted
            }

            Cell {
                text: qsTr("Time")
                color: Theme.muted
            }

            Cell {
                text: qsTr("Size")
                color: Theme.muted
            }

            Cell {
                text: qsTr("Change")
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Target and engine")
                color: Theme.muted
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: history
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Earlier builds")

            Basic.ScrollBar.vertical: ScrollBar {}

            delegate: Item {
                id: row

                required property string when
                required property int outcome
                required property string target
                required property string time
                required property string size
                required property string change
                required property bool smaller
                required property string engine
                required property string message

                width: list.width
                height: Theme.rowHeight + 4

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2, %3, %4").arg(row.when).arg(root.outcomeText(row.outcome)).arg(row.time).arg(row.size)
                Accessible.description: row.message

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.border
                }

                RowLayout {
                    anchors.fill: parent
                    spacing: Theme.unit * 4

                    Label {
                        Layout.preferredWidth: 176
                        text: row.when
                        font: Theme.numberFont
                    }

                    RowLayout {
                        Layout.preferredWidth: 112
                        Layout.fillWidth: false
                        spacing: Theme.unit * 2

                        Icon {
                            icon: row.outcome === BuildController.Succeeded ? "check" : row.outcome === BuildController.Cancelled ? "stop" : "error"
                            sourceSize: Qt.size(14, 14)
                            color: root.outcomeColor(row.outcome)
                        }

                        Label {
                            Layout.fillWidth: true
                            text: root.outcomeText(row.outcome)
                            color: root.outcomeColor(row.outcome)
                        }
                    }

                    Cell {
                        text: row.time
                    }

                    Cell {
                        text: row.size.length > 0 ? row.size : "—"
                        color: row.size.length > 0 ? Theme.text : Theme.muted
                    }

                    Cell {
                        text: row.change
                        color: row.smaller ? Theme.done : row.change.startsWith("+") ? Theme.target : Theme.muted
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.message.length > 0 ? row.message : row.target.length > 0 ? qsTr("%1 · %2").arg(row.target).arg(row.engine) : row.engine
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
