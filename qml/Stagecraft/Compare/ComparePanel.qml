// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The last comparison: how much, and why.
Item {
    id: root

    required property CompareController comparing

    signal lineRequested(line: int)
    signal markdownCopied(text: string)

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 8, 560)
        visible: !root.comparing.hasComparison
        spacing: Theme.unit * 2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.comparing.busy ? (root.comparing.phase.length > 0 ? root.comparing.phase : qsTr("Building…")) : root.comparing.message.length > 0 ? root.comparing.message : qsTr("Nothing to compare yet. “Build and compare” builds this Dockerfile and holds the image against the previous build or another Dockerfile.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }
    }

    Basic.SplitView {
        anchors.fill: parent
        visible: root.comparing.hasComparison

        handle: SplitHandle {}

        Flickable {
            id: left

            Basic.SplitView.preferredWidth: Math.max(360, root.width * 0.36)
            Basic.SplitView.minimumWidth: 320
            contentHeight: leftColumn.implicitHeight + Theme.unit * 8
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Basic.ScrollBar.vertical: ScrollBar {}

            Column {
                id: leftColumn

                x: Theme.unit * 6
                y: Theme.unit * 5
                width: left.width - 2 * x
                spacing: Theme.unit * 2

                Flow {
                    width: parent.width
                    spacing: Theme.unit * 2

                    Label {
                        text: root.comparing.headline
                        font.family: Theme.family
                        font.pixelSize: Theme.headingSize
                        font.weight: Font.Bold
                        color: root.comparing.smaller ? Theme.done : Theme.target
                    }

                    Label {
                        width: Math.min(implicitWidth, leftColumn.width)
                        text: root.comparing.reason
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        font.family: Theme.family
                        font.pixelSize: Theme.headingSize
                        font.weight: Font.DemiBold
                    }
                }

                Label {
                    width: parent.width
                    text: root.comparing.summary
                    color: Theme.muted
                }

                Label {
                    width: parent.width
                    visible: text.length > 0
                    text: root.comparing.busy ? root.comparing.phase : root.comparing.message
                    wrapMode: Text.Wrap
                    color: Theme.target
                }

                MetricTable {
                    width: parent.width
                    metrics: root.comparing.metrics
                }

                Button {
                    iconName: "copy"
                    text: qsTr("Copy as Markdown")
                    onClicked: root.markdownCopied(root.comparing.asMarkdown())
                }
            }
        }

        Flickable {
            id: right

            Basic.SplitView.fillWidth: true
            contentHeight: rightColumn.implicitHeight + Theme.unit * 8
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Basic.ScrollBar.vertical: ScrollBar {}

            Column {
                id: rightColumn

                x: Theme.unit * 6
                y: Theme.unit * 5
                width: right.width - 2 * x
                spacing: Theme.unit * 4

                Label {
                    text: qsTr("What is in the image")
                    font: Theme.mediumFont
                }

                ContentBars {
                    width: parent.width
                    bars: root.comparing.bars
                }

                Row {
                    topPadding: Theme.unit * 3
                    spacing: Theme.unit * 2

                    Label {
                        text: qsTr("Why")
                        font: Theme.mediumFont
                    }

                    Label {
                        text: qsTr("adds up to %1 exactly").arg(root.comparing.causesSum)
                        color: Theme.muted
                    }
                }

                CauseList {
                    width: parent.width
                    causes: root.comparing.causes
                    onLineRequested: line => root.lineRequested(line)
                }
            }
        }
    }
}
