// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What may be written at the cursor, below it. Keys stay with the text, which hands on those that are meant for the list.
T.Popup {
    id: root

    required property CompletionController completion
    /// Where the word starts that is being written, in the parent: the top of its line.
    required property point place
    required property int lineHeight

    readonly property int mostRows: 10
    readonly property int markWidth: Theme.unit * 6

    readonly property var marks: ({
            "keyword": "K",
            "flag": "--",
            "value": "=",
            "stage": "◆",
            "argument": "A",
            "variable": "$",
            "image": "▣",
            "file": "f",
            "folder": "/",
            "path": "/",
            "snippet": "…"
        })

    function markColor(kind: string): color {
        switch (kind) {
        case "keyword":
            return Theme.keyword;
        case "flag":
        case "value":
            return Theme.cached;
        case "stage":
            return Theme.target;
        case "argument":
        case "variable":
            return Theme.accent;
        case "image":
            return Theme.done;
        default:
            return Theme.muted;
        }
    }

    readonly property int listHeight: Math.min(completion.open ? list.count : 0, mostRows) * Theme.rowHeight
    readonly property bool fitsBelow: place.y + lineHeight + height + Theme.unit <= (parent?.height ?? 0)

    x: Math.max(0, Math.min(place.x - markWidth - Theme.unit * 3, (parent?.width ?? 0) - width - Theme.unit))
    y: fitsBelow ? place.y + lineHeight + 2 : Math.max(0, place.y - height - 2)
    width: Math.min(460, (parent?.width ?? 460) - Theme.unit * 2)
    height: listHeight + topPadding + bottomPadding
    padding: Theme.unit
    focus: false
    visible: completion.open
    closePolicy: T.Popup.NoAutoClose

    background: Card {}

    contentItem: ListView {
        id: list

        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.completion
        currentIndex: root.completion.currentIndex
        cacheBuffer: 0

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Proposals")

        T.ScrollBar.vertical: ScrollBar {}

        delegate: Rectangle {
            id: item

            required property int index
            required property string label
            required property string detail
            required property string kind

            width: list.width
            height: Theme.rowHeight
            radius: Theme.cornerRadius - 2
            color: ListView.isCurrentItem ? Theme.selection : hover.hovered ? Theme.hovered : "transparent"

            Accessible.role: Accessible.ListItem
            Accessible.name: item.label
            Accessible.description: item.detail
            Accessible.selected: ListView.isCurrentItem

            Label {
                id: mark

                x: Theme.unit
                width: root.markWidth
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: root.marks[item.kind] ?? ""
                font: Theme.codeFont
                color: root.markColor(item.kind)
            }

            Label {
                id: name

                anchors.left: mark.right
                anchors.leftMargin: Theme.unit
                width: Math.min(implicitWidth, parent.width - mark.width - Theme.unit * 4)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: item.label
                elide: Text.ElideMiddle
                font: Theme.codeFont
            }

            Label {
                anchors.left: name.right
                anchors.leftMargin: Theme.unit * 4
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit * 3
                height: parent.height
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                text: item.detail
                elide: Text.ElideRight
                font: Theme.secondaryFont
                color: Theme.muted
            }

            HoverHandler {
                id: hover
            }

            TapHandler {
                onTapped: root.completion.accept(item.index)
            }
        }
    }
}
