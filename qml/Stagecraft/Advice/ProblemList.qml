// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Everything there is to say about the open Dockerfile; a click goes to the place.
Item {
    id: root

    required property ProblemModel problems

    function severityText(severity: string): string {
        switch (severity) {
        case "error":
            return qsTr("Error");
        case "warning":
            return qsTr("Warning");
        case "info":
            return qsTr("Advice");
        default:
            return qsTr("Hint");
        }
    }

    Label {
        anchors.centerIn: parent
        visible: root.problems.count === 0
        text: qsTr("No problems found.")
        color: Theme.muted
    }

    RulePage {
        id: rulePage
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.unit
        model: root.problems
        // Rows made ahead of being seen would be cancelled, with a warning, when the list gets shorter meanwhile.
        cacheBuffer: 0
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Problems")
        Keys.onReturnPressed: root.problems.reveal(list.currentIndex)
        Keys.onEnterPressed: root.problems.reveal(list.currentIndex)

        Basic.ScrollBar.vertical: ScrollBar {}

        delegate: Rectangle {
            id: row

            required property int index
            required property string message
            required property string severity
            required property string rule
            required property int line
            required property string stageName
            required property string fixTitle

            width: list.width
            height: Math.max(36, text.implicitHeight + Theme.unit * 4)
            radius: Theme.cornerRadius
            color: ListView.isCurrentItem && list.activeFocus ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, line %2: %3").arg(root.severityText(row.severity)).arg(row.line).arg(row.message)
            Accessible.onPressAction: root.problems.reveal(row.index)

            HoverHandler {
                id: hover
            }

            TapHandler {
                onTapped: {
                    list.currentIndex = row.index;
                    root.problems.reveal(row.index);
                }
            }

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.unit * 3
                anchors.rightMargin: Theme.unit * 4
                spacing: Theme.unit * 3

                SeverityMark {
                    severity: row.severity
                }

                Label {
                    id: text

                    Layout.fillWidth: true
                    text: row.message
                    wrapMode: Text.Wrap
                }

                Button {
                    visible: row.fixTitle.length > 0
                    implicitHeight: 26
                    text: row.fixTitle
                    onClicked: root.problems.fix(row.index)
                }

                IconButton {
                    visible: row.rule.length > 0
                    iconName: "info"
                    text: qsTr("Why? About %1").arg(row.rule)
                    onClicked: rulePage.show(row.rule, root.problems.helpPage(row.index), root.problems.address(row.index))
                }

                Label {
                    Layout.preferredWidth: 240
                    visible: root.width > 1000
                    text: row.rule
                    elide: Text.ElideRight
                    font: Theme.secondaryFont
                    color: Theme.muted
                }

                Label {
                    Layout.preferredWidth: 110
                    visible: root.width > 900
                    text: row.stageName
                    elide: Text.ElideRight
                    font: Theme.secondaryFont
                    color: Theme.muted
                }

                Label {
                    Layout.preferredWidth: 56
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("line %1").arg(row.line)
                    font: Theme.secondaryFont
                    color: Theme.accent
                }
            }
        }
    }
}
