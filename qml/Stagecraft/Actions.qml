// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Stagecraft.App

/// Everything the window can do, by name and keys; the command palette lists them.
QtObject {
    id: root

    /// The Main this belongs to; not typed as that, because Main makes one of these.
    required property var window

    readonly property bool hasSession: root.window.session !== null

    readonly property T.Action openFolder: T.Action {
        text: qsTr("Open folder…")
        shortcut: "Ctrl+O"
        onTriggered: root.window.openFolder()
    }

    readonly property T.Action openFile: T.Action {
        text: qsTr("Open file…")
        shortcut: "Ctrl+Shift+O"
        onTriggered: root.window.openFile()
    }

    readonly property T.Action save: T.Action {
        text: qsTr("Save")
        shortcut: "Ctrl+S"
        enabled: root.hasSession
        onTriggered: root.window.session.save()
    }

    readonly property T.Action saveAs: T.Action {
        text: qsTr("Save as…")
        shortcut: "Ctrl+Shift+S"
        enabled: root.hasSession
        onTriggered: root.window.saveAs()
    }

    readonly property T.Action closeFile: T.Action {
        text: qsTr("Close file")
        shortcut: "Ctrl+W"
        enabled: root.hasSession
        onTriggered: root.window.closeTab(root.window.project.currentIndex)
    }

    readonly property T.Action undo: T.Action {
        text: qsTr("Undo")
        shortcut: "Ctrl+Z"
        enabled: root.hasSession && root.window.session.canUndo
        onTriggered: root.window.session.undo()
    }

    readonly property T.Action redo: T.Action {
        text: qsTr("Redo")
        shortcut: "Ctrl+Shift+Z"
        enabled: root.hasSession && root.window.session.canRedo
        onTriggered: root.window.session.redo()
    }

    readonly property T.Action find: T.Action {
        text: qsTr("Find")
        shortcut: "Ctrl+F"
        enabled: root.hasSession
        onTriggered: root.window.canvas.activeFocus ? root.window.canvas.find() : root.window.editor.find(false)
    }

    readonly property T.Action goTo: T.Action {
        text: qsTr("Go to a line or a stage")
        shortcut: "Ctrl+G"
        enabled: root.hasSession
        onTriggered: root.window.editor.goTo()
    }

    readonly property T.Action format: T.Action {
        text: qsTr("Format the text")
        shortcut: "Ctrl+Shift+I"
        enabled: root.hasSession
        onTriggered: root.window.editor.format()
    }

    readonly property T.Action foldStages: T.Action {
        text: qsTr("Fold all stages in the text")
        enabled: root.hasSession
        onTriggered: root.window.editor.foldStages()
    }

    readonly property T.Action unfold: T.Action {
        text: qsTr("Unfold all of the text")
        enabled: root.hasSession
        onTriggered: root.window.editor.unfoldAll()
    }

    readonly property T.Action spaces: T.Action {
        text: qsTr("Show or hide white space in the text")
        enabled: root.hasSession
        onTriggered: root.window.editor.toggleSpaces()
    }

    readonly property T.Action largerText: T.Action {
        text: qsTr("Larger text")
        enabled: root.hasSession
        onTriggered: root.window.editor.zoomBy(1)
    }

    readonly property T.Action smallerText: T.Action {
        text: qsTr("Smaller text")
        enabled: root.hasSession
        onTriggered: root.window.editor.zoomBy(-1)
    }

    readonly property T.Action build: T.Action {
        text: qsTr("Build")
        shortcut: "Ctrl+B"
        enabled: root.hasSession && root.window.builds.canBuild && !root.window.builds.running && !root.window.comparing.busy
        onTriggered: root.window.build()
    }

    readonly property T.Action buildOptions: T.Action {
        text: qsTr("Options of the build…")
        shortcut: "Ctrl+Alt+B"
        enabled: root.hasSession
        onTriggered: root.window.openOptions()
    }

    readonly property T.Action weighStages: T.Action {
        text: qsTr("Weigh every stage")
        enabled: root.build.enabled && !root.window.builds.weighing
        onTriggered: root.window.weighStages()
    }

    readonly property T.Action compare: T.Action {
        text: qsTr("Build and compare…")
        shortcut: "Ctrl+Shift+B"
        enabled: root.build.enabled
        onTriggered: root.window.chooseComparison()
    }

    readonly property T.Action addStage: T.Action {
        text: qsTr("Add a stage")
        enabled: root.hasSession
        onTriggered: root.window.canvas.addStage()
    }

    readonly property T.Action arrange: T.Action {
        text: qsTr("Arrange the graph")
        shortcut: "Ctrl+L"
        enabled: root.hasSession
        onTriggered: root.window.canvas.arrange()
    }

    readonly property T.Action direction: T.Action {
        text: qsTr("Turn the graph: from left to right, or from top to bottom")
        enabled: root.hasSession
        onTriggered: root.window.canvas.toggleDirection()
    }

    readonly property T.Action fit: T.Action {
        text: qsTr("Show the whole graph")
        shortcut: "Ctrl+1"
        enabled: root.hasSession
        onTriggered: root.window.canvas.fit()
    }

    readonly property T.Action actualSize: T.Action {
        text: qsTr("Graph at 100 %")
        shortcut: "Ctrl+0"
        enabled: root.hasSession
        onTriggered: root.window.canvas.actualSize()
    }

    readonly property T.Action zoomIn: T.Action {
        text: qsTr("Zoom in")
        shortcut: StandardKey.ZoomIn
        enabled: root.hasSession
        onTriggered: root.window.canvas.zoomIn()
    }

    readonly property T.Action zoomOut: T.Action {
        text: qsTr("Zoom out")
        shortcut: StandardKey.ZoomOut
        enabled: root.hasSession
        onTriggered: root.window.canvas.zoomOut()
    }

    readonly property T.Action exportGraph: T.Action {
        text: qsTr("Export the graph…")
        enabled: root.hasSession
        onTriggered: root.window.exportGraph(false)
    }

    readonly property T.Action exportDarkGraph: T.Action {
        text: qsTr("Export the graph in dark colours…")
        enabled: root.hasSession
        onTriggered: root.window.exportGraph(true)
    }

    readonly property T.Action copyPicture: T.Action {
        text: qsTr("Copy the graph as a picture")
        enabled: root.hasSession
        onTriggered: root.window.canvas.copyPicture()
    }

    readonly property T.Action sideBar: T.Action {
        text: qsTr("Side bar")
        checkable: true
        checked: root.window.settings.panelShown("sideBar", true)
        onToggled: root.window.settings.setPanelShown("sideBar", checked)
    }

    readonly property T.Action panel: T.Action {
        text: qsTr("Show or hide the panel")
        shortcut: "Ctrl+J"
        onTriggered: root.window.togglePanel()
    }

    readonly property T.Action lookForEngine: T.Action {
        text: qsTr("Look for an engine again")
        onTriggered: root.window.builds.checkEngine()
    }

    readonly property T.Action systemTheme: T.Action {
        text: qsTr("Colours of the system")
        onTriggered: root.window.settings.theme = ApplicationSettings.System
    }

    readonly property T.Action lightTheme: T.Action {
        text: qsTr("Light colours")
        onTriggered: root.window.settings.theme = ApplicationSettings.Light
    }

    readonly property T.Action darkTheme: T.Action {
        text: qsTr("Dark colours")
        onTriggered: root.window.settings.theme = ApplicationSettings.Dark
    }

    readonly property T.Action palette: T.Action {
        text: qsTr("All commands")
        shortcut: "Ctrl+Shift+P"
        onTriggered: root.window.openPalette()
    }

    readonly property T.Action keys: T.Action {
        text: qsTr("All keys")
        shortcut: "Ctrl+Shift+/"
        onTriggered: root.window.openKeys()
    }

    readonly property T.Action quit: T.Action {
        text: qsTr("Quit")
        shortcut: "Ctrl+Q"
        onTriggered: root.window.close()
    }

    readonly property list<T.Action> all: [build, buildOptions, weighStages, compare, save, saveAs, openFolder, openFile, closeFile, undo, redo, find, goTo, format, foldStages, unfold, spaces, largerText, smallerText, addStage, arrange, direction, fit, actualSize, zoomIn, zoomOut, exportGraph, exportDarkGraph, copyPicture, sideBar, panel, lookForEngine, systemTheme, lightTheme, darkTheme, keys, quit]
}
