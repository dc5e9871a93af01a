// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Build
import Stagecraft.Controls
import Stagecraft.Theme

/// The images that were compared: how much, and why.
Item {
    id: root

    required property CompareController comparing
    required property BuildController builds
    /// The open file, or null.
    required property DocumentSession session

    readonly property ShownComparison comparison: comparing.shown
    /// Buttons then have no words.
    readonly property bool isNarrow: width < 1320

    signal lineRequested(line: int)
    signal markdownCopied(text: string)
    signal variantRequested
    signal exportRequested

    /// What a button is called that shows no words now.
    component Hint: ToolTip {
        visible: root.isNarrow && ((parent as Button)?.hovered ?? false)
    }

    PushDialog {
        id: pushDialog

        comparing: root.comparing
    }

    SizeBudget {
        id: budget

        comparing: root.comparing
        builds: root.builds
        session: root.session
    }

    BuildHistoryModel {
        id: history

        builds: root.builds
        file: root.session?.path ?? ""
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 8, 560)
        visible: !root.comparison.isThere
        spacing: Theme.unit * 2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.comparing.busy ? (root.comparing.phase.length > 0 ? root.comparing.phase : qsTr("Building…")) : root.comparing.message.length > 0 ? root.comparing.message : qsTr("Nothing to compare yet. “Build and compare” builds this Dockerfile and holds the image against the previous build or another Dockerfile.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }
    }

    ColumnLayout {
        anchors.fill: parent
        visible: root.comparison.isThere
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit * 6
            Layout.rightMargin: Theme.unit * 3
            Layout.topMargin: Theme.unit * 2
            Layout.bottomMargin: Theme.unit * 2
            spacing: Theme.unit * 2

            Picker {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                caption: qsTr("Before")
                model: root.comparison.variants
                currentIndex: root.comparison.before
                onActivated: index => {
                    root.comparison.choose(index, root.comparison.after);
                    currentIndex = Qt.binding(() => root.comparison.before);
                }
            }

            Label {
                text: "→"
                color: Theme.muted
            }

            Picker {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                caption: qsTr("After")
                model: root.comparison.variants
                currentIndex: root.comparison.after
                onActivated: index => {
                    root.comparison.choose(root.comparison.before, index);
                    currentIndex = Qt.binding(() => root.comparison.after);
                }
            }

            Button {
                iconName: "plus"
                enabled: !root.comparing.busy && !root.builds.running
                text: root.isNarrow ? "" : qsTr("Add variant…")
                Accessible.name: qsTr("Add variant…")
                onClicked: root.variantRequested()

                Hint {
                    text: qsTr("Add variant…")
                }
            }

            Label {
                Layout.fillWidth: true
                text: root.comparing.busy ? root.comparing.phase : root.comparing.message
                color: root.comparing.busy ? Theme.muted : Theme.target
            }

            Button {
                visible: root.comparing.canEstimate
                text: qsTr("Estimate download")
                onClicked: root.comparing.estimateDownloads()

                HoverHandler {
                    id: estimateHover
                }

                ToolTip {
                    visible: estimateHover.hovered
                    text: qsTr("Compresses the layers as a push would, without keeping them: about a second for 25 MB.")
                }
            }

            Button {
                iconName: "clock"
                enabled: (root.comparing.canTime || root.comparing.canTimePush) && !root.builds.running
                text: root.isNarrow ? "" : qsTr("Time…")
                Accessible.name: qsTr("Time…")
                onClicked: times.popup(this, 0, height + Theme.unit)

                Hint {
                    text: qsTr("Time…")
                }

                Menu {
                    id: times

                    implicitWidth: 400

                    MenuItem {
                        enabled: root.comparing.canTime
                        text: qsTr("Builds, three times without the cache and with it")
                        onTriggered: root.comparing.timeBuilds()
                    }

                    MenuItem {
                        enabled: root.comparing.canTimePush
                        text: qsTr("A push to a registry…")
                        onTriggered: pushDialog.ask()
                    }
                }
            }

            Button {
                iconName: "copy"
                text: root.isNarrow ? "" : qsTr("Copy as Markdown")
                Accessible.name: qsTr("Copy as Markdown")
                onClicked: root.markdownCopied(root.comparing.asMarkdown())

                Hint {
                    text: qsTr("Copy as Markdown")
                }
            }

            Button {
                iconName: "save"
                text: root.isNarrow ? "" : qsTr("Export…")
                Accessible.name: qsTr("Export…")
                onClicked: root.exportRequested()

                Hint {
                    text: qsTr("Export…")
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.border
        }

        Basic.SplitView {
            Layout.fillWidth: true
            Layout.fillHeight: true

            handle: SplitHandle {}

            Flickable {
                id: left

                Basic.SplitView.preferredWidth: Math.max(360, root.width * (root.comparison.variants.length > 2 ? 0.46 : 0.36))
                Basic.SplitView.minimumWidth: 320
                contentHeight: leftColumn.implicitHeight + Theme.unit * 10
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
                            text: root.comparison.headline
                            font.family: Theme.family
                            font.pixelSize: Theme.headingSize
                            font.weight: Font.Bold
                            color: root.comparison.change < 0 ? Theme.done : root.comparison.change > 0 ? Theme.target : Theme.muted
                        }

                        Label {
                            width: Math.min(implicitWidth, leftColumn.width)
                            text: root.comparison.reason
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            font.family: Theme.family
                            font.pixelSize: Theme.headingSize
                            font.weight: Font.DemiBold
                        }
                    }

                    Label {
                        width: parent.width
                        text: root.comparison.summary
                        wrapMode: Text.Wrap
                        color: Theme.muted
                    }

                    MetricTable {
                        width: parent.width
                        comparison: root.comparison
                        onChosen: variant => root.comparison.choose(root.comparison.before, variant)
                    }

                    BudgetGauge {
                        width: parent.width
                        budget: budget
                    }

                    Row {
                        visible: trend.visible
                        topPadding: Theme.unit * 4
                        spacing: Theme.unit * 2

                        Label {
                            text: qsTr("Size over time")
                            font: Theme.mediumFont
                        }

                        Label {
                            text: qsTr("%n build(s)", "", history.trend.length)
                            color: Theme.muted
                        }
                    }

                    SizeTrend {
                        id: trend

                        width: parent.width
                        height: 96
                        visible: history.trend.length > 1
                        bars: history.trend
                        currentRow: -1
                        budgetShare: budget.bytes / history.largestSize
                        budgetText: budget.text
                    }
                }
            }

            Flickable {
                id: right

                Basic.SplitView.fillWidth: true
                contentHeight: rightColumn.implicitHeight + Theme.unit * 10
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
                        bars: root.comparison.bars
                    }

                    Row {
                        visible: root.comparison.causes.length > 0
                        topPadding: Theme.unit * 3
                        spacing: Theme.unit * 2

                        Label {
                            text: qsTr("Why")
                            font: Theme.mediumFont
                        }

                        Label {
                            text: qsTr("adds up to %1 exactly").arg(root.comparison.causesSum)
                            color: Theme.muted
                        }
                    }

                    CauseList {
                        width: parent.width
                        causes: root.comparison.causes
                        onLineRequested: line => root.lineRequested(line)
                    }

                    FileChanges {
                        width: parent.width
                        topPadding: Theme.unit * 3
                        comparison: root.comparison
                        onLineRequested: line => root.lineRequested(line)
                    }

                    Label {
                        topPadding: Theme.unit * 3
                        text: qsTr("What containers of it do")
                        font: Theme.mediumFont
                    }

                    ConfigurationList {
                        width: parent.width
                        configuration: root.comparison.configuration
                    }
                }
            }
        }
    }
}
