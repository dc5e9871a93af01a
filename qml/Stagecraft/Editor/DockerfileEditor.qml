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
    required property ApplicationSettings settings

    readonly property int cursorLine: controller.cursorLine
    readonly property int cursorColumn: controller.cursorColumn
    readonly property int lineCount: controller.lineCount
    readonly property bool hasSelection: textEdit.selectionStart !== textEdit.selectionEnd

    /// How large the text is, beside its usual size.
    readonly property real zoom: settings.textZoom
    readonly property int lineHeight: Math.round(Theme.codeLineHeight * zoom)
    readonly property real textTop: Theme.unit * 2
    readonly property font font: Qt.font({
        family: Theme.codeFamily,
        // Half pixels exist only as points.
        pointSize: Theme.codeSize * zoom * 72 / (Screen.logicalPixelDensity * 25.4),
        features: {
            "calt": 0
        }
    })

    /// Opens the find bar on the selection.
    function find(withReplacing: bool): void {
        findBar.open(textEdit.selectedText.includes("\u2029") ? "" : textEdit.selectedText, withReplacing);
    }

    /// Asks for another name of what is named under the cursor.
    function rename(): void {
        renamePopup.ask(belowCursor());
    }

    /// Asks for a line or a stage to go to.
    function goTo(): void {
        goToPopup.ask();
    }

    function format(): void {
        typing.format();
    }

    /// Larger by \a steps, smaller by negative ones; as usual by 0.
    function zoomBy(steps: int): void {
        settings.textZoom = steps === 0 ? 1 : Math.round((zoom + steps / 10) * 10) / 10;
    }

    function foldStages(): void {
        controller.foldStages();
    }

    function unfoldAll(): void {
        controller.unfoldAll();
    }

    /// Where a position of the view stands in this item: the top of its line.
    function placeOf(position: int): point {
        const rect = textEdit.positionToRectangle(position);
        return textEdit.mapToItem(root, rect.x, rect.y);
    }

    function belowCursor(): point {
        const rect = textEdit.cursorRectangle;
        return textEdit.mapToItem(root, rect.x, rect.y + rect.height + Theme.unit);
    }

    function lookUnderMouse(): void {
        const at = mouse.point.position;
        const position = textEdit.positionAt(at.x, at.y);
        const rect = textEdit.positionToRectangle(position);
        const isOnText = Math.abs(rect.x - at.x) < root.lineHeight && at.y >= rect.y && at.y <= rect.y + root.lineHeight;
        if (isOnText)
            hover.lookAt(position);
        else
            hover.close();
    }

    function showFixes(): void {
        hover.lookAt(textEdit.cursorPosition);
        fixMenu.ask(belowCursor());
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
        const margin = root.lineHeight;
        if (top - margin - sticky.shownHeight < flickable.contentY)
            flickable.contentY = Math.max(0, top - margin - sticky.shownHeight);
        else if (top + rect.height + margin > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(Math.max(0, flickable.contentHeight - flickable.height), top + rect.height + margin - flickable.height);
        if (rect.x < flickable.contentX)
            flickable.contentX = Math.max(0, rect.x - margin);
        else if (rect.x + margin > flickable.contentX + flickable.width)
            flickable.contentX = rect.x + margin * 2 - flickable.width;
    }

    /// Shows \a line on top again, once lines have found their rows.
    function keepLine(line: int): void {
        Qt.callLater(() => flickable.contentY = Math.max(0, Math.min(root.textTop + controller.rowOf(line) * root.lineHeight, flickable.contentHeight - flickable.height)));
    }

    function reveal(first: int, last: int): void {
        const top = root.textTop + controller.rowOf(first) * root.lineHeight;
        const bottom = root.textTop + controller.rowOf(last + 1) * root.lineHeight;
        const isSeen = top - sticky.height >= flickable.contentY && bottom <= flickable.contentY + flickable.height;
        if (!isSeen)
            flickable.contentY = Math.max(0, Math.min(top - flickable.height / 5, flickable.contentHeight - flickable.height));
        backdrop.setFlashedLines(first, last);
        flash.restart();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Text of %1").arg(session.fileName)

    EditorController {
        id: controller

        objectName: "controller"
        session: root.session
        textDocument: textEdit.textDocument
        textItem: textEdit
        lineHeight: root.lineHeight
        showsSpaces: root.settings.showsSpaces
        showsIndentation: root.settings.showsIndentation
        wraps: root.settings.wrapsText
        cursorPosition: textEdit.cursorPosition
        selectionStart: textEdit.selectionStart
        selectionEnd: textEdit.selectionEnd
        active: textEdit.activeFocus
        topLine: lineAtRow(Math.max(0, Math.ceil((flickable.contentY - root.textTop) / root.lineHeight)))
        colors: EditorColors {
            keyword: Theme.keyword
            flag: Theme.cached
            stageName: Theme.target
            string: Theme.done
            variable: Theme.accent
            constant: Theme.cached
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
            separator: Theme.border
            surface: Theme.surface
            target: Theme.target
            unneeded: Theme.faint
            stages: Theme.stageColors
        }

        onSelectionRequested: (anchor, cursor) => root.select(anchor, cursor)
        onFocusRequested: root.takeFocus()
        onRevealRequested: (first, last) => root.reveal(first, last)
        onTopRowMoved: rows => flickable.contentY = Math.max(0, flickable.contentY + rows * root.lineHeight)
        onWrapsChanged: root.keepLine(topLine)
    }

    TypingController {
        id: typing

        objectName: "typing"
        editor: controller
    }

    SymbolController {
        id: symbols

        editor: controller
    }

    CompletionController {
        id: completion

        objectName: "completion"
        editor: controller
    }

    HoverController {
        id: hover

        objectName: "hover"
        editor: controller
    }

    EditorKeys {
        id: keys

        keys: root.settings.keys
        controller: controller
        typing: typing
        completion: completion
        symbols: symbols
        finder: finder
        findBar: findBar
        textEdit: textEdit
        pageRows: Math.max(1, Math.floor(flickable.height / root.lineHeight) - 1)

        onFindRequested: withReplacing => root.find(withReplacing)
        onRenameRequested: root.rename()
        onFixesRequested: root.showFixes()
        onHoverRequested: hover.lookAt(textEdit.cursorPosition)
        onZoomRequested: steps => root.zoomBy(steps)
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

        y: area.y + root.textTop + controller.cursorRow * root.lineHeight - flickable.contentY
        width: parent.width
        height: root.lineHeight * controller.cursorRowCount
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
            symbols: symbols
            contentX: flickable.contentX
            contentY: flickable.contentY
            textLeft: flickable.x
            textTop: root.textTop
            spaceWidth: metrics.averageCharacterWidth
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
        }

        Flickable {
            id: flickable

            anchors.fill: parent
            anchors.leftMargin: gutter.width
            contentWidth: controller.wraps ? width : Math.max(width, controller.widestColumn * metrics.averageCharacterWidth + Theme.unit * 12)
            contentHeight: Math.max(height, root.textTop * 2 + controller.rowCount * root.lineHeight + root.lineHeight * 2)
            boundsBehavior: Flickable.StopAtBounds
            pixelAligned: true
            clip: true

            TextEdit {
                id: textEdit

                // A line's extra height stands above its letters; they are to be in its middle.
                y: root.textTop - Math.floor((root.lineHeight - metrics.height) / 2)
                // Never from the width of its lines: each change of its width lays out the whole text.
                width: controller.wraps ? flickable.width - verticalBar.width : Math.max(4096, Math.ceil(flickable.contentWidth / 4096) * 4096)
                height: flickable.contentHeight - y
                focus: true
                font: root.font
                color: Theme.text
                selectionColor: Theme.textSelection
                selectedTextColor: Theme.text
                selectByMouse: true
                persistentSelection: true
                textFormat: TextEdit.PlainText
                wrapMode: controller.wraps ? TextEdit.Wrap : TextEdit.NoWrap
                tabStopDistance: metrics.averageCharacterWidth * 4

                Accessible.role: Accessible.EditableText
                Accessible.multiLine: true
                Accessible.name: qsTr("Dockerfile text")

                Keys.priority: Keys.BeforeItem
                Keys.onPressed: event => {
                    hover.close();
                    event.accepted = keys.take(event);
                }
                Keys.onShortcutOverride: event => event.accepted = keys.goesFirst(event)

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
                    onTapped: symbols.goToDefinition()
                }

                TapHandler {
                    acceptedModifiers: Qt.NoModifier
                    onTapped: point => {
                        const place = textEdit.mapToItem(backdrop, point.position);
                        const line = backdrop.foldMarkAt(place.x, place.y);
                        if (line > 0)
                            controller.toggleFold(line);
                    }
                }

                DropArea {
                    anchors.fill: parent
                    onEntered: drag => drag.accepted = drag.hasText && !drag.hasUrls
                    onDropped: drop => {
                        const place = textEdit.positionAt(drop.x, drop.y);
                        if (drop.source === dragged)
                            controller.moveText(textEdit.selectionStart, textEdit.selectionEnd, place, drop.proposedAction === Qt.CopyAction);
                        else
                            controller.insertAt(place, drop.text);
                        // What is moved within the text has been taken away already.
                        drop.accept(Qt.CopyAction);
                    }
                }

                SelectionDrag {
                    id: dragged

                    anchors.fill: parent
                    textEdit: textEdit
                    onMovedAway: controller.replaceText(textEdit.selectionStart, textEdit.selectionEnd, "")
                }

                HoverHandler {
                    id: mouse

                    cursorShape: Qt.IBeamCursor
                    onPointChanged: rest.restart()
                    onHoveredChanged: {
                        if (!hovered)
                            leaving.restart();
                    }
                }

                // Looks at what the mouse rests on.
                Timer {
                    id: rest

                    interval: 450
                    onTriggered: {
                        if (mouse.hovered && !completion.open && !contextMenu.visible)
                            root.lookUnderMouse();
                    }
                }

                // Long enough to reach the card.
                Timer {
                    id: leaving

                    interval: 300
                    onTriggered: {
                        if (!mouse.hovered && !hoverCard.isUnderMouse)
                            hover.close();
                    }
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
            showsFolds: gutterHover.hovered

            Accessible.ignored: true

            HoverHandler {
                id: gutterHover

                readonly property int line: hovered ? gutter.lineAt(point.position.y) : 0
            }

            TapHandler {
                onTapped: point => {
                    const line = gutter.foldAt(point.position.x, point.position.y);
                    if (line > 0)
                        controller.toggleFold(line);
                }
            }

            ToolTip {
                y: gutterHover.point.position.y + Theme.unit * 4
                x: Theme.unit
                visible: text.length > 0
                text: gutterHover.line > 0 ? controller.problemsAt(gutterHover.line) : ""
            }
        }

        Rectangle {
            id: sticky

            readonly property real shownHeight: visible ? height : 0

            width: parent.width
            height: root.lineHeight + Theme.unit
            visible: stickyLine.line > 0
            color: Theme.raised

            Accessible.role: Accessible.Button
            Accessible.name: stickyLine.lineText()

            StickyLineItem {
                id: stickyLine

                anchors.fill: parent
                editor: controller
                contentY: flickable.contentY
                textTop: root.textTop
                textLeft: flickable.x
                textColor: Theme.text
                font: root.font
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.border
            }

            TapHandler {
                onTapped: root.session.goToLine(stickyLine.line)
            }

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.zoomBy(event.angleDelta.y > 0 ? 1 : -1)
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

        keys: root.settings.keys
        session: root.session
        textEdit: textEdit
        symbols: symbols
        typing: typing

        onUndoRequested: controller.undo()
        onRedoRequested: controller.redo()
        onDefinitionRequested: symbols.goToDefinition()
        onRenameRequested: root.rename()
    }

    RenamePopup {
        id: renamePopup

        objectName: "renamePopup"
        parent: root
        symbols: symbols
        onFinished: root.takeFocus()
    }

    GoToPopup {
        id: goToPopup

        objectName: "goToPopup"
        parent: root
        session: root.session
        onFinished: root.takeFocus()
    }

    FixMenu {
        id: fixMenu

        objectName: "fixMenu"
        parent: root
        hover: hover
    }

    CompletionPopup {
        id: completionPopup

        objectName: "completionPopup"
        parent: root
        completion: completion
        place: root.placeOf(completion.start)
        lineHeight: root.lineHeight
    }

    HoverCard {
        id: hoverCard

        objectName: "hoverCard"
        parent: root
        hover: hover
        place: root.placeOf(hover.start)
        lineHeight: root.lineHeight
        visible: hover.open && !fixMenu.visible
        onIsUnderMouseChanged: {
            if (!isUnderMouse)
                leaving.restart();
        }
    }
}
