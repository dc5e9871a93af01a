// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The text of a session, as its author wrote it.
FocusScope {
    id: root

    required property DocumentSession session

    readonly property int cursorLine: controller.cursorLine
    readonly property int cursorColumn: controller.cursorColumn
    readonly property bool hasSelection: textEdit.selectionStart !== textEdit.selectionEnd

    readonly property real textTop: Theme.unit * 2
    readonly property font font: Qt.font({
        family: Theme.codeFamily,
        // Half pixels exist only as points.
        pointSize: Theme.codeSize * 72 / (Screen.logicalPixelDensity * 25.4),
        features: {
            "calt": 0
        }
    })

    /// Opens the find bar on the selection.
    function find(withReplacing: bool): void {
        findBar.open(textEdit.selectedText.includes("\u2029") ? "" : textEdit.selectedText, withReplacing);
    }

    /// Asks for another name of the stage under the cursor.
    function rename(): void {
        const rect = textEdit.cursorRectangle;
        renamePopup.ask(textEdit.mapToItem(root, rect.x, rect.y + rect.height + Theme.unit));
    }

    function takeFocus(): void {
        textEdit.forceActiveFocus();
    }

    function select(anchor: int, cursor: int): void {
        if (anchor === cursor)
            textEdit.cursorPosition = cursor;
        else
            textEdit.select(anchor, cursor);
        showCursor();
    }

    function showCursor(): void {
        if (flickable.width <= 0 || flickable.height <= 0)
            return;
        const rect = textEdit.cursorRectangle;
        const top = textEdit.y + rect.y;
        const margin = Theme.codeLineHeight;
        if (top - margin < flickable.contentY)
            flickable.contentY = Math.max(0, top - margin);
        else if (top + rect.height + margin > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), top + rect.height + margin - flickable.height);
        if (rect.x < flickable.contentX)
            flickable.contentX = Math.max(0, rect.x - margin);
        else if (rect.x + margin > flickable.contentX + flickable.width)
            flickable.contentX = rect.x + margin * 2 - flickable.width;
    }

    function reveal(first: int, last: int): void {
        const top = root.textTop + (first - 1) * Theme.codeLineHeight;
        const bottom = root.textTop + last * Theme.codeLineHeight;
        const isSeen = top >= flickable.contentY && bottom <= flickable.contentY + flickable.height;
        if (!isSeen)
            flickable.contentY = Math.max(0, Math.min(top - flickable.height / 5, flickable.contentHeight - flickable.height));
        backdrop.setFlashedLines(first, last);
        flash.restart();
    }

    function moveTo(position: int, event: KeyEvent): void {
        if (event.modifiers & Qt.ShiftModifier)
            textEdit.moveCursorSelection(position);
        else
            textEdit.cursorPosition = position;
        event.accepted = true;
    }

    /// Keys that the text itself takes otherwise, or does not know.
    function handleKey(event: KeyEvent): void {
        const pageLines = Math.max(1, Math.floor(flickable.height / Theme.codeLineHeight) - 1);
        if (event.matches(StandardKey.Undo)) {
            controller.undo();
        } else if (event.matches(StandardKey.Redo) || (event.key === Qt.Key_Y && event.modifiers === Qt.ControlModifier)) {
            controller.redo();
        } else if (event.matches(StandardKey.Find)) {
            root.find(false);
        } else if (event.matches(StandardKey.Replace) || (event.key === Qt.Key_H && event.modifiers === Qt.ControlModifier)) {
            root.find(true);
        } else if (event.matches(StandardKey.FindNext) && findBar.visible) {
            finder.next();
        } else if (event.matches(StandardKey.FindPrevious) && findBar.visible) {
            finder.previous();
        } else if (event.key === Qt.Key_Escape && findBar.visible) {
            findBar.close();
        } else if (event.key === Qt.Key_F12) {
            if (event.modifiers & Qt.ShiftModifier)
                controller.goToNextOccurrence(1);
            else
                controller.goToDefinition();
        } else if (event.key === Qt.Key_F2) {
            root.rename();
        } else if (event.key === Qt.Key_Backtab || (event.key === Qt.Key_Tab && event.modifiers === Qt.ShiftModifier)) {
            controller.outdent();
        } else if (event.key === Qt.Key_Tab && event.modifiers === Qt.NoModifier) {
            controller.indent();
        } else if (event.key === Qt.Key_Slash && event.modifiers === Qt.ControlModifier) {
            controller.toggleComment();
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers === Qt.NoModifier) {
            controller.insertNewLine();
        } else if (event.key === Qt.Key_Home && !(event.modifiers & Qt.ControlModifier)) {
            root.moveTo(controller.homePosition(), event);
        } else if (event.key === Qt.Key_PageDown && !(event.modifiers & Qt.ControlModifier)) {
            root.moveTo(controller.positionBelow(pageLines), event);
        } else if (event.key === Qt.Key_PageUp && !(event.modifiers & Qt.ControlModifier)) {
            root.moveTo(controller.positionBelow(-pageLines), event);
        } else {
            event.accepted = false;
            return;
        }
        event.accepted = true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Text of %1").arg(session.fileName)

    EditorController {
        id: controller

        session: root.session
        textDocument: textEdit.textDocument
        textItem: textEdit
        lineHeight: Theme.codeLineHeight
        cursorPosition: textEdit.cursorPosition
        selectionStart: textEdit.selectionStart
        selectionEnd: textEdit.selectionEnd
        active: textEdit.activeFocus
        topLine: Math.max(1, Math.ceil((flickable.contentY - root.textTop) / Theme.codeLineHeight) + 1)
        colors: EditorColors {
            keyword: Theme.keyword
            flag: Theme.cached
            stageName: Theme.target
            string: Theme.done
            variable: Theme.accent
            comment: Theme.faint
            lineNumber: Theme.faint
            currentLineNumber: Theme.text
            hint: Theme.faint
            match: Qt.alpha(Theme.target, 0.28)
            occurrence: Qt.alpha(Theme.target, 0.7)
            flash: Qt.alpha(Theme.accent, 0.22)
            error: Theme.failed
            warning: Theme.target
            info: Theme.keyword
            surface: Theme.surface
            target: Theme.target
            unneeded: Theme.faint
            stages: Theme.stageColors
        }

        onSelectionRequested: (anchor, cursor) => root.select(anchor, cursor)
        onFocusRequested: root.takeFocus()
        onRevealRequested: (first, last) => root.reveal(first, last)
        onTopLineMoved: lines => flickable.contentY = Math.max(0, flickable.contentY + lines * Theme.codeLineHeight)
    }

    Finder {
        id: finder

        objectName: "finder"
        editor: controller
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        id: currentLineBand

        y: area.y + root.textTop + (controller.cursorLine - 1) * Theme.codeLineHeight - flickable.contentY
        width: parent.width
        height: Theme.codeLineHeight
        visible: y + height > area.y && !root.hasSelection
        color: Theme.selection
    }

    FindBar {
        id: findBar

        anchors.left: parent.left
        anchors.right: parent.right
        z: 1
        finder: finder

        onClosed: root.takeFocus()
    }

    Item {
        id: area

        anchors.top: findBar.visible ? findBar.bottom : parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        clip: true

        BackdropItem {
            id: backdrop

            anchors.fill: parent
            editor: controller
            finder: findBar.visible ? finder : null
            contentX: flickable.contentX
            contentY: flickable.contentY
            textLeft: flickable.x
            textTop: root.textTop
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
        }

        Flickable {
            id: flickable

            anchors.fill: parent
            anchors.leftMargin: gutter.width
            contentWidth: Math.max(width, controller.widestColumn * metrics.averageCharacterWidth + Theme.unit * 12)
            contentHeight: Math.max(height, root.textTop * 2 + controller.lineCount * Theme.codeLineHeight + Theme.codeLineHeight * 2)
            boundsBehavior: Flickable.StopAtBounds
            pixelAligned: true
            clip: true

            TextEdit {
                id: textEdit

                // A line's extra height stands above its letters; they are to be in its middle.
                y: root.textTop - Math.floor((Theme.codeLineHeight - metrics.height) / 2)
                // Never from the width of its lines: each change of its width lays out the whole text.
                width: Math.max(4096, Math.ceil(flickable.contentWidth / 4096) * 4096)
                height: flickable.contentHeight - y
                focus: true
                font: root.font
                color: Theme.text
                selectionColor: Theme.textSelection
                selectedTextColor: Theme.text
                selectByMouse: true
                persistentSelection: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.NoWrap
                tabStopDistance: metrics.averageCharacterWidth * 4

                Accessible.role: Accessible.EditableText
                Accessible.multiLine: true
                Accessible.name: qsTr("Dockerfile text")

                Keys.priority: Keys.BeforeItem
                Keys.onPressed: event => root.handleKey(event)
                Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo) || event.matches(StandardKey.Find)

                onCursorRectangleChanged: {
                    if (activeFocus)
                        Qt.callLater(root.showCursor);
                }

                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: contextMenu.popup()
                }

                TapHandler {
                    acceptedModifiers: Qt.ControlModifier
                    onTapped: controller.goToDefinition()
                }

                HoverHandler {
                    cursorShape: Qt.IBeamCursor
                }
            }

            ScrollBar.vertical: verticalBar
            ScrollBar.horizontal: horizontalBar
        }

        GutterItem {
            id: gutter

            width: gutterWidth
            height: parent.height
            editor: controller
            contentY: flickable.contentY
            textTop: root.textTop
            font: root.font

            Accessible.ignored: true

            HoverHandler {
                id: gutterHover

                readonly property int line: hovered ? gutter.lineAt(point.position.y) : 0
            }

            ToolTip {
                y: gutterHover.point.position.y + Theme.unit * 4
                x: Theme.unit
                visible: text.length > 0
                text: gutterHover.line > 0 ? controller.problemsAt(gutterHover.line) : ""
            }
        }

        ScrollBar {
            id: verticalBar

            anchors.right: parent.right
            height: parent.height
            orientation: Qt.Vertical
        }

        ScrollBar {
            id: horizontalBar

            anchors.left: flickable.left
            anchors.right: verticalBar.left
            anchors.bottom: parent.bottom
            orientation: Qt.Horizontal
        }
    }

    Label {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit * 3
        visible: !controller.coloring
        text: qsTr("Too long to colour")
        font: Theme.secondaryFont
        color: Theme.muted
    }

    NumberAnimation {
        id: flash

        target: backdrop
        property: "flashOpacity"
        from: 1
        to: 0
        duration: Theme.reducedMotion ? 1 : 900
        easing.type: Easing.InQuad
    }

    FontMetrics {
        id: metrics

        font: root.font
    }

    EditorMenu {
        id: contextMenu

        session: root.session
        textEdit: textEdit
        name: controller.nameUnderCursor

        onUndoRequested: controller.undo()
        onRedoRequested: controller.redo()
        onDefinitionRequested: controller.goToDefinition()
        onRenameRequested: root.rename()
    }

    RenamePopup {
        id: renamePopup

        objectName: "renamePopup"
        parent: root
        editor: controller
        onFinished: root.takeFocus()
    }
}
