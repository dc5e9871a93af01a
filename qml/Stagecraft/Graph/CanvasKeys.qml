// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// What keys do while the canvas has the focus.
QtObject {
    id: root

    required property GraphController controller
    required property ViewportController view

    signal renameRequested(int node)
    signal connectRequested(int node)
    signal stageRequested
    signal instructionRequested(int node)
    /// What an act gave back: why it is refused, or nothing.
    signal acted(string problem)
    signal menuRequested
    signal removeRequested
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

    /// In the text: past the stage above or below.
    function moveStage(key: int): bool {
        if (key !== Qt.Key_Up && key !== Qt.Key_Down)
            return false;
        acted(controller.moveStage(controller.currentNode, key === Qt.Key_Up ? -1 : 1));
        return true;
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
        if (controller.selectedEdge.length > 0)
            controller.goToEdge(controller.selectedEdge);
        else
            controller.goToText(controller.currentNode);
    }

    /// True when the key meant something here.
    function handle(key: int, modifiers: int): bool {
        if (modifiers & Qt.ControlModifier)
            return handleWithControl(key, modifiers);
        if (modifiers & Qt.AltModifier)
            return moveStage(key);
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            moveOrWalk(key, modifiers);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_F12:
            goToText();
            return true;
        case Qt.Key_F2:
            renameRequested(controller.currentNode);
            return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            removeRequested();
            return true;
        case Qt.Key_Home:
            fitRequested();
            return true;
        case Qt.Key_F:
            fitSelectionRequested();
            return true;
        case Qt.Key_C:
            connectRequested(controller.currentNode);
            return true;
        case Qt.Key_A:
            if (!(modifiers & Qt.ShiftModifier))
                return false;
            stageRequested();
            return true;
        case Qt.Key_I:
            instructionRequested(controller.currentNode);
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
