// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// What keys do while the canvas has the focus.
QtObject {
    id: root

    required property KeyMap keys
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
    function moveInText(step: int): void {
        if (controller.currentLine > 0)
            moveLine(step);
        else
            chosen(controller.acts.moveStage(controller.currentNode, step));
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
        return run(keys.commandFor(KeyMap.Canvas, key, modifiers)) || move(key, modifiers);
    }

    /// What is not changed: arrows walk and move, Escape leaves.
    function move(key: int, modifiers: int): bool {
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            if (modifiers & Qt.AltModifier)
                return false;
            if (modifiers & Qt.ControlModifier || !walkLines(key, modifiers))
                moveOrWalk(key, modifiers);
            return true;
        case Qt.Key_Escape:
            if (!leaveLines())
                cancelRequested();
            return true;
        }
        return false;
    }

    function run(command: string): bool {
        const act = acts[command];
        return act !== undefined && act() !== false;
    }

    /// By command; one that gives false does not mean anything at present.
    readonly property var acts: ({
            "canvasText": () => goToText(),
            "canvasRename": () => change(),
            "canvasDelete": () => remove(),
            "canvasReconnect": () => questions.askRemoval(),
            "canvasFit": () => fitRequested(),
            "canvasFitSelection": () => fitSelectionRequested(),
            "canvasConnect": () => connectSelected(),
            "canvasAddStage": () => stageRequested(),
            "canvasInsert": () => questions.askInstruction(controller.currentNode, controller.currentLine, place()),
            "canvasInto": () => walkLines(Qt.Key_Down, Qt.ShiftModifier),
            "canvasExtract": () => controller.currentLine > 0 && extract(),
            "canvasSplit": () => controller.currentLine > 0 && split(),
            "canvasUp": () => moveInText(-1),
            "canvasDown": () => moveInText(1),
            "canvasGrid": () => toggleGrid(),
            "canvasPin": () => controller.togglePins(),
            "canvasFind": () => findRequested(),
            "canvasUpstream": () => controller.selectUpstream(),
            "canvasDownstream": () => controller.selectDownstream(),
            "canvasEdgeBefore": () => walkEdges(-1),
            "canvasEdgeAfter": () => walkEdges(1),
            "canvasZoomIn": () => view.zoomTo(view.zoom * 1.25),
            "canvasZoomOut": () => view.zoomTo(view.zoom / 1.25),
            "canvasMenu": () => menuRequested(),
            "canvasDuplicate": () => chosen(controller.acts.duplicate(controller.currentNode)),
            "canvasCopy": () => copyRequested(),
            "canvasCut": () => cutRequested(),
            "canvasPaste": () => pasteRequested(),
            "canvasAll": () => controller.selectAll(),
            "actualSize": () => view.zoomTo(1),
            "fit": () => fitRequested(),
            "arrange": () => controller.arrange()
        })

    function connectSelected(): void {
        if (controller.selectedEdge.length > 0)
            questions.askSource(controller.selectedEdge);
        else
            questions.askTarget(controller.currentNode);
    }

    function extract(): bool {
        questions.askExtraction(place());
        return true;
    }

    function split(): bool {
        questions.askSplit(controller.currentLine, place());
        return true;
    }

    function toggleGrid(): void {
        controller.snapsToGrid = !controller.snapsToGrid;
    }

    function walkEdges(step: int): void {
        controller.walkEdges(step);
    }
}
