// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Over a text edit: drags what is selected, within the text or to another program.
MouseArea {
    id: root

    required property TextEdit textEdit

    property point pressedAt
    /// When, in milliseconds: clicks in a row are the text's.
    property real clickedLast: 0

    /// Another program has taken the text as its own.
    signal movedAway

    function isOnSelection(x: real, y: real): bool {
        if (textEdit.selectionStart === textEdit.selectionEnd)
            return false;
        const position = textEdit.positionAt(x, y);
        if (position < textEdit.selectionStart || position > textEdit.selectionEnd)
            return false;
        const rect = textEdit.positionToRectangle(position);
        return Math.abs(rect.x - x) < rect.height && y >= rect.y && y <= rect.y + rect.height;
    }

    function start(copies: bool): void {
        Drag.mimeData = {
            "text/plain": textEdit.selectedText.replace(/\u2029/g, "\n")
        };
        Drag.supportedActions = copies ? Qt.CopyAction : Qt.CopyAction | Qt.MoveAction;
        Drag.proposedAction = copies ? Qt.CopyAction : Qt.MoveAction;
        Drag.active = true;
    }

    acceptedButtons: Qt.LeftButton
    cursorShape: containsMouse && isOnSelection(mouseX, mouseY) ? Qt.ArrowCursor : Qt.IBeamCursor

    Drag.dragType: Drag.Automatic
    Drag.onDragFinished: action => {
        Drag.active = false;
        if (action === Qt.MoveAction)
            root.movedAway();
    }

    onPressed: mouse => {
        const isInARow = Date.now() - clickedLast < Application.styleHints.mouseDoubleClickInterval;
        clickedLast = Date.now();
        // Everything else is the text's.
        mouse.accepted = isOnSelection(mouse.x, mouse.y) && mouse.modifiers !== Qt.ShiftModifier && !isInARow;
        pressedAt = Qt.point(mouse.x, mouse.y);
    }
    onPositionChanged: mouse => {
        const distance = Math.abs(mouse.x - pressedAt.x) + Math.abs(mouse.y - pressedAt.y);
        if (pressed && !Drag.active && distance >= Application.styleHints.startDragDistance)
            start((mouse.modifiers & Qt.ControlModifier) !== 0);
    }
    onDoubleClicked: mouse => {
        clickedLast = Date.now();
        mouse.accepted = false;
    }
    onClicked: mouse => {
        textEdit.forceActiveFocus();
        textEdit.cursorPosition = textEdit.positionAt(mouse.x, mouse.y);
    }
}
