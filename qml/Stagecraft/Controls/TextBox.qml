// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// Several lines of code to type. Enter accepts them and Shift+Enter begins another line, or Enter does where it is told to.
T.ScrollView {
    id: root

    property alias text: area.text
    property string name: ""
    property int maximumLines: 10
    property bool linesByEnter: false
    property string placeholder: ""

    signal accepted
    /// The person changed the text.
    signal edited

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
        visible: area.implicitHeight > root.height
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

        onTextChanged: if (activeFocus)
            root.edited()

        Label {
            x: area.leftPadding
            y: area.topPadding
            width: area.width - area.leftPadding - area.rightPadding
            visible: area.length === 0 && area.preeditText.length === 0
            text: root.placeholder
            font: area.font
            color: Theme.faint
        }

        // In a form Tab goes on; in code it is a character.
        Keys.onTabPressed: event => {
            event.accepted = root.linesByEnter;
            if (event.accepted)
                nextItemInFocusChain().forceActiveFocus();
        }
        Keys.onBacktabPressed: event => {
            event.accepted = root.linesByEnter;
            if (event.accepted)
                nextItemInFocusChain(false).forceActiveFocus();
        }
        Keys.onPressed: event => {
            if (root.linesByEnter)
                return;
            event.accepted = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            if (event.accepted && event.modifiers & Qt.ShiftModifier)
                area.insert(area.cursorPosition, "\n");
            else if (event.accepted)
                root.accepted();
        }
    }
}
