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
    required property KeyMap keys
    /// False: the wheel pans, and zooms with Ctrl.
    property bool wheelZooms: true
    property bool showsMap: true

    readonly property int zoomPercent: view.percent
    readonly property GraphController controller: graph
    readonly property ViewportController viewport: view
    /// Until the first sight is known nothing is made, so that nothing is made for another zoom than the one it is seen at.
    property bool needsFit: true

    /// What is asked for of a stage, or of what is above a line of it.
    enum Inspection {
        BuildPart,
        OpenShell,
        CopyFiles
    }

    /// A file is to be chosen for exportTo().
    signal exportRequested
    /// \a beforeLine is 0 for the whole stage.
    signal inspectionRequested(what: int, stage: int, beforeLine: int)

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

    function toggleDirection(): void {
        graph.isTopToBottom = !graph.isTopToBottom;
    }

    function addStage(): void {
        questions.askStage(view.toWorld(Qt.point(width / 2 - 140, height / 2 - 60)), "");
    }

    function copy(): void {
        const text = graph.acts.copiedText();
        if (text.length > 0)
            session.copyToClipboard(text);
    }

    function cut(): void {
        copy();
        canvasKeys.remove();
    }

    function paste(): void {
        perform(graph.acts.paste(session.clipboardText()));
    }

    /// \a carried has the index of a stage and the path of a file in it.
    function takeCarried(carried: var, x: real, y: real): void {
        takeFile(carried.stage, carried.path, x, y);
    }

    /// Has the stage at a point of this item copy a file of another stage, to the same place.
    function takeFile(stage: int, path: string, x: real, y: real): void {
        const hit = graph.hit(view.toWorld(Qt.point(x, y)), view.zoom);
        if (hit.node !== 0)
            perform(graph.acts.connectByCopy(graph.nodeOfStage(stage), hit.node, path, path));
    }

    /// Makes an act, and says what was done or why it is refused.
    function perform(act: canvasAct): void {
        tell(graph.perform(act), act.description);
    }

    function tell(problem: string, done: string): void {
        if (problem.length > 0)
            session.failed(problem);
        else
            announce(done);
    }

    function announce(text: string): void {
        if (text.length > 0)
            root.Accessible.announce(text);
    }

    /// What a key does here, done with a stage that is pointed out elsewhere.
    function actOn(stage: int, key: int, modifiers: int): void {
        graph.select(graph.nodeOfStage(stage));
        canvasKeys.handle(key, modifiers);
    }

    function openMenuOf(stage: int): void {
        graph.select(graph.nodeOfStage(stage));
        view.show(graph.nodeRect(graph.currentNode));
        menus.openForCurrent();
    }

    /// Writes the graph as it is seen to a file.
    function exportTo(file: url, dark: bool): void {
        exporter.exportTo(file, dark);
    }

    function copyPicture(): void {
        exporter.copyPicture();
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
        view.open(graph.bounds, graph.stagesRect(), graph.nodeRect(graph.targetNode()));
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
            event.accepted = canvasKeys.handle(event.key, event.modifiers);
    }
    // Else what the same keys mean everywhere would go before.
    Keys.onShortcutOverride: event => event.accepted = root.keys.commandOnlyIn(KeyMap.Canvas, event.key, event.modifiers).length > 0
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
        motionDuration: Theme.animationDuration
        // What was selected has stayed where it was; otherwise the eye needs the whole.
        onArrangedAnew: {
            if (currentNode === 0)
                root.fit();
        }
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

    DropArea {
        anchors.fill: parent
        keys: ["stagecraft/file"]
        onPositionChanged: drag => input.lookAt(drag.x, drag.y)
        onDropped: drop => root.takeCarried(drop.source, drop.x, drop.y)
    }

    GraphExporter {
        id: exporter

        controller: graph
        onExported: path => root.announce(qsTr("The graph is in %1").arg(path))
        onCopied: root.announce(qsTr("The picture is on the clipboard"))
    }

    ViewportController {
        id: view

        size: Qt.size(root.width, root.height)
        duration: Theme.animationDuration
    }

    CanvasKeys {
        id: canvasKeys

        keys: root.keys
        controller: graph
        view: view
        questions: questions
        onStageRequested: root.addStage()
        onChosen: act => root.perform(act)
        onFindRequested: root.find()
        onCopyRequested: root.copy()
        onCutRequested: root.cut()
        onPasteRequested: root.paste()
        onFitRequested: root.fit()
        onFitSelectionRequested: view.fit(graph.selectionCount > 0 ? graph.selectionRect() : graph.bounds)
        onMenuRequested: menus.openForCurrent()
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

    GraphScene {
        controller: graph
        view: view
        input: input
        isShown: !root.needsFit
        hasFocus: root.activeFocus
    }

    CanvasInput {
        id: input

        objectName: "canvasInput"
        anchors.fill: parent
        controller: graph
        view: view
        wheelZooms: root.wheelZooms
        onPressed: root.forceActiveFocus()
        onRenameRequested: node => questions.askName(node)
        onStageRequested: world => questions.askStage(world, "")
        onConnectionDropped: (from, to) => questions.askConnection(from, to)
        onInstructionDropped: (line, place) => root.perform(graph.acts.dropInstruction(line, place))
        onEdgeDropped: (edge, node, isStart) => root.perform(isStart ? graph.acts.reconnect(edge, node) : graph.acts.moveEdge(edge, node))
        onStageDropped: edge => root.tell(graph.endMoveOnEdge(edge), root.session.undoText)
        onWireDropped: (from, world) => questions.askStage(world, graph.nameOf(from))
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

    HandOverlay {
        anchors.fill: parent
        controller: graph
        view: view
        input: input
    }

    EdgeLegend {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit * 4
        visible: graph.stageCount > 0 && root.width > width + zoomControl.width + Theme.unit * 12
    }

    CanvasBar {
        id: bar

        keys: root.keys
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

        keys: root.keys
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit * 4
        percent: view.percent
        onZoomInRequested: root.zoomIn()
        onZoomOutRequested: root.zoomOut()
        onZoomRequested: zoom => view.zoomTo(zoom)
        onFinished: root.forceActiveFocus()
        onFitRequested: root.fit()
    }

    EmptyCanvas {
        anchors.centerIn: parent
        visible: graph.stageCount === 0 && !graph.isOpening
        onStageRequested: root.addStage()
    }

    CanvasQuestions {
        id: questions

        objectName: "canvasQuestions"
        anchors.fill: parent
        canvas: root
        controller: graph
        view: view
        onChosen: act => root.perform(act)
    }

    CanvasMenus {
        id: menus

        keys: root.keys
        anchors.fill: parent
        controller: graph
        view: view
        questions: questions
        showsMap: root.showsMap
        onMapToggled: root.showsMap = !root.showsMap
        onCopyRequested: root.copy()
        onCutRequested: root.cut()
        onInspectionRequested: (what, stage, beforeLine) => root.inspectionRequested(what, stage, beforeLine)
        onPasteRequested: root.paste()
        onFitRequested: root.fit()
        onExportRequested: root.exportRequested()
        onPictureRequested: root.copyPicture()
        onChosen: act => root.perform(act)
    }
}
