// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What one step of a build printed, or all of them. Stays at the end while it is there.
FocusScope {
    id: root

    required property BuildRun run
    property bool wraps: false

    signal copyRequested(text: string)
    signal saveRequested

    function find(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    function findNext(backwards: bool): void {
        const row = root.run.log.find(field.text, list.currentIndex, backwards);
        if (row < 0)
            return;
        list.select(row, false);
        list.positionViewAtIndex(row, ListView.Contain);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 34
            Layout.leftMargin: Theme.unit * 4
            Layout.rightMargin: Theme.unit * 2
            spacing: Theme.unit

            Label {
                Layout.fillWidth: true
                text: root.run.stepTitle
                font: Theme.codeFont
            }

            Label {
                visible: field.text.length > 0
                text: matches.count > 0 ? qsTr("%n line(s)", "", matches.count) : qsTr("none")
                font: Theme.secondaryFont
                color: matches.count > 0 ? Theme.muted : Theme.failed

                QtObject {
                    id: matches

                    // Counted again when more is printed.
                    readonly property int count: list.count >= 0 ? root.run.log.countOf(field.text) : 0
                }
            }

            Field {
                id: field

                implicitWidth: root.width > 420 ? 150 : 90
                implicitHeight: 26
                visible: root.width > 260
                placeholderText: qsTr("Find in the log")
                Keys.onReturnPressed: event => root.findNext((event.modifiers & Qt.ShiftModifier) !== 0)
                Keys.onEscapePressed: {
                    clear();
                    list.forceActiveFocus();
                }
            }

            IconButton {
                iconName: "list"
                enabled: root.run.stepCount > 0 && root.run.log.step !== 0
                text: qsTr("Show what all steps printed")
                onClicked: root.run.showStep(0)
            }

            IconButton {
                iconName: "wrap"
                checkable: true
                checked: root.wraps
                text: qsTr("Wrap long lines")
                onToggled: root.wraps = checked
            }

            IconButton {
                iconName: "copy"
                enabled: list.count > 0
                text: list.firstSelected < 0 ? qsTr("Copy the log") : qsTr("Copy the selected lines")
                onClicked: list.copy()
            }

            IconButton {
                iconName: "save"
                enabled: root.run.record > 0 && root.run.stepCount > 0
                text: qsTr("Save the whole log…")
                onClicked: root.saveRequested()
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                anchors.left: parent.left
                anchors.top: parent.top
                leftPadding: Theme.unit * 4
                visible: list.count === 0 && root.run.stepTitle.length > 0
                text: root.run.log.step === 0 ? qsTr("Nothing was printed yet.") : qsTr("This step printed nothing.")
                color: Theme.muted
            }

            ListView {
                id: list

                property bool atTail: true
                property int firstSelected: -1
                property int lastSelected: -1

                function isSelected(row: int): bool {
                    return firstSelected >= 0 && row >= Math.min(firstSelected, lastSelected) && row <= Math.max(firstSelected, lastSelected);
                }

                function select(row: int, extend: bool): void {
                    if (!extend || firstSelected < 0)
                        firstSelected = row;
                    lastSelected = row;
                    currentIndex = row;
                    atTail = row === count - 1;
                }

                function copy(): void {
                    root.copyRequested(firstSelected < 0 ? root.run.log.allText() : root.run.log.textOf(firstSelected, lastSelected));
                }

                anchors.fill: parent
                anchors.leftMargin: Theme.unit * 2
                model: root.run.log
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                currentIndex: -1
                reuseItems: true
                highlightMoveDuration: 0
                highlightFollowsCurrentItem: false
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Output of the step")
                onMovementEnded: atTail = atYEnd
                onCountChanged: if (atTail)
                    Qt.callLater(list.positionViewAtEnd)

                Keys.onPressed: event => {
                    event.accepted = true;
                    if (event.matches(StandardKey.Copy))
                        copy();
                    else if (event.matches(StandardKey.Find))
                        root.find();
                    else if (event.matches(StandardKey.SelectAll) && count > 0) {
                        select(0, false);
                        select(count - 1, true);
                    } else if (event.key === Qt.Key_End) {
                        atTail = true;
                        positionViewAtEnd();
                    } else if (event.key === Qt.Key_Home) {
                        atTail = false;
                        positionViewAtBeginning();
                    } else if ((event.key === Qt.Key_Down || event.key === Qt.Key_Up) && count > 0) {
                        const to = currentIndex < 0 ? count - 1 : currentIndex + (event.key === Qt.Key_Down ? 1 : -1);
                        select(Math.max(0, Math.min(count - 1, to)), (event.modifiers & Qt.ShiftModifier) !== 0);
                        positionViewAtIndex(currentIndex, ListView.Contain);
                    } else
                        event.accepted = false;
                }

                Connections {
                    target: root.run.log

                    function onStepChanged(): void {
                        list.firstSelected = -1;
                        list.currentIndex = -1;
                        list.atTail = true;
                        Qt.callLater(list.positionViewAtEnd);
                    }
                }

                Basic.ScrollBar.vertical: ScrollBar {
                    onPressedChanged: if (!pressed)
                        list.atTail = list.atYEnd
                }

                delegate: Rectangle {
                    id: line

                    required property int index
                    required property string text
                    required property string time
                    required property string name
                    required property bool isErrorStream
                    required property bool isClipped
                    required property var styles

                    width: list.width
                    height: root.wraps ? Math.max(18, content.implicitHeight) : 18
                    color: list.isSelected(line.index) ? Theme.textSelection : "transparent"

                    Accessible.role: Accessible.StaticText
                    Accessible.name: line.text

                    TapHandler {
                        acceptedModifiers: Qt.NoModifier
                        onTapped: {
                            list.forceActiveFocus();
                            list.select(line.index, false);
                        }
                    }

                    TapHandler {
                        acceptedModifiers: Qt.ShiftModifier
                        onTapped: list.select(line.index, true)
                    }

                    Label {
                        width: 48
                        height: 18
                        horizontalAlignment: Text.AlignRight
                        text: line.time
                        font: Theme.codeFont
                        color: Theme.faint
                    }

                    Label {
                        id: origin

                        x: 60
                        width: visible ? 120 : 0
                        height: 18
                        visible: root.run.log.step === 0 && list.width > 480
                        text: line.name
                        font: Theme.codeFont
                        color: Theme.faint
                    }

                    TerminalLabel {
                        id: content

                        x: 60 + origin.width + (origin.visible ? Theme.unit * 2 : 0)
                        width: parent.width - x - Theme.unit * 3
                        height: parent.height
                        line: line.isClipped ? qsTr("%1 … (the line is cut off here)").arg(line.text) : line.text
                        styles: line.styles
                        wrapMode: root.wraps ? Text.WrapAnywhere : Text.NoWrap
                        verticalAlignment: Text.AlignTop
                        font: Theme.codeFont
                        color: line.isErrorStream ? Theme.text : Theme.muted
                    }
                }
            }
        }
    }
}
