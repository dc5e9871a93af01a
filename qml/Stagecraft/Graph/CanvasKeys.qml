// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// What keys do while the canvas has the focus.
QtObject {
    id: root

    required property GraphController controller
    required property ViewportController view
    required property CanvasQuestions questions

    signal stageRequested
    signal chosen(canvasAct act)
    signal copyRequested
    signal cutRequested
    signal pasteRequested
    signal menuRequested
    signal findRequested
    signal fitRequested
    signal fitSelectionRequested
    signal cancelRequested

    function arrow(key: int): int {
        switch (key) {
        case Qt.Key_Left:
            return GraphController.Left;
        case Qt.Key_Right:
            return GraphController.Right;
        case Qt.Key_Up:
            return GraphController.Up;
        default:
            return GraphController.Down;
        }
    }

    /// In the text: past the instruction or the stage above or below.
    function moveInText(key: int): bool {
        if (key !== Qt.Key_Up && key !== Qt.Key_Down)
            return false;
        const step = key === Qt.Key_Up ? -1 : 1;
        if (controller.currentLine > 0)
            moveLine(step);
        else
            chosen(controller.acts.moveStage(controller.currentNode, step));
        return true;
    }

    function moveLine(step: int): void {
        const act = controller.acts.moveInstruction(controller.currentLine, step);
        chosen(act);
        if (act.problem.length === 0)
            controller.walkLines(step, false);
    }

    /// Shift and an arrow go from a stage into its instructions; there the arrows walk, and Shift selects.
    function walkLines(key: int, modifiers: int): bool {
        const isAlong = key === Qt.Key_Up || key === Qt.Key_Down;
        const extends_ = (modifiers & Qt.ShiftModifier) !== 0;
        if (controller.currentLine === 0)
            return isAlong && extends_ && controller.walkLines(1, false);
        if (!isAlong)
            return leaveLines();
        if (!controller.walkLines(key === Qt.Key_Up ? -1 : 1, extends_) && key === Qt.Key_Up)
            controller.clearLines();
        controller.revealLine(controller.currentLine);
        return true;
    }

    function leaveLines(): bool {
        const wasIn = controller.currentLine > 0;
        controller.clearLines();
        return wasIn;
    }

    function place(): point {
        return questions.placeBelow(controller.currentNode, controller.currentLine);
    }

    function change(): void {
        if (controller.currentLine > 0)
            questions.askChange(controller.currentLine, place());
        else
            questions.askName(controller.currentNode);
    }

    function remove(): void {
        chosen(controller.currentLine > 0 ? controller.acts.removeInstructions(controller.selectedLines) : controller.acts.removeSelection());
    }

    function moveOrWalk(key: int, modifiers: int): void {
        if (!(modifiers & Qt.ControlModifier)) {
            controller.selectNearest(arrow(key));
            controller.reveal(controller.currentNode);
            return;
        }
        const step = modifiers & Qt.ShiftModifier ? 40 : 10;
        const direction = arrow(key);
        controller.nudge(direction === GraphController.Left ? -step : direction === GraphController.Right ? step : 0, direction === GraphController.Up ? -step : direction === GraphController.Down ? step : 0);
    }

    function goToText(): void {
        if (controller.currentLine > 0)
            controller.goToLine(controller.currentLine);
        else if (controller.selectedEdge.length > 0)
            controller.goToEdge(controller.selectedEdge);
        else
            controller.goToText(controller.currentNode);
    }

    /// True when the key meant something here.
    function handle(key: int, modifiers: int): bool {
        if (modifiers & Qt.ControlModifier)
            return handleWithControl(key, modifiers);
        if (modifiers & Qt.AltModifier)
            return moveInText(key);
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            if (!walkLines(key, modifiers))
                moveOrWalk(key, modifiers);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_F12:
            goToText();
            return true;
        case Qt.Key_F2:
            change();
            return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            remove();
            return true;
        case Qt.Key_Home:
            fitRequested();
            return true;
        case Qt.Key_F:
            fitSelectionRequested();
            return true;
        case Qt.Key_C:
            if (controller.selectedEdge.length > 0)
                questions.askSource(controller.selectedEdge);
            else
                questions.askTarget(controller.currentNode);
            return true;
        case Qt.Key_A:
            if (!(modifiers & Qt.ShiftModifier))
                return false;
            stageRequested();
            return true;
        case Qt.Key_I:
            questions.askInstruction(controller.currentNode, controller.currentLine, place());
            return true;
        case Qt.Key_E:
            if (controller.currentLine > 0)
                questions.askExtraction(place());
            return controller.currentLine > 0;
        case Qt.Key_S:
            if (controller.currentLine > 0)
                questions.askSplit(controller.currentLine, place());
            return controller.currentLine > 0;
        case Qt.Key_G:
            controller.snapsToGrid = !controller.snapsToGrid;
            return true;
        case Qt.Key_P:
            controller.togglePins();
            return true;
        case Qt.Key_Slash:
            findRequested();
            return true;
        case Qt.Key_U:
            controller.selectUpstream();
            return true;
        case Qt.Key_D:
            controller.selectDownstream();
            return true;
        case Qt.Key_BracketLeft:
            controller.walkEdges(-1);
            return true;
        case Qt.Key_BracketRight:
            controller.walkEdges(1);
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            view.zoomTo(view.zoom * 1.25);
            return true;
        case Qt.Key_Minus:
            view.zoomTo(view.zoom / 1.25);
            return true;
        case Qt.Key_Menu:
            menuRequested();
            return true;
        case Qt.Key_Escape:
            if (!leaveLines())
                cancelRequested();
            return true;
        }
        return false;
    }

    function handleWithControl(key: int, modifiers: int): bool {
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            moveOrWalk(key, modifiers);
            return true;
        case Qt.Key_D:
            chosen(controller.acts.duplicate(controller.currentNode));
            return true;
        case Qt.Key_C:
            copyRequested();
            return true;
        case Qt.Key_X:
            cutRequested();
            return true;
        case Qt.Key_V:
            pasteRequested();
            return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            questions.askRemoval();
            return true;
        case Qt.Key_A:
            controller.selectAll();
            return true;
        case Qt.Key_0:
            view.zoomTo(1);
            return true;
        case Qt.Key_1:
            fitRequested();
            return true;
        case Qt.Key_L:
            controller.arrange();
            return true;
        }
        return false;
    }
}
