// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// A choice from a list, with what is chosen in strong type after its caption.
T.ComboBox {
    id: root

    property string caption: ""

    implicitWidth: Math.max(96, row.implicitWidth + leftPadding + rightPadding + 20)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.unit * 2.5
    rightPadding: Theme.unit * 2
    hoverEnabled: true
    font: Theme.mediumFont

    Accessible.role: Accessible.ComboBox
    Accessible.name: caption

    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.unit * 2

            Label {
                anchors.baseline: value.baseline
                visible: root.caption.length > 0
                text: root.caption
                font: Theme.textFont
                color: Theme.muted
            }

            Label {
                id: value

                width: Math.min(implicitWidth, 200)
                text: root.displayText
                font: root.font
                color: root.enabled ? Theme.text : Theme.faint
            }
        }
    }

    indicator: Icon {
        x: root.width - width - Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        icon: "chevron-down"
        sourceSize: Qt.size(12, 12)
        color: Theme.muted
    }

    background: Rectangle {
        radius: Theme.cornerRadius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.raised
        border.width: root.visualFocus ? Theme.focusWidth : 1
        border.color: root.visualFocus ? Theme.accent : Theme.border
    }

    delegate: T.ItemDelegate {
        id: item

        required property int index
        required property string modelData

        width: ListView.view?.width ?? 0
        height: Theme.rowHeight
        highlighted: root.highlightedIndex === index
        hoverEnabled: true

        Accessible.role: Accessible.ListItem
        Accessible.name: modelData

        contentItem: Label {
            leftPadding: Theme.unit * 2
            text: item.modelData
            font: root.currentIndex === item.index ? Theme.mediumFont : Theme.textFont
        }

        background: Rectangle {
            radius: Theme.cornerRadius - 2
            color: item.highlighted ? Theme.selection : "transparent"
        }
    }

    popup: T.Popup {
        y: root.height + Theme.unit
        width: Math.max(root.width, 240)
        height: Math.min(contentItem.implicitHeight + Theme.unit * 2, 360)
        padding: Theme.unit

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            T.ScrollBar.vertical: ScrollBar {}
        }

        background: Card {}
    }
}
