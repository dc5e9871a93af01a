// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What is known of the place under the mouse: findings there, and what the word means.
T.Popup {
    id: root

    required property HoverController hover
    /// Where in the parent starts what it is about: the top of its line.
    required property point place
    required property int lineHeight

    readonly property bool fitsAbove: place.y - height - Theme.unit >= 0
    readonly property bool hasMeaning: hover.title.length > 0
    readonly property bool isUnderMouse: inside.hovered

    x: Math.max(Theme.unit, Math.min(place.x, (parent?.width ?? 0) - width - Theme.unit))
    y: fitsAbove ? place.y - height - Theme.unit : place.y + lineHeight + Theme.unit
    width: Math.min(440, (parent?.width ?? 440) - Theme.unit * 2)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.unit * 3
    focus: false
    visible: hover.open
    closePolicy: T.Popup.NoAutoClose

    background: Card {
        Accessible.role: Accessible.ToolTip
        Accessible.name: root.hover.title
        Accessible.description: root.hover.text
    }

    contentItem: ColumnLayout {
        spacing: Theme.unit * 2

        HoverHandler {
            id: inside
        }

        Repeater {
            model: root.hover.problems

            delegate: ColumnLayout {
                id: problem

                required property int index
                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.unit * 2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.unit * 2

                    SeverityMark {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 2
                        severity: problem.modelData.severity
                    }

                    Label {
                        Layout.fillWidth: true
                        text: problem.modelData.message
                        wrapMode: Text.Wrap
                        font: Theme.secondaryFont
                    }

                    Button {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredHeight: Theme.rowHeight
                        visible: problem.modelData.fix.length > 0
                        text: problem.modelData.fix
                        onClicked: root.hover.fix(problem.index)
                    }
                }

                DifferenceList {
                    Layout.fillWidth: true
                    lines: root.hover.difference(problem.index)
                    maximumLines: 5
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            visible: root.hasMeaning && root.hover.problems.length > 0
            color: Theme.border
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.hasMeaning
            spacing: Theme.unit * 2

            Label {
                Layout.fillWidth: true
                text: root.hover.title
                elide: Text.ElideRight
                font: Qt.font({
                    family: Theme.codeFamily,
                    pixelSize: Theme.textSize,
                    weight: Font.DemiBold
                })
            }

            IconButton {
                visible: root.hover.link.length > 0
                iconName: "link"
                text: qsTr("Read more in the Dockerfile reference")
                onClicked: Qt.openUrlExternally(root.hover.link)
            }
        }

        Label {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.hover.text
            wrapMode: Text.Wrap
            font: Theme.secondaryFont
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: example.implicitHeight + Theme.unit * 3
            visible: example.text.length > 0
            radius: Theme.cornerRadius
            color: Theme.surface
            border.width: 1
            border.color: Theme.border

            Label {
                id: example

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.unit * 2
                text: root.hover.example
                wrapMode: Text.WrapAnywhere
                font: Theme.codeFont
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: root.hover.facts.length > 0
            columns: 2
            rowSpacing: Theme.unit
            columnSpacing: Theme.unit * 4

            Repeater {
                model: root.hover.facts.length * 2

                delegate: Label {
                    required property int index
                    readonly property var fact: root.hover.facts[Math.floor(index / 2)]
                    readonly property bool isName: index % 2 === 0

                    Layout.fillWidth: !isName
                    Layout.alignment: Qt.AlignTop
                    text: isName ? fact?.name ?? "" : fact?.value ?? ""
                    wrapMode: isName ? Text.NoWrap : Text.Wrap
                    font: Theme.secondaryFont
                    color: isName ? Theme.muted : Theme.text
                }
            }
        }
    }
}
