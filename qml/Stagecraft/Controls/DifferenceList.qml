// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Theme

/// The lines in which two texts differ, told apart by their signs and not by colour alone.
Rectangle {
    id: root

    required property list<differenceLine> lines
    property int maximumLines: 9

    readonly property int lineHeight: 19
    readonly property int numberWidth: Theme.unit * 8
    property differenceLine noLine

    visible: lines.length > 0
    implicitHeight: Math.min(lines.length, maximumLines) * lineHeight + Theme.unit * 2
    radius: Theme.cornerRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.border

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("What changes in the text")
    Accessible.description: lines.map(line => line.isSkip ? "" : line.before === 0 ? qsTr("added: %1").arg(line.text) : line.after === 0 ? qsTr("removed: %1").arg(line.text) : "").filter(text => text.length > 0).join("\n")

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 1
        topMargin: Theme.unit - 1
        bottomMargin: Theme.unit - 1
        clip: true
        interactive: root.lines.length > root.maximumLines
        boundsBehavior: Flickable.StopAtBounds
        model: root.lines.length
        // Rows made ahead of being seen would be cancelled, with a warning, when the list gets shorter meanwhile.
        cacheBuffer: 0

        T.ScrollBar.vertical: ScrollBar {}

        delegate: Rectangle {
            id: item

            required property int index
            readonly property differenceLine line: root.lines[index] ?? root.noLine
            readonly property bool isAdded: line.before === 0 && !line.isSkip
            readonly property bool isRemoved: line.after === 0 && !line.isSkip

            width: list.width
            height: root.lineHeight
            color: isAdded ? Qt.alpha(Theme.done, 0.14) : isRemoved ? Qt.alpha(Theme.failed, 0.12) : "transparent"

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: root.numberWidth
                horizontalAlignment: Text.AlignRight
                text: item.line.isSkip ? "⋮" : item.isRemoved ? item.line.before : item.line.after
                font: Theme.codeFont
                color: Theme.faint
            }

            Label {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                x: root.numberWidth + Theme.unit * 2
                width: Theme.unit * 3
                text: item.isAdded ? "+" : item.isRemoved ? "−" : ""
                font: Theme.codeFont
                color: item.isAdded ? Theme.done : Theme.failed
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                x: sign.x + sign.width + Theme.unit
                width: parent.width - x - Theme.unit * 2
                text: item.line.text
                font: Theme.codeFont
                color: item.isAdded || item.isRemoved ? Theme.text : Theme.muted
            }
        }
    }
}
