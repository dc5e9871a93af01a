// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/*!
    What the pointer does on the canvas. One area takes it all and asks what lies
    under it, so that a press means one thing: on a port it starts a connection,
    on a node a move, on nothing a marquee.
*/
MouseArea {
    id: root

    enum Mode {
        Idle,
        Pressed,
        Pan,
        Marquee,
        Move,
        MoveRow,
        Connect,
        Reconnect
    }

    required property GraphController controller
    required property ViewportController view
    property bool wheelZooms: true
    property bool spaceHeld: false
    /// Alt lets a node stand wherever it is put.
    property bool suspendsGuides: false

    readonly property canvasHit under: hit
    property canvasHit hit
    readonly property rect marquee: Qt.rect(Math.min(start.x, point.x), Math.min(start.y, point.y), Math.abs(point.x - start.x), Math.abs(point.y - start.y))
    readonly property bool isMarquee: mode === CanvasInput.Marquee
    readonly property rowPlace rowPlace: mode === CanvasInput.MoveRow ? controller.rowPlace(view.toWorld(point)) : noPlace
    property rowPlace noPlace
    readonly property int connectFrom: mode === CanvasInput.Connect ? pressedHit.node : 0
    readonly property point point: Qt.point(mouseX, mouseY)
    property int mode: CanvasInput.Idle
    property point start
    property point last
    property canvasHit pressedHit
    /// The edge that the stage in the hand would be put on.
    property string edgeToPutOn
    /// How the view follows the hand beyond its border, in pixels a frame.
    readonly property point pull: mode < CanvasInput.Marquee ? Qt.point(0, 0) : Qt.point(pullAt(mouseX, width), pullAt(mouseY, height))

    signal nodeMenuRequested(int node)
    signal rowMenuRequested(int node, int line)
    signal edgeMenuRequested(string edge)
    signal paneMenuRequested(point world)
    signal renameRequested(int node)
    signal stageRequested(point world)
    signal connectionDropped(int from, int to)
    signal wireDropped(int from, point world)
    /// The end of an edge that was moved: where it comes from, or where it goes.
    signal edgeDropped(string edge, int node, bool isStart)
    signal instructionDropped(int line, rowPlace place)
    signal stageDropped(string edge)

    function cancel(): void {
        if (mode === CanvasInput.Move)
            controller.cancelMove();
        mode = CanvasInput.Idle;
        edgeToPutOn = "";
    }

    function selectMode(modifiers: int): int {
        if (modifiers & Qt.ControlModifier)
            return GraphController.Toggle;
        return modifiers & Qt.ShiftModifier ? GraphController.Extend : GraphController.Replace;
    }

    function pullAt(at: real, size: real): real {
        const border = 28;
        if (at < border)
            return Math.min(16, (border - at) / 2);
        return at > size - border ? Math.max(-16, (size - border - at) / 2) : 0;
    }

    function followPull(): void {
        view.panBy(pull.x, pull.y);
        start = Qt.point(start.x + pull.x, start.y + pull.y);
        drag();
    }

    function isRow(hit: canvasHit): bool {
        return hit.part === GraphController.Row || hit.part === GraphController.Grip;
    }

    function lookAt(x: real, y: real): void {
        hit = controller.hit(view.toWorld(Qt.point(x, y)), view.zoom);
    }

    function beginDrag(): void {
        switch (pressedHit.part) {
        case GraphController.Port:
            mode = CanvasInput.Connect;
            break;
        case GraphController.EdgeStart:
        case GraphController.EdgeEnd:
            mode = CanvasInput.Reconnect;
            break;
        case GraphController.Grip:
            mode = CanvasInput.MoveRow;
            break;
        case GraphController.Nothing:
        case GraphController.Edge:
            mode = CanvasInput.Marquee;
            break;
        default:
            mode = CanvasInput.Move;
            controller.beginMove(pressedHit.node);
        }
    }

    function drag(): void {
        switch (mode) {
        case CanvasInput.Pan:
            view.panBy(mouseX - last.x, mouseY - last.y);
            last = point;
            break;
        case CanvasInput.Move:
            controller.moveBy((mouseX - start.x) / view.zoom, (mouseY - start.y) / view.zoom, suspendsGuides ? 0 : 6 / view.zoom);
            edgeToPutOn = suspendsGuides ? "" : controller.edgeToPutOn(view.toWorld(point), view.zoom);
            break;
        case CanvasInput.Connect:
        case CanvasInput.Reconnect:
            lookAt(mouseX, mouseY);
            break;
        }
    }

    function drop(modifiers: int): void {
        switch (mode) {
        case CanvasInput.Marquee:
            controller.selectInside(view.rectToWorld(marquee), selectMode(modifiers));
            break;
        case CanvasInput.Move:
            if (edgeToPutOn.length > 0)
                stageDropped(edgeToPutOn);
            else
                controller.endMove();
            break;
        case CanvasInput.MoveRow:
            if (rowPlace.node !== 0)
                instructionDropped(pressedHit.line, rowPlace);
            break;
        case CanvasInput.Reconnect:
            if (hit.node !== 0)
                edgeDropped(pressedHit.edge, hit.node, pressedHit.part === GraphController.EdgeStart);
            break;
        case CanvasInput.Connect:
            dropWire();
            break;
        }
    }

    function dropWire(): void {
        const from = pressedHit.node;
        if (hit.node === 0)
            wireDropped(from, view.toWorld(point));
        else if (hit.node !== from && controller.acts.connectionProblem(from, hit.node).length === 0)
            connectionDropped(from, hit.node);
    }

    function click(modifiers: int): void {
        const mode = selectMode(modifiers);
        switch (pressedHit.part) {
        case GraphController.Nothing:
            if (mode === GraphController.Replace)
                controller.clearSelection();
            break;
        case GraphController.Edge:
        case GraphController.EdgeStart:
        case GraphController.EdgeEnd:
            controller.selectEdge(pressedHit.edge);
            controller.revealEdge(pressedHit.edge);
            break;
        case GraphController.Fold:
            controller.toggleFold(pressedHit.node);
            break;
        default:
            if (isRow(pressedHit) && mode !== GraphController.Replace && controller.currentNode === pressedHit.node) {
                controller.selectLine(pressedHit.line, mode);
                return;
            }
            controller.select(pressedHit.node, mode);
            if (mode === GraphController.Replace)
                controller.reveal(pressedHit.node);
            if (isRow(pressedHit) && mode === GraphController.Replace) {
                controller.selectLine(pressedHit.line, mode);
                controller.revealLine(pressedHit.line);
            }
        }
    }

    function openMenu(): void {
        if (pressedHit.edge.length > 0) {
            controller.selectEdge(pressedHit.edge);
            edgeMenuRequested(pressedHit.edge);
        } else if (pressedHit.node === 0) {
            paneMenuRequested(view.toWorld(point));
        } else {
            if (controller.selectionCount < 2)
                controller.select(pressedHit.node);
            if (isRow(pressedHit) && !controller.selectedLines.includes(pressedHit.line))
                controller.selectLine(pressedHit.line, GraphController.Replace);
            if (isRow(pressedHit))
                rowMenuRequested(pressedHit.node, pressedHit.line);
            else
                nodeMenuRequested(pressedHit.node);
        }
    }

    Timer {
        interval: 16
        repeat: true
        running: root.pull.x !== 0 || root.pull.y !== 0
        onTriggered: root.followPull()
    }

    hoverEnabled: true
    acceptedButtons: Qt.LeftButton | Qt.MiddleButton | Qt.RightButton
    cursorShape: {
        if (mode === CanvasInput.Pan)
            return Qt.ClosedHandCursor;
        if (spaceHeld)
            return Qt.OpenHandCursor;
        if (mode === CanvasInput.Move)
            return Qt.SizeAllCursor;
        if (mode === CanvasInput.MoveRow)
            return rowPlace.node !== 0 ? Qt.ClosedHandCursor : Qt.ForbiddenCursor;
        if (hit.part === GraphController.Grip)
            return Qt.OpenHandCursor;
        if (mode === CanvasInput.Connect || mode === CanvasInput.Reconnect || hit.part === GraphController.Port || hit.part === GraphController.EdgeStart || hit.part === GraphController.EdgeEnd)
            return Qt.CrossCursor;
        return hit.part === GraphController.Fold || hit.part === GraphController.Edge ? Qt.PointingHandCursor : Qt.ArrowCursor;
    }

    onPressed: mouse => {
        start = last = Qt.point(mouse.x, mouse.y);
        lookAt(mouse.x, mouse.y);
        pressedHit = hit;
        if (mouse.button === Qt.MiddleButton || spaceHeld)
            mode = CanvasInput.Pan;
        else if (mouse.button === Qt.RightButton)
            openMenu();
        else
            mode = CanvasInput.Pressed;
    }

    onPositionChanged: mouse => {
        suspendsGuides = (mouse.modifiers & Qt.AltModifier) !== 0;
        if (mode === CanvasInput.Idle) {
            lookAt(mouse.x, mouse.y);
            return;
        }
        const far = Math.abs(mouse.x - start.x) + Math.abs(mouse.y - start.y) >= Application.styleHints.startDragDistance;
        if (mode === CanvasInput.Pressed && far)
            beginDrag();
        drag();
    }

    onReleased: mouse => {
        const was = mode;
        if (was === CanvasInput.Pressed)
            click(mouse.modifiers);
        else
            drop(mouse.modifiers);
        mode = CanvasInput.Idle;
        edgeToPutOn = "";
        lookAt(mouse.x, mouse.y);
    }

    onDoubleClicked: mouse => {
        if (mouse.button !== Qt.LeftButton)
            return;
        mode = CanvasInput.Idle;
        switch (pressedHit.part) {
        case GraphController.Nothing:
            stageRequested(view.toWorld(Qt.point(mouse.x, mouse.y)));
            break;
        case GraphController.Edge:
            controller.goToEdge(pressedHit.edge);
            break;
        case GraphController.Name:
            renameRequested(pressedHit.node);
            break;
        case GraphController.Row:
        case GraphController.Grip:
            controller.goToLine(pressedHit.line);
            break;
        case GraphController.Fold:
            controller.toggleFold(pressedHit.node);
            break;
        default:
            controller.goToText(pressedHit.node);
        }
    }

    onCanceled: cancel()
    onExited: {
        if (mode === CanvasInput.Idle)
            lookAt(-1e6, -1e6);
    }

    onWheel: wheel => {
        const at = Qt.point(wheel.x, wheel.y);
        const fine = wheel.pixelDelta.x !== 0 || wheel.pixelDelta.y !== 0;
        if (wheel.modifiers & Qt.ControlModifier)
            view.zoomByWheel(at, wheel.angleDelta.y);
        else if (fine)
            view.panBy(wheel.pixelDelta.x, wheel.pixelDelta.y);
        else if (wheelZooms && !(wheel.modifiers & Qt.ShiftModifier))
            view.zoomByWheel(at, wheel.angleDelta.y);
        else
            view.panBy((wheel.angleDelta.x || (wheel.modifiers & Qt.ShiftModifier ? wheel.angleDelta.y : 0)) / 2, wheel.modifiers & Qt.ShiftModifier ? 0 : wheel.angleDelta.y / 2);
    }
}
