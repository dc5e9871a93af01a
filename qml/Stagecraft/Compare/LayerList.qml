// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The layers of the image built last, with size and the instruction that made each.
Item {
    id: root

    required property CompareController comparing

    /// The index of the layer whose files alone are wanted, or -1.
    property int chosenLayer: -1

    signal lineRequested(line: int)

    Connections {
        target: root.comparing

        function onLayersChanged(): void {
            root.chosenLayer = -1;
        }
    }

    Label {
        anchors.centerIn: parent
        visible: list.count === 0
        text: qsTr("Build to see the layers of the image.")
        color: Theme.muted
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.unit * 3
        visible: list.count > 0
        spacing: Theme.unit

        Picker {
            objectName: "imagePicker"
            Layout.leftMargin: Theme.unit * 2
            visible: root.comparing.images.length > 1
            caption: qsTr("Image")
            model: root.comparing.images
            currentIndex: root.comparing.image
            onActivated: index => {
                root.comparing.image = index;
                currentIndex = Qt.binding(() => root.comparing.image);
            }
        }

        Label {
            Layout.leftMargin: Theme.unit * 2
            Layout.fillWidth: true
            text: root.comparing.layersTitle
            font: Theme.mediumFont
        }

        Label {
            Layout.leftMargin: Theme.unit * 2
            Layout.fillWidth: true
            visible: root.comparing.waste.length > 0
            text: qsTr("Kept for nothing: %1").arg(root.comparing.waste)
            font: Theme.secondaryFont
            color: Theme.target
        }

        Flow {
            Layout.leftMargin: Theme.unit * 2
            Layout.fillWidth: true
            visible: root.comparing.otherBases.length > 0
            spacing: Theme.unit * 2

            Label {
                height: 20
                text: qsTr("On another base about")
                font: Theme.secondaryFont
                color: Theme.muted
            }

            Repeater {
                model: root.comparing.otherBases

                Badge {
                    id: base

                    required property var modelData

                    implicitHeight: 20
                    text: modelData.text

                    Accessible.role: Accessible.Button
                    Accessible.name: text
                    Accessible.onPressAction: root.lineRequested(base.modelData.line)

                    HoverHandler {
                        id: baseHover

                        cursorShape: Qt.PointingHandCursor
                    }

                    TapHandler {
                        onTapped: root.lineRequested(base.modelData.line)
                    }

                    ToolTip {
                        visible: baseHover.hovered
                        text: qsTr("An estimate: what the stages add, on that image's known size. Whether it runs there only a build tells. Shows the FROM to change.")
                    }
                }
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.comparing.layers
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Layers")

            Basic.ScrollBar.vertical: ScrollBar {}

            delegate: Rectangle {
                id: row

                required property int index

                required property var modelData
                readonly property int line: modelData.line
                readonly property string stageName: modelData.stageName

                width: list.width
                height: 30
                color: root.chosenLayer === row.index ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: root.chosenLayer = root.chosenLayer === row.index ? -1 : row.index
                }

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Layer %1, %2: %3").arg(modelData.number).arg(modelData.size).arg(modelData.text)

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.unit * 2
                    anchors.rightMargin: Theme.unit * 4
                    spacing: Theme.unit * 3

                    Label {
                        Layout.preferredWidth: 24
                        horizontalAlignment: Text.AlignRight
                        text: row.modelData.number
                        font: Theme.numberFont
                        color: Theme.muted
                    }

                    Label {
                        Layout.preferredWidth: 80
                        horizontalAlignment: Text.AlignRight
                        text: row.modelData.size
                        font: Theme.numberFont
                    }

                    Rectangle {
                        Layout.preferredWidth: Math.min(120, list.width * 0.16)
                        Layout.preferredHeight: 6
                        radius: 3
                        color: Theme.grid

                        Rectangle {
                            width: Math.max(2, parent.width * row.modelData.share)
                            height: parent.height
                            radius: 3
                            color: Theme.accent
                        }
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.modelData.text
                        font: Theme.codeFont
                    }

                    Label {
                        visible: row.stageName.length > 0
                        text: row.stageName
                        font: Theme.secondaryFont
                        color: Theme.muted
                    }

                    Label {
                        Layout.preferredWidth: 56
                        horizontalAlignment: Text.AlignRight
                        text: row.line > 0 ? qsTr("line %1").arg(row.line) : ""
                        font: Theme.secondaryFont
                        color: Theme.accent

                        TapHandler {
                            enabled: row.line > 0
                            onTapped: root.lineRequested(row.line)
                        }
                    }
                }
            }
        }
    }
}
