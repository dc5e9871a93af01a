// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// How much the image may have, and how much of that it takes.
ColumnLayout {
    id: root

    required property SizeBudget budget

    readonly property bool isOver: budget.share > 1
    property bool isWrong: false

    spacing: Theme.unit

    function keep(): void {
        root.isWrong = !root.budget.setText(field.text);
        if (!root.isWrong)
            field.text = Qt.binding(() => root.budget.text);
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.unit * 2

        Label {
            text: qsTr("Budget")
            font: Theme.mediumFont
        }

        Label {
            Layout.fillWidth: true
            text: root.isWrong ? qsTr("A size such as 25MB or 1.5GiB") : root.isOver ? qsTr("%1: over the budget").arg(root.budget.summary) : root.budget.summary
            color: root.isWrong ? Theme.failed : root.isOver ? Theme.target : Theme.muted
        }

        Field {
            id: field

            implicitWidth: 104
            implicitHeight: 28
            horizontalAlignment: TextInput.AlignRight
            text: root.budget.text
            placeholderText: qsTr("none")
            Accessible.name: qsTr("Size the image may have")
            onEditingFinished: root.keep()
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 8
        visible: root.budget.share > 0
        radius: 4
        color: Theme.grid

        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.budget.summary

        Rectangle {
            width: Math.max(4, parent.width * Math.min(1, root.budget.share))
            height: parent.height
            radius: 4
            color: root.isOver ? Theme.target : Theme.done
        }
    }
}
