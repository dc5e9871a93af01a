// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The stages that can be the other end of something, by the keyboard: type to filter, Enter to take one.
CanvasPopup {
    id: root

    property string title
    property list<connectionTarget> targets
    readonly property list<connectionTarget> found: targets.filter(target => target.name.toLowerCase().includes(filter.text.toLowerCase()))

    signal picked(int node)

    function ask(what: string, among: list<connectionTarget>, at: point): void {
        title = what;
        filter.text = "";
        targets = among;
        list.currentIndex = 0;
        openAt(at);
        filter.forceActiveFocus();
    }

    function accept(): void {
        const target = found[list.currentIndex];
        if (!target || target.problem.length > 0)
            return;
        close();
        picked(target.node);
    }

    contentWidth: 300

    contentItem: Column {
        spacing: Theme.unit * 2
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onDownPressed: list.incrementCurrentIndex()

        Label {
            width: parent.width
            text: root.title
            font: Theme.mediumFont
            elide: Text.ElideMiddle
        }

        Field {
            id: filter

            objectName: "targetFilter"
            width: parent.width
            placeholderText: qsTr("Stage")
        }

        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, 240)
            clip: true
            model: root.found.length
            cacheBuffer: 0
            highlightMoveDuration: 0

            delegate: Rectangle {
                id: item

                required property int index
                readonly property connectionTarget target: root.found[index]

                width: list.width
                height: target.problem.length > 0 ? reason.y + reason.implicitHeight + Theme.unit * 2 : Theme.rowHeight
                radius: Theme.cornerRadius - 2
                color: ListView.isCurrentItem ? Theme.selection : "transparent"

                Accessible.role: Accessible.ListItem
                Accessible.name: target.name
                Accessible.description: target.problem

                Label {
                    x: Theme.unit * 2
                    y: 5
                    width: parent.width - Theme.unit * 4
                    text: item.target.name
                    color: item.target.problem.length > 0 ? Theme.faint : Theme.text
                }

                Label {
                    id: reason

                    x: Theme.unit * 2
                    y: 24
                    width: parent.width - Theme.unit * 4
                    visible: text.length > 0
                    text: item.target.problem
                    wrapMode: Text.Wrap
                    font: Theme.secondaryFont
                    color: Theme.muted
                }

                TapHandler {
                    onTapped: {
                        list.currentIndex = item.index;
                        root.accept();
                    }
                }
            }
        }
    }
}
