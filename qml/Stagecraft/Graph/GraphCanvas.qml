// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Theme

/*!
    A Dockerfile as a graph: its stages, what they take from each other and from
    outside. It shows what the text says and turns what is done here into edits
    of that text.
*/
FocusScope {
    id: root

    required property DocumentSession session
    /// False: the wheel pans, and zooms with Ctrl.
    property bool wheelZooms: true
    property bool showsMap: true

    readonly property int zoomPercent: view.percent
    readonly property GraphController controller: graph
    readonly property ViewportController viewport: view
    /// Until the first sight is known nothing is made, so that nothing is made for another zoom than the one it is seen at.
    property bool needsFit: true

    function fit(): void {
        view.fit(graph.bounds);
    }

    function zoomIn(): void {
        view.zoomTo(view.zoom * 1.25);
    }

    function zoomOut(): void {
        view.zoomTo(view.zoom / 1.25);
    }

    function actualSize(): void {
        view.zoomTo(1);
    }

    function arrange(): void {
        graph.arrange();
    }

    function addStage(): void {
        addStageAt(view.toWorld(Qt.point(width / 2 - 140, height / 2 - 60)), "");
    }

    function addStageAt(world: point, base: string): void {
        const at = view.toScreen(world);
        stagePopup.ask(world, base, at);
    }

    function rename(node: int): void {
        view.show(graph.nodeRect(node));
        renameField.begin(node);
    }

    function connectFrom(node: int): void {
        if (graph.stageOf(node) < 0)
            return;
        const rect = view.rectToScreen(graph.nodeRect(node));
        targetPicker.edge = "";
        targetPicker.from = node;
        targetPicker.ask(qsTr("Connect %1 to").arg(graph.nameOf(node)), graph.acts.connectionTargets(node), Qt.point(rect.x + rect.width + 12, rect.y));
    }

    /// Another stage for an edge to come from.
    function askSource(edge: string): void {
        targetPicker.edge = edge;
        targetPicker.ask(qsTr("Take it from"), graph.acts.sources(edge), view.toScreen(graph.edgeMiddle(edge)));
    }

    function copy(): void {
        const text = graph.acts.copiedText();
        if (text.length > 0)
            session.copyToClipboard(text);
    }

    function cut(): void {
        copy();
        keys.remove();
    }

    function paste(): void {
        perform(graph.acts.paste(session.clipboardText()));
    }

    function askConnection(from: int, to: int): void {
        const rect = view.rectToScreen(graph.nodeRect(to));
        connectPopup.ask(from, to, Qt.point(rect.x - 352 - 12, rect.y));
    }

    /// Makes an act, and says what was done or why it is refused.
    function perform(act: canvasAct): void {
        const problem = graph.perform(act);
        if (problem.length > 0)
            session.failed(problem);
        else
            announce(act.description);
    }

    function announce(text: string): void {
        if (text.length > 0)
            root.Accessible.announce(text);
    }

    /// Below the instruction of a line, or at the end of the stage for 0.
    function addInstruction(node: int, line: int): void {
        if (graph.stageOf(node) >= 0)
            instructionPopup.askForNew(node, line, placeBelow(node, line));
    }

    function placeBelow(node: int, line: int): point {
        const rect = view.rectToScreen(line > 0 ? graph.lineRect(node, line) : graph.nodeRect(node));
        return Qt.point(rect.x + Theme.unit * 6, rect.y + rect.height);
    }

    /// Looks for words in the graph.
    function find(): void {
        bar.find();
    }

    function fitWhileUntouched(): void {
        if (settling.running)
            needsFit = true;
        fitOnce();
    }

    function fitOnce(): void {
        if (!needsFit || width <= 0 || height <= 0 || graph.bounds.width <= 0)
            return;
        view.open(graph.bounds, graph.stagesRect());
        needsFit = false;
    }

    function nodeScreenRect(node: int): rect {
        return view.rectToScreen(graph.nodeRect(node));
    }

    function isOnScreen(node: int): bool {
        const rect = nodeScreenRect(node);
        return rect.x < width && rect.y < height && rect.x + rect.width > 0 && rect.y + rect.height > 0;
    }

    activeFocusOnTab: true
    clip: true
    // Layouts and split views give sizes in several steps: what was fitted before anything was touched is fitted again.
    onWidthChanged: fitWhileUntouched()
    onHeightChanged: fitWhileUntouched()
    Component.onCompleted: fitOnce()

    Timer {
        id: settling

        interval: 400
        running: true
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Stages of %1").arg(session?.fileName ?? "")
    Accessible.description: qsTr("Stages: %1. Arrow keys go from stage to stage, Enter goes to the text.").arg(graph.stageCount)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space && !event.isAutoRepeat)
            input.spaceHeld = true;
        else
            event.accepted = keys.handle(event.key, event.modifiers);
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Space && !event.isAutoRepeat)
            input.spaceHeld = false;
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            input.spaceHeld = false;
    }

    GraphController {
        id: graph

        session: root.session
        onOpened: {
            root.needsFit = true;
            root.fitOnce();
        }
        onGraphChanged: root.fitOnce()
        onSelectionChanged: {
            if (currentNode !== 0 && root.activeFocus && input.mode === CanvasInput.Idle && !root.isOnScreen(currentNode))
                view.show(nodeRect(currentNode));
        }
    }

    ViewportController {
        id: view

        size: Qt.size(root.width, root.height)
        duration: Theme.animationDuration
    }

    CanvasKeys {
        id: keys

        controller: graph
        view: view
        onRenameRequested: node => root.rename(node)
        onConnectRequested: node => root.connectFrom(node)
        onStageRequested: root.addStage()
        onInstructionRequested: (node, line) => root.addInstruction(node, line)
        onChangeRequested: line => instructionPopup.askForChange(line, root.placeBelow(graph.currentNode, line))
        onChosen: act => root.perform(act)
        onFindRequested: root.find()
        onCopyRequested: root.copy()
        onCutRequested: root.cut()
        onPasteRequested: root.paste()
        onSourceRequested: edge => root.askSource(edge)
        onExtractionRequested: lines => divisionPopup.askExtraction(lines, root.placeBelow(graph.currentNode, graph.currentLine))
        onSplitRequested: line => divisionPopup.askSplit(line, root.placeBelow(graph.currentNode, line))
        onReconnectingRemovalRequested: removalPopup.ask()
        onFitRequested: root.fit()
        onFitSelectionRequested: view.fit(graph.selectionCount > 0 ? graph.selectionRect() : graph.bounds)
        onMenuRequested: {
            const rect = root.nodeScreenRect(graph.currentNode);
            if (graph.currentLine > 0)
                menus.openForRow(graph.currentNode, graph.currentLine, root.placeBelow(graph.currentNode, graph.currentLine).x, root.placeBelow(graph.currentNode, graph.currentLine).y);
            else if (graph.currentNode !== 0)
                menus.openForNode(graph.currentNode, rect.x + 24, rect.y + 24);
            else
                menus.openForPane(view.toWorld(Qt.point(root.width / 2, root.height / 2)), root.width / 2, root.height / 2);
        }
        onCancelRequested: {
            if (input.mode !== CanvasInput.Idle)
                input.cancel();
            else
                graph.clearSelection();
        }
    }

    Connections {
        target: root.session

        function onCurrentStageChanged(): void {
            const node = graph.nodeOfStage(root.session.currentStage);
            if (node !== 0 && !root.isOnScreen(node))
                view.show(graph.nodeRect(node));
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }

    GridDots {
        anchors.fill: parent
        zoom: view.zoom
        panX: view.panX
        panY: view.panY
    }

    Item {
        id: world

        transform: [
            Scale {
                xScale: view.zoom
                yScale: view.zoom
            },
            Translate {
                x: view.panX
                y: view.panY
            }
        ]

        Repeater {
            id: edges

            model: root.needsFit ? null : graph.edges

            EdgeItem {
                id: edge

                required property string edgeId
                required property bool isValid
                required property bool isNeeded
                required property bool isGhost
                required property bool isSelected
                required property bool isFaded
                required property int colorStage
                required property bool isColorOfTarget
                required property string description
                required property var model

                readonly property bool isUnderHand: input.hit.edge === edgeId

                kind: model.kind
                route: model.route
                color: !isValid ? Theme.failed : isSelected ? Theme.accent : colorStage < 0 || !isNeeded ? Theme.line : Theme.stageColor(colorStage, isColorOfTarget)
                lineWidth: isSelected || isUnderHand ? 2.8 : 1.8
                viewScale: view.steppedZoom
                opacity: isGhost ? 0.3 : isFaded && !isUnderHand ? 0.12 : isSelected || isUnderHand ? 1 : !isNeeded ? 0.35 : colorStage < 0 && kind !== EdgeModel.Base ? 0.55 : 0.9
                z: isSelected || isUnderHand ? 1 : 0

                Accessible.role: Accessible.Graphic
                Accessible.name: description
            }
        }

        // The ends of the selected edge, to be put elsewhere.
        Repeater {
            model: graph.selectedEdge.length > 0 && input.mode !== CanvasInput.Reconnect ? 2 : 0

            Rectangle {
                required property int index
                readonly property point at: {
                    graph.bounds;
                    return index === 0 ? graph.edgeStart(graph.selectedEdge) : graph.edgeEnd(graph.selectedEdge);
                }

                x: at.x - width / 2
                y: at.y - height / 2
                z: 4
                width: 12 / Math.max(0.5, Math.min(1, view.steppedZoom))
                height: width
                radius: width / 2
                color: Theme.raised
                border.width: 2
                border.color: Theme.accent
            }
        }

        EdgeItem {
            readonly property bool movesStart: input.pressedHit.part === GraphController.EdgeStart

            visible: input.mode === CanvasInput.Reconnect
            z: 2
            kind: EdgeModel.Copy
            color: Theme.accent
            lineWidth: 2
            viewScale: view.steppedZoom
            start: movesStart ? view.toWorld(input.point) : graph.edgeStart(input.pressedHit.edge)
            end: movesStart ? graph.edgeEnd(input.pressedHit.edge) : view.toWorld(input.point)
        }

        // The connection that is being drawn.
        EdgeItem {
            visible: input.mode === CanvasInput.Connect
            z: 2
            kind: EdgeModel.Copy
            color: Theme.accent
            lineWidth: 2
            viewScale: view.steppedZoom
            start: {
                const rect = graph.nodeRect(input.connectFrom);
                return Qt.point(rect.x + rect.width, rect.y + graph.nodes.headerAnchor);
            }
            end: view.toWorld(input.point)
        }

        Repeater {
            id: nodes

            model: root.needsFit ? null : graph.nodes

            CanvasNode {
                id: node

                view: view
                measures: graph.nodes
                hovered: input.hit.node === nodeId && input.mode !== CanvasInput.Move && input.mode !== CanvasInput.MoveRow
                hoveredLine: hovered ? input.hit.line : 0
                focused: root.activeFocus && graph.currentNode === nodeId && graph.currentLine === 0
                selectedLines: graph.currentNode === nodeId ? graph.selectedLines : []
                currentLine: graph.currentNode === nodeId ? graph.currentLine : 0
                refusesConnection: input.connectFrom !== 0 && input.connectFrom !== nodeId && graph.acts.connectionProblem(input.connectFrom, nodeId).length > 0
                takesConnection: input.connectFrom !== 0 && input.connectFrom !== nodeId && hovered && !refusesConnection
                onPressed: {
                    graph.select(node.nodeId);
                    graph.reveal(node.nodeId);
                }
            }
        }
    }

    // Where what is moved is in line with others.
    Repeater {
        model: graph.guides

        Rectangle {
            required property rect modelData
            readonly property rect line: view.rectToScreen(modelData)

            x: line.x - (line.width > 0 ? Theme.unit * 2 : 0)
            y: line.y - (line.height > 0 ? Theme.unit * 2 : 0)
            width: Math.max(1, line.width + (line.width > 0 ? Theme.unit * 4 : 0))
            height: Math.max(1, line.height + (line.height > 0 ? Theme.unit * 4 : 0))
            color: Theme.accent
        }
    }

    // Where the instruction in the hand would go.
    Rectangle {
        readonly property point at: view.toScreen(input.rowPlace.start)

        x: at.x - Theme.unit
        y: at.y - height / 2
        width: input.rowPlace.length * view.zoom + Theme.unit * 2
        height: 3
        radius: 1.5
        visible: input.rowPlace.node !== 0
        color: Theme.accent
    }

    CanvasInput {
        id: input

        objectName: "canvasInput"
        anchors.fill: parent
        controller: graph
        view: view
        wheelZooms: root.wheelZooms
        onPressed: root.forceActiveFocus()
        onRenameRequested: node => root.rename(node)
        onStageRequested: world => root.addStageAt(world, "")
        onConnectionDropped: (from, to) => root.askConnection(from, to)
        onInstructionDropped: (line, place) => root.perform(graph.acts.dropInstruction(line, place))
        onEdgeDropped: (edge, node, isStart) => root.perform(isStart ? graph.acts.reconnect(edge, node) : graph.acts.moveEdge(edge, node))
        onWireDropped: (from, world) => root.addStageAt(world, graph.nameOf(from))
        onNodeMenuRequested: node => menus.openForNode(node, input.mouseX, input.mouseY)
        onRowMenuRequested: (node, line) => menus.openForRow(node, line, input.mouseX, input.mouseY)
        onEdgeMenuRequested: menus.openForEdge(input.mouseX, input.mouseY)
        onPaneMenuRequested: world => menus.openForPane(world, input.mouseX, input.mouseY)
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => view.zoomAbout(centroid.position, delta)
        onTranslationChanged: delta => view.panBy(delta.x, delta.y)
    }

    Rectangle {
        x: input.marquee.x
        y: input.marquee.y
        width: input.marquee.width
        height: input.marquee.height
        visible: input.isMarquee
        color: Theme.selection
        border.width: 1
        border.color: Theme.accent
    }

    EdgeLabel {
        readonly property string edge: input.hit.edge.length > 0 ? input.hit.edge : graph.selectedEdge
        readonly property point at: edge.length === 0 ? Qt.point(0, 0) : input.hit.edge.length > 0 ? input.point : view.toScreen(graph.edgeMiddle(edge))

        x: Math.max(8, Math.min(at.x + 14, root.width - width - 8))
        y: Math.max(8, Math.min(at.y + 14, root.height - height - 8))
        text: input.mode === CanvasInput.Idle && edge.length > 0 ? graph.edgeText(edge) : ""
    }

    // Why the stage under the hand cannot be the end of the connection.
    EdgeLabel {
        x: Math.min(input.mouseX + 16, root.width - width - 8)
        y: Math.min(input.mouseY + 16, root.height - height - 8)
        text: input.connectFrom !== 0 && input.hit.node !== 0 && input.hit.node !== input.connectFrom ? graph.acts.connectionProblem(input.connectFrom, input.hit.node) : ""
    }

    EdgeLegend {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit * 4
        visible: graph.stageCount > 0 && root.width > width + zoomControl.width + Theme.unit * 12
    }

    CanvasBar {
        id: bar

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 4
        visible: graph.stageCount > 0
        controller: graph
        onFinished: root.forceActiveFocus()
    }

    MiniMap {
        anchors.right: zoomControl.right
        anchors.bottom: zoomControl.top
        anchors.bottomMargin: Theme.unit * 2
        visible: root.showsMap && graph.stageCount >= 12 && root.height > 360
        controller: graph
        view: view
    }

    ZoomControl {
        id: zoomControl

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit * 4
        percent: view.percent
        onZoomInRequested: root.zoomIn()
        onZoomOutRequested: root.zoomOut()
        onActualSizeRequested: root.actualSize()
        onFitRequested: root.fit()
    }

    EmptyCanvas {
        anchors.centerIn: parent
        visible: graph.stageCount === 0
        onStageRequested: root.addStage()
    }

    RenameField {
        id: renameField

        controller: graph
        view: view
        onFinished: root.forceActiveFocus()
    }

    CanvasMenus {
        id: menus

        anchors.fill: parent
        controller: graph
        showsMap: root.showsMap
        onMapToggled: root.showsMap = !root.showsMap
        onCopyRequested: root.copy()
        onCutRequested: root.cut()
        onPasteRequested: root.paste()
        onSourceRequested: edge => root.askSource(edge)
        onExtractionRequested: (lines, place) => divisionPopup.askExtraction(lines, place)
        onSplitRequested: (line, place) => divisionPopup.askSplit(line, place)
        onWordRequested: (question, node, place) => wordPopup.ask(question, node, place)
        onRenameRequested: node => root.rename(node)
        onConnectRequested: node => root.connectFrom(node)
        onStageRequested: world => root.addStageAt(world, "")
        onStageFromRequested: node => root.addStageAt(view.toWorld(Qt.point(root.width / 2, root.height / 2)), graph.nameOf(node))
        onFitRequested: root.fit()
        onChangeRequested: (line, place) => instructionPopup.askForChange(line, place)
        onAdditionRequested: (node, line, place) => instructionPopup.askForNew(node, line, place)
        onChosen: act => root.perform(act)
    }

    InstructionPopup {
        id: instructionPopup

        canvas: root
        controller: graph
    }

    DivisionPopup {
        id: divisionPopup

        canvas: root
        controller: graph
    }

    WordPopup {
        id: wordPopup

        canvas: root
        controller: graph
    }

    // What a removal leaves of the connections is looked at first.
    ActPopup {
        id: removalPopup

        function ask(): void {
            const rect = view.rectToScreen(graph.selectionRect());
            askAt(Qt.point(rect.x, rect.y + rect.height + Theme.unit * 2));
        }

        function plan(): canvasAct {
            return graph.acts.removeSelection(true);
        }

        canvas: root
        controller: graph
        title: act.description
        acceptText: qsTr("Delete")
    }

    ConnectPopup {
        id: connectPopup

        canvas: root
        controller: graph
    }

    StagePopup {
        id: stagePopup

        canvas: root
        controller: graph
    }

    TargetPicker {
        id: targetPicker

        canvas: root

        property int from: 0
        property string edge

        onPicked: node => {
            if (edge.length > 0)
                root.perform(graph.acts.reconnect(edge, node));
            else
                root.askConnection(from, node);
        }
    }
}
