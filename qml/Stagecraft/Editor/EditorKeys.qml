// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// What keys mean in the text beyond what a text edit knows of them.
QtObject {
    id: root

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
        return takeForCompletion(event) || takeForHistory(event) || takeForFinding(event) || takeForNames(event) || takeForLines(event) || takeForFolds(event) || takeForZoom(event) || takeForMoving(event) || takeForTyping(event);
    }

    function takeForCompletion(event: KeyEvent): bool {
        if (event.key === Qt.Key_Space && event.modifiers === Qt.ControlModifier) {
            completion.ask();
            return true;
        }
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

    function takeForHistory(event: KeyEvent): bool {
        const isRedo = event.matches(StandardKey.Redo) || (event.key === Qt.Key_Y && event.modifiers === Qt.ControlModifier);
        if (event.matches(StandardKey.Undo))
            controller.undo();
        else if (isRedo)
            controller.redo();
        return isRedo || event.matches(StandardKey.Undo);
    }

    function takeForFinding(event: KeyEvent): bool {
        if (event.matches(StandardKey.Find))
            findRequested(false);
        else if (event.matches(StandardKey.Replace) || (event.key === Qt.Key_H && event.modifiers === Qt.ControlModifier))
            findRequested(true);
        else if (event.matches(StandardKey.FindNext) && findBar.visible)
            finder.next();
        else if (event.matches(StandardKey.FindPrevious) && findBar.visible)
            finder.previous();
        else if (event.key === Qt.Key_Escape && findBar.visible)
            findBar.close();
        else
            return false;
        return true;
    }

    function takeForNames(event: KeyEvent): bool {
        if (event.key === Qt.Key_F12 && event.modifiers & Qt.ShiftModifier)
            symbols.goToNext(1);
        else if (event.key === Qt.Key_F12)
            symbols.goToDefinition();
        else if (event.key === Qt.Key_F2)
            renameRequested();
        else if (event.key === Qt.Key_Period && event.modifiers === Qt.ControlModifier)
            fixesRequested();
        else if (event.key === Qt.Key_F1 && event.modifiers === Qt.NoModifier)
            hoverRequested();
        else
            return false;
        return true;
    }

    function takeForLines(event: KeyEvent): bool {
        const isAlt = event.modifiers === Qt.AltModifier;
        const isControl = event.modifiers === Qt.ControlModifier;
        const isControlShift = event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        if (isAlt && event.key === Qt.Key_Up)
            typing.moveLines(-1);
        else if (isAlt && event.key === Qt.Key_Down)
            typing.moveLines(1);
        else if (isControlShift && event.key === Qt.Key_D)
            typing.duplicateLines();
        else if (isControlShift && event.key === Qt.Key_K)
            typing.deleteLines();
        else if (isControlShift && event.key === Qt.Key_J)
            typing.joinLines();
        else if (isControl && event.key === Qt.Key_Slash)
            typing.toggleComment();
        else
            return false;
        return true;
    }

    function takeForFolds(event: KeyEvent): bool {
        if (event.modifiers !== (Qt.ControlModifier | Qt.ShiftModifier))
            return false;
        if (event.key === Qt.Key_BracketLeft || event.key === Qt.Key_BraceLeft)
            controller.toggleFold(controller.cursorLine);
        else if (event.key === Qt.Key_BracketRight || event.key === Qt.Key_BraceRight)
            controller.unfoldAll();
        else
            return false;
        return true;
    }

    /// By how much a key enlarges the text, 0 for its usual size; undefined where it does not.
    function zoomSteps(event: KeyEvent): var {
        if (event.matches(StandardKey.ZoomIn) || (event.key === Qt.Key_Equal && event.modifiers === Qt.ControlModifier))
            return 1;
        if (event.matches(StandardKey.ZoomOut))
            return -1;
        return event.key === Qt.Key_0 && event.modifiers === Qt.ControlModifier ? 0 : undefined;
    }

    function takeForZoom(event: KeyEvent): bool {
        const steps = zoomSteps(event);
        if (steps !== undefined)
            zoomRequested(steps);
        return steps !== undefined;
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
