// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// Several lines of code to type. Enter accepts them, Shift+Enter begins another line.
T.ScrollView {
    id: root

    property alias text: area.text
    property string name: ""
    property int maximumLines: 10

    signal accepted

    function edit(): void {
        area.forceActiveFocus();
        area.cursorPosition = area.length;
    }

    implicitWidth: 360
    implicitHeight: Math.min(area.implicitHeight, metrics.lineSpacing * maximumLines + Theme.unit * 4)
    T.ScrollBar.vertical: ScrollBar {
        parent: root
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        policy: T.ScrollBar.AsNeeded
    }

    FontMetrics {
        id: metrics

        font: Theme.codeFont
    }

    background: Rectangle {
        radius: Theme.cornerRadius
        color: Theme.surface
        border.width: area.activeFocus ? Theme.focusWidth : 1
        border.color: area.activeFocus ? Theme.accent : Theme.border
    }

    T.TextArea {
        id: area

        objectName: "codeText"
        leftPadding: Theme.unit * 3
        rightPadding: Theme.unit * 3
        topPadding: Theme.unit * 2
        bottomPadding: Theme.unit * 2
        implicitHeight: contentHeight + topPadding + bottomPadding
        font: Theme.codeFont
        color: Theme.text
        selectionColor: Theme.textSelection
        selectedTextColor: Theme.text
        selectByMouse: true
        wrapMode: TextEdit.NoWrap
        textFormat: TextEdit.PlainText

        Accessible.role: Accessible.EditableText
        Accessible.name: root.name

        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted && event.modifiers & Qt.ShiftModifier)
                area.insert(area.cursorPosition, "\n");
            else if (event.accepted)
                root.accepted();
        }
    }
}
