// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// What keys mean in the text beyond what a text edit knows of them.
QtObject {
    id: root

    required property KeyMap keys
    required property EditorController controller
    required property TypingController typing
    required property CompletionController completion
    required property SymbolController symbols
    required property Finder finder
    required property FindBar findBar
    required property TextEdit textEdit
    required property int pageRows

    signal findRequested(withReplacing: bool)
    signal renameRequested
    signal fixesRequested
    signal hoverRequested
    signal zoomRequested(steps: int)

    function moveTo(position: int, event: KeyEvent): bool {
        if (event.modifiers & Qt.ShiftModifier)
            textEdit.moveCursorSelection(position);
        else
            textEdit.cursorPosition = position;
        return true;
    }

    /// Whether the key was meant for more than the text edit does with it; it has been done then.
    function take(event: KeyEvent): bool {
        return takeForCompletion(event) || run(keys.commandFor(KeyMap.Text, event.key, event.modifiers)) || takeForFinding(event) || takeForMoving(event) || takeForTyping(event);
    }

    /// Whether the text takes the key before the window does, though it means something there.
    function goesFirst(event: KeyEvent): bool {
        const command = keys.commandFor(KeyMap.Text, event.key, event.modifiers);
        return acts[command] !== undefined || (completion.open && event.key === Qt.Key_Escape);
    }

    function run(command: string): bool {
        const act = acts[command];
        return act !== undefined && act() !== false;
    }

    /// By command; one that gives false does not mean anything at present.
    readonly property var acts: ({
            "undo": () => controller.undo(),
            "redo": () => controller.redo(),
            "find": () => findRequested(false),
            "textComplete": () => completion.ask(),
            "textReplace": () => findRequested(true),
            "textFindNext": () => findBar.visible && findStep(1),
            "textFindPrevious": () => findBar.visible && findStep(-1),
            "textNextUse": () => goToNext(),
            "textDefinition": () => goToDefinition(),
            "textRename": () => renameRequested(),
            "textFixes": () => fixesRequested(),
            "textExplain": () => hoverRequested(),
            "textLinesUp": () => typing.moveLines(-1),
            "textLinesDown": () => typing.moveLines(1),
            "textDuplicate": () => typing.duplicateLines(),
            "textDelete": () => typing.deleteLines(),
            "textJoin": () => typing.joinLines(),
            "textComment": () => typing.toggleComment(),
            "textFold": () => controller.toggleFold(controller.cursorLine),
            "textUnfold": () => controller.unfoldAll(),
            "textLarger": () => zoomRequested(1),
            "textSmaller": () => zoomRequested(-1),
            "textUsual": () => zoomRequested(0)
        })

    function findStep(step: int): bool {
        if (step > 0)
            finder.next();
        else
            finder.previous();
        return true;
    }

    function goToNext(): void {
        symbols.goToNext(1);
    }

    function goToDefinition(): void {
        symbols.goToDefinition();
    }

    function takeForCompletion(event: KeyEvent): bool {
        if (!completion.open || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.ShiftModifier))
            return false;
        switch (event.key) {
        case Qt.Key_Down:
            completion.move(1);
            return true;
        case Qt.Key_Up:
            completion.move(-1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (!completion.wouldChange()) {
                completion.close();
                return false;
            }
            completion.accept();
            return true;
        case Qt.Key_Tab:
            completion.accept();
            return true;
        case Qt.Key_Escape:
            completion.close();
            return true;
        }
        return false;
    }

    function takeForFinding(event: KeyEvent): bool {
        const isMeant = event.key === Qt.Key_Escape && findBar.visible;
        if (isMeant)
            findBar.close();
        return isMeant;
    }

    function takeForMoving(event: KeyEvent): bool {
        if (event.modifiers & Qt.ControlModifier)
            return false;
        if (event.key === Qt.Key_Home)
            return moveTo(controller.homePosition(), event);
        if (event.key === Qt.Key_PageDown)
            return moveTo(controller.positionBelow(pageRows), event);
        if (event.key === Qt.Key_PageUp)
            return moveTo(controller.positionBelow(-pageRows), event);
        return false;
    }

    function takeForTyping(event: KeyEvent): bool {
        const isPlain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (event.key === Qt.Key_Backtab || (event.key === Qt.Key_Tab && event.modifiers === Qt.ShiftModifier))
            typing.outdent();
        else if (event.key === Qt.Key_Tab && isPlain)
            typing.indent();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && isPlain)
            typing.newLine();
        else if (event.key === Qt.Key_Backspace && isPlain)
            return typing.backspace();
        else if (event.text.length === 1 && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            return typing.type(event.text);
        else
            return false;
        return true;
    }
}
