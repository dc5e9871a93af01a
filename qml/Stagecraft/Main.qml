// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Editor
import Stagecraft.Graph
import Stagecraft.Project
import Stagecraft.Theme

/// The window of one project.
Basic.ApplicationWindow {
    id: root

    required property ProjectSession project
    required property BuildController builds
    required property CompareController comparing
    required property ApplicationSettings settings

    readonly property DocumentSession session: project.current
    readonly property GraphCanvas canvas: (workspaces.itemAt(project.currentIndex) as Workspace)?.canvas ?? null
    readonly property DockerfileEditor editor: (workspaces.itemAt(project.currentIndex) as Workspace)?.editor ?? null
    property bool askedToClose: false
    property bool closesWhenEnded: false

    function openFolder(): void {
        dialogs.openFolder();
    }

    function openFile(): void {
        dialogs.openFile();
    }

    function newFile(): void {
        dialogs.newFile(root.project.root);
    }

    function openAny(url: url): void {
        unsaved.withoutLoss(() => root.project.open(url));
    }

    function closeTab(index: int): void {
        unsaved.closeFile(index);
    }

    function build(): void {
        verbs.build();
    }

    function weighStages(): void {
        verbs.weighStages();
    }

    function openOptions(): void {
        verbs.openOptions();
    }

    function chooseComparison(): void {
        verbs.chooseComparison();
    }

    function saveAs(): void {
        dialogs.save();
    }

    /// Asks for a file, and writes the graph to it as it is seen.
    function exportGraph(dark: bool): void {
        dialogs.exportGraph(root.canvas, dark);
    }

    function openKeys(): void {
        keys.open();
    }

    function openPalette(): void {
        palette.open();
    }

    /// From the next start on: what is open keeps the words it has.
    function chooseEngine(): void {
        statusLine.chooseEngine();
    }

    function speak(language: string): void {
        root.settings.language = language;
        messages.tell(qsTr("Stagecraft speaks this language from its next start."), "");
    }

    function togglePanel(): void {
        panel.visible = !panel.visible;
        root.fillByPanel(false);
    }

    /// The panel alone, or beside what it is about.
    function fillByPanel(fills: bool): void {
        horizontal.visible = !fills;
    }

    function showPanel(tab: int): void {
        panel.visible = true;
        panel.show(tab);
    }

    function goToLine(line: int): void {
        root.fillByPanel(false);
        if (root.session)
            root.session.goToLine(line);
    }

    width: 1600
    height: 1000
    minimumWidth: 800
    minimumHeight: 520
    visible: true
    color: Theme.window
    title: session ? qsTr("%1%2 — %3 — Stagecraft").arg(session.modified ? "• " : "").arg(session.fileName).arg(project.name) : qsTr("Stagecraft")
    palette: WindowPalette {}

    onActiveChanged: {
        if (!active)
            return;
        root.project.checkDisk();
        verbs.predict();
        // Somebody may have started one meanwhile.
        if (root.builds.engineChecked && !root.builds.canBuild)
            root.builds.checkEngine();
    }
    onClosing: close => {
        if (root.askedToClose || (!root.project.anyModified && !root.builds.running))
            return;
        close.accepted = false;
        if (root.builds.running) {
            question.ask(qsTr("A build is running"), qsTr("Closing the window ends it."), qsTr("End it and close"), "", () => {
                root.builds.cancelWaiting();
                root.builds.cancel();
                root.closesWhenEnded = true;
            }, null);
            return;
        }
        unsaved.withoutLoss(() => {
            root.project.discardChanges();
            root.askedToClose = true;
            root.close();
        });
    }
    Component.onCompleted: {
        Theme.appearance = Qt.binding(() => root.settings.theme);
        root.builds.checkEngine();
        horizontal.restoreState(root.settings.splitter("main"));
        vertical.restoreState(root.settings.splitter("panel"));
    }
    Component.onDestruction: {
        root.settings.setSplitter("main", horizontal.saveState());
        root.settings.setSplitter("panel", vertical.saveState());
    }

    component Workspace: QtObject {
        required property GraphCanvas canvas
        required property DockerfileEditor editor
    }

    ProblemModel {
        id: problems

        project: root.project
        session: root.session
    }

    BuildVerbs {
        id: verbs

        project: root.project
        builds: root.builds
        comparing: root.comparing
        settings: root.settings
        question: question
        onShown: root.showPanel(BottomPanel.Tab.Build)
        onTold: (text, command) => messages.tell(text, command)
    }

    FileDialogs {
        id: dialogs

        onOpened: place => root.openAny(place)
        onNewChosen: file => root.project.newFile(file)
        onSaveChosen: file => root.session.saveAs(file)
    }

    QuestionDialog {
        id: question
    }

    UnsavedChanges {
        id: unsaved

        project: root.project
        question: question
    }

    Actions {
        id: actions

        window: root
    }

    KeyList {
        id: keys

        objectName: "keyList"
        keys: root.settings.keys
        actions: actions.all
        parent: Basic.Overlay.overlay
    }

    CommandPalette {
        id: palette

        actions: actions.all
        parent: Basic.Overlay.overlay
    }

    Connections {
        target: root.builds

        function onRunningChanged(): void {
            if (root.closesWhenEnded && !root.builds.running)
                root.close();
        }

        function onFinished(): void {
            if (!root.active)
                root.alert(0);
        }
    }

    Connections {
        target: root.comparing

        function onCompared(): void {
            root.showPanel(BottomPanel.Tab.Compare);
        }
    }

    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls && drop.urls.length > 0)
                root.openAny(drop.urls[0]);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MainToolBar {
            keys: root.settings.keys
            Layout.fillWidth: true
            project: root.project
            builds: root.builds
            comparing: root.comparing
            onOpenRequested: root.openFolder()
            onPaletteRequested: palette.open()
            optionCount: verbs.optionCount
            onBuildRequested: root.build()
            onOptionsRequested: root.openOptions()
            onCompareRequested: verbs.chooseComparison()
        }

        WindowMessages {
            id: messages

            Layout.fillWidth: true
            project: root.project
            comparing: root.comparing
        }

        FileMessages {
            Layout.fillWidth: true
            // A layout in a layout fills, also with nothing in it.
            Layout.fillHeight: false
            session: root.session
            onSaveAsRequested: root.saveAs()
        }

        Basic.SplitView {
            id: vertical

            Layout.fillWidth: true
            Layout.fillHeight: true
            orientation: Qt.Vertical

            handle: SplitHandle {}

            Basic.SplitView {
                id: horizontal

                Basic.SplitView.fillHeight: true
                Basic.SplitView.minimumHeight: 200

                handle: SplitHandle {}

                SideBar {
                    id: sideBar

                    Basic.SplitView.preferredWidth: 232
                    Basic.SplitView.minimumWidth: 160
                    visible: root.project.isOpen && actions.sideBar.checked && root.width >= 900
                    project: root.project
                    problems: problems
                    onProblemsRequested: root.showPanel(BottomPanel.Tab.Problems)
                    onStageKeyPressed: (stage, key, modifiers) => root.canvas.actOn(stage, key, modifiers)
                    onStageMenuRequested: stage => root.canvas.openMenuOf(stage)
                }

                Item {
                    id: canvasPane

                    Basic.SplitView.fillWidth: true
                    Basic.SplitView.minimumWidth: 240

                    WelcomePage {
                        anchors.fill: parent
                        visible: root.session === null
                        project: root.project
                        onOpenFolderRequested: root.openFolder()
                        onOpenFileRequested: root.openFile()
                        onNewFileRequested: root.newFile()
                    }
                }

                ColumnLayout {
                    id: editorPane

                    Basic.SplitView.preferredWidth: Math.min(500, root.width * 0.38)
                    Basic.SplitView.minimumWidth: 240
                    visible: root.session !== null
                    spacing: 0

                    DocumentTabs {
                        Layout.fillWidth: true
                        project: root.project
                        onCloseRequested: index => root.closeTab(index)
                    }

                    Item {
                        id: editorHolder

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
            }

            BottomPanel {
                id: panel

                keys: root.settings.keys
                Basic.SplitView.preferredHeight: Math.max(120, Math.min(250, root.height * 0.28))
                Basic.SplitView.minimumHeight: 120
                builds: root.builds
                comparing: root.comparing
                problems: problems
                session: root.session
                fills: !horizontal.visible
                onFillRequested: fills => root.fillByPanel(fills)
                onLineRequested: line => root.goToLine(line)
                onMarkdownCopied: text => root.project.copyText(text)
                onCopyRequested: text => root.project.copyText(text)
                onBuildRequested: root.build()
                onWeighRequested: root.weighStages()
                onPartRequested: (stage, beforeLine) => verbs.inspect(GraphCanvas.BuildPart, stage, beforeLine)
                onShellRequested: (stage, beforeLine) => verbs.inspect(GraphCanvas.OpenShell, stage, beforeLine)
                onSaveLogRequested: verbs.saveLog()
                onVariantRequested: verbs.chooseVariant()
                onReportRequested: verbs.exportReport()
                onHideRequested: root.togglePanel()
            }
        }

        StatusLine {
            id: statusLine

            Layout.fillWidth: true
            settings: root.settings
            project: root.project
            builds: root.builds
            problems: problems
            cursorLine: root.editor ? root.editor.cursorLine : 1
            cursorColumn: root.editor ? root.editor.cursorColumn : 1
        }
    }

    // Each open file has a canvas and an editor of its own, so that zoom, scroll and cursor stay with it.
    Instantiator {
        id: workspaces

        function itemAt(index: int): QtObject {
            return index >= 0 && index < count ? objectAt(index) : null;
        }

        model: root.project.sessions

        delegate: Workspace {
            id: workspace

            required property int index
            required property DocumentSession modelData
            readonly property bool isCurrent: root.project.currentIndex === workspace.index

            canvas: GraphCanvas {
                parent: canvasPane
                anchors.fill: parent
                visible: workspace.isCurrent
                session: workspace.modelData
                keys: root.settings.keys
                onExportRequested: root.exportGraph(false)
                onInspectionRequested: (what, stage, beforeLine) => verbs.inspect(what, stage, beforeLine)
            }

            editor: DockerfileEditor {
                parent: editorHolder
                anchors.fill: parent
                visible: workspace.isCurrent
                session: workspace.modelData
                settings: root.settings
            }
        }
    }
}
