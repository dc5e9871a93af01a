// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The files of the measured image, folder by folder, the largest first.
FocusScope {
    id: root

    required property CompareController comparing
    property alias chosenLayer: files.layer

    signal lineRequested(line: int)
    signal copyRequested(text: string)

    enum View {
        List,
        Map,
        Repeated
    }

    property int view: FileBrowser.View.List

    function enter(row: int): void {
        field.clear();
        files.enter(row);
    }

    ImageFilesModel {
        id: files

        comparing: root.comparing
        search: field.text
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.unit * 4
        anchors.rightMargin: Theme.unit * 2
        anchors.topMargin: Theme.unit * 2
        visible: files.summary.length > 0
        spacing: Theme.unit

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.unit * 2

            IconButton {
                iconName: "up"
                enabled: files.folder.length > 1
                text: qsTr("To the folder above")
                onClicked: files.leave()
            }

            Label {
                text: files.folder
                font: Theme.codeFont
                elide: Text.ElideMiddle
                Layout.maximumWidth: root.width * 0.4
            }

            Label {
                Layout.fillWidth: true
                text: root.view === FileBrowser.View.Repeated ? files.repeatedSummary : files.summary
                font: Theme.secondaryFont
                color: Theme.muted
            }

            CheckBox {
                visible: root.width > 680
                text: qsTr("Only what is kept for nothing")
                onToggled: files.onlyWasted = checked
            }

            TextToggle {
                sign: "≡"
                text: qsTr("As a list")
                checked: root.view === FileBrowser.View.List
                onClicked: root.view = FileBrowser.View.List
            }

            TextToggle {
                sign: "▦"
                text: qsTr("As a map")
                checked: root.view === FileBrowser.View.Map
                onClicked: root.view = FileBrowser.View.Map
            }

            TextToggle {
                sign: "2×"
                text: qsTr("What is there twice")
                checked: root.view === FileBrowser.View.Repeated
                onClicked: root.view = FileBrowser.View.Repeated
            }

            Field {
                id: field

                implicitWidth: 150
                implicitHeight: 26
                placeholderText: qsTr("Find a file")
                Keys.onEscapePressed: clear()
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: files.uses.length > 0
            spacing: Theme.unit * 2

            Repeater {
                model: files.uses

                Badge {
                    required property var modelData

                    text: qsTr("%1 %2").arg(modelData.text).arg(modelData.size)
                    foreground: Theme.target
                    filled: true
                }
            }
        }

        FileMap {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.unit * 2
            visible: root.view === FileBrowser.View.Map
            files: files
            onEntered: node => {
                field.clear();
                files.enterNode(node);
            }
        }

        RepeatedFiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === FileBrowser.View.Repeated
            repeated: files.repeated
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.view === FileBrowser.View.List
            model: files
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            reuseItems: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Files of the image")
            Keys.onReturnPressed: root.enter(currentIndex)
            Keys.onRightPressed: root.enter(currentIndex)
            Keys.onLeftPressed: files.leave()
            Keys.onPressed: event => {
                const text = event.matches(StandardKey.Copy) ? root.comparing.copyOf(files.path(currentIndex)) : "";
                event.accepted = text.length > 0;
                if (event.accepted)
                    root.copyRequested(text);
            }

            Basic.ScrollBar.vertical: ScrollBar {}

            delegate: Rectangle {
                id: row

                required property int index
                required property string name
                required property string size
                required property string wasted
                required property real share
                required property bool isFolder
                required property bool isGone
                required property string origin
                required property int line

                width: list.width
                height: 26
                color: ListView.isCurrentItem && list.activeFocus ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"

                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2").arg(row.name).arg(row.size)
                Accessible.description: row.origin
                Accessible.onPressAction: root.enter(row.index)

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: {
                        list.currentIndex = row.index;
                        list.forceActiveFocus();
                    }
                    onDoubleTapped: root.enter(row.index)
                }

                // To a stage on the canvas, which then copies it.
                DragHandler {
                    id: drag

                    readonly property point at: row.mapToItem(carried.parent, centroid.position.x, centroid.position.y)

                    target: null
                    enabled: !row.isGone && root.comparing.shownStage >= 0
                    onAtChanged: {
                        if (active)
                            carried.follow(at);
                    }
                    onActiveChanged: {
                        const path = files.path(row.index);
                        if (!active)
                            carried.put();
                        else if (root.comparing.copyOf(path).length > 0)
                            carried.take(path, at);
                    }
                    onCanceled: carried.path = ""
                }

                RowLayout {
                    anchors.fill: parent
                    anchors.rightMargin: Theme.unit * 4
                    spacing: Theme.unit * 3

                    Icon {
                        icon: row.isFolder ? "folder" : "file"
                        sourceSize: Qt.size(14, 14)
                        color: row.isGone ? Theme.faint : Theme.muted
                    }

                    Label {
                        Layout.preferredWidth: 190
                        text: row.name
                        font.family: Theme.codeFont.family
                        font.pixelSize: Theme.codeFont.pixelSize
                        font.strikeout: row.isGone
                        color: row.isGone ? Theme.muted : Theme.text
                        elide: Text.ElideMiddle
                    }

                    Label {
                        Layout.preferredWidth: 72
                        horizontalAlignment: Text.AlignRight
                        text: row.size
                        font: Theme.numberFont
                    }

                    Rectangle {
                        Layout.preferredWidth: 72
                        Layout.preferredHeight: 6
                        radius: 3
                        color: Theme.grid

                        Rectangle {
                            width: row.share > 0 ? Math.max(2, parent.width * row.share) : 0
                            height: parent.height
                            radius: 3
                            color: row.isGone ? Theme.target : Theme.accent
                        }
                    }

                    Label {
                        visible: row.wasted.length > 0
                        text: qsTr("+ %1 for nothing").arg(row.wasted)
                        font: Theme.secondaryFont
                        color: Theme.target
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.origin
                        font: Theme.codeFont
                        color: Theme.muted
                    }

                    Label {
                        visible: row.line > 0
                        text: qsTr("line %1").arg(row.line)
                        font: Theme.secondaryFont
                        color: Theme.accent

                        TapHandler {
                            onTapped: root.lineRequested(row.line)
                        }
                    }
                }
            }
        }
    }

    CarriedFile {
        id: carried

        parent: Basic.Overlay.overlay
        stage: root.comparing.shownStage
    }
}
