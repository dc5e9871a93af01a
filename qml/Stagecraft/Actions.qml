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

    /// Each is called what it is called in the table of keys.
    component Verb: T.Action {
        shortcut: root.window.settings.keys.texts[objectName] ?? ""
    }

    readonly property bool hasSession: root.window.session !== null

    readonly property Verb openFolder: Verb {
        objectName: "openFolder"
        text: qsTr("Open folder…")
        onTriggered: root.window.openFolder()
    }

    readonly property Verb openFile: Verb {
        objectName: "openFile"
        text: qsTr("Open file…")
        onTriggered: root.window.openFile()
    }

    readonly property Verb newFile: Verb {
        objectName: "newFile"
        text: qsTr("New Dockerfile…")
        onTriggered: root.window.newFile()
    }

    readonly property Verb save: Verb {
        objectName: "save"
        text: qsTr("Save")
        enabled: root.hasSession
        onTriggered: root.window.session.save()
    }

    readonly property Verb saveAs: Verb {
        objectName: "saveAs"
        text: qsTr("Save as…")
        enabled: root.hasSession
        onTriggered: root.window.saveAs()
    }

    readonly property Verb closeFile: Verb {
        objectName: "closeFile"
        text: qsTr("Close file")
        enabled: root.hasSession
        onTriggered: root.window.closeTab(root.window.project.currentIndex)
    }

    readonly property Verb undo: Verb {
        objectName: "undo"
        text: qsTr("Undo")
        enabled: root.hasSession && root.window.session.canUndo
        onTriggered: root.window.session.undo()
    }

    readonly property Verb redo: Verb {
        objectName: "redo"
        text: qsTr("Redo")
        enabled: root.hasSession && root.window.session.canRedo
        onTriggered: root.window.session.redo()
    }

    readonly property Verb find: Verb {
        objectName: "find"
        text: qsTr("Find")
        enabled: root.hasSession
        onTriggered: root.window.canvas.activeFocus ? root.window.canvas.find() : root.window.editor.find(false)
    }

    readonly property Verb goTo: Verb {
        objectName: "goTo"
        text: qsTr("Go to a line or a stage")
        enabled: root.hasSession
        onTriggered: root.window.editor.goTo()
    }

    readonly property Verb format: Verb {
        objectName: "format"
        text: qsTr("Format the text")
        enabled: root.hasSession
        onTriggered: root.window.editor.format()
    }

    readonly property Verb foldStages: Verb {
        objectName: "foldStages"
        text: qsTr("Fold all stages in the text")
        enabled: root.hasSession
        onTriggered: root.window.editor.foldStages()
    }

    readonly property Verb unfold: Verb {
        objectName: "unfold"
        text: qsTr("Unfold all of the text")
        enabled: root.hasSession
        onTriggered: root.window.editor.unfoldAll()
    }

    readonly property Verb spaces: Verb {
        objectName: "spaces"
        text: qsTr("Show or hide white space in the text")
        onTriggered: root.window.settings.showsSpaces = !root.window.settings.showsSpaces
    }

    readonly property Verb indentation: Verb {
        objectName: "indentation"
        text: qsTr("Show or hide lines of indentation in the text")
        onTriggered: root.window.settings.showsIndentation = !root.window.settings.showsIndentation
    }

    readonly property Verb wrap: Verb {
        objectName: "wrap"
        text: qsTr("Wrap long lines of the text, or not")
        onTriggered: root.window.settings.wrapsText = !root.window.settings.wrapsText
    }

    readonly property Verb largerText: Verb {
        objectName: "largerText"
        text: qsTr("Larger text")
        enabled: root.hasSession
        onTriggered: root.window.editor.zoomBy(1)
    }

    readonly property Verb smallerText: Verb {
        objectName: "smallerText"
        text: qsTr("Smaller text")
        enabled: root.hasSession
        onTriggered: root.window.editor.zoomBy(-1)
    }

    readonly property Verb build: Verb {
        objectName: "build"
        text: qsTr("Build")
        enabled: root.hasSession && root.window.builds.canBuild && !root.window.builds.running && !root.window.comparing.busy
        onTriggered: root.window.build()
    }

    readonly property Verb buildOptions: Verb {
        objectName: "buildOptions"
        text: qsTr("Options of the build…")
        enabled: root.hasSession
        onTriggered: root.window.openOptions()
    }

    readonly property Verb weighStages: Verb {
        objectName: "weighStages"
        text: qsTr("Weigh every stage")
        enabled: root.build.enabled && !root.window.builds.weighing
        onTriggered: root.window.weighStages()
    }

    readonly property Verb compare: Verb {
        objectName: "compare"
        text: qsTr("Build and compare…")
        enabled: root.build.enabled
        onTriggered: root.window.chooseComparison()
    }

    readonly property Verb addStage: Verb {
        objectName: "addStage"
        text: qsTr("Add a stage")
        enabled: root.hasSession
        onTriggered: root.window.canvas.addStage()
    }

    readonly property Verb arrange: Verb {
        objectName: "arrange"
        text: qsTr("Arrange the graph")
        enabled: root.hasSession
        onTriggered: root.window.canvas.arrange()
    }

    readonly property Verb direction: Verb {
        objectName: "direction"
        text: qsTr("Turn the graph: from left to right, or from top to bottom")
        enabled: root.hasSession
        onTriggered: root.window.canvas.toggleDirection()
    }

    readonly property Verb fit: Verb {
        objectName: "fit"
        text: qsTr("Show the whole graph")
        enabled: root.hasSession
        onTriggered: root.window.canvas.fit()
    }

    readonly property Verb actualSize: Verb {
        objectName: "actualSize"
        text: qsTr("Graph at 100 %")
        enabled: root.hasSession
        onTriggered: root.window.canvas.actualSize()
    }

    readonly property Verb zoomIn: Verb {
        objectName: "zoomIn"
        text: qsTr("Zoom in")
        enabled: root.hasSession
        onTriggered: root.window.canvas.zoomIn()
    }

    readonly property Verb zoomOut: Verb {
        objectName: "zoomOut"
        text: qsTr("Zoom out")
        enabled: root.hasSession
        onTriggered: root.window.canvas.zoomOut()
    }

    readonly property Verb exportGraph: Verb {
        objectName: "exportGraph"
        text: qsTr("Export the graph…")
        enabled: root.hasSession
        onTriggered: root.window.exportGraph(false)
    }

    readonly property Verb exportDarkGraph: Verb {
        objectName: "exportDarkGraph"
        text: qsTr("Export the graph in dark colours…")
        enabled: root.hasSession
        onTriggered: root.window.exportGraph(true)
    }

    readonly property Verb copyPicture: Verb {
        objectName: "copyPicture"
        text: qsTr("Copy the graph as a picture")
        enabled: root.hasSession
        onTriggered: root.window.canvas.copyPicture()
    }

    readonly property Verb sideBar: Verb {
        objectName: "sideBar"
        text: qsTr("Side bar")
        checkable: true
        checked: root.window.settings.panelShown("sideBar", true)
        onToggled: root.window.settings.setPanelShown("sideBar", checked)
    }

    readonly property Verb panel: Verb {
        objectName: "panel"
        text: qsTr("Show or hide the panel")
        onTriggered: root.window.togglePanel()
    }

    readonly property Verb lookForEngine: Verb {
        objectName: "lookForEngine"
        text: qsTr("Look for an engine again")
        onTriggered: root.window.builds.checkEngine()
    }

    readonly property Verb chooseEngine: Verb {
        objectName: "chooseEngine"
        text: qsTr("Choose the Docker context…")
        onTriggered: root.window.chooseEngine()
    }

    readonly property Verb systemTheme: Verb {
        objectName: "systemTheme"
        text: qsTr("Colours of the system")
        onTriggered: root.window.settings.theme = ApplicationSettings.System
    }

    readonly property Verb lightTheme: Verb {
        objectName: "lightTheme"
        text: qsTr("Light colours")
        onTriggered: root.window.settings.theme = ApplicationSettings.Light
    }

    readonly property Verb darkTheme: Verb {
        objectName: "darkTheme"
        text: qsTr("Dark colours")
        onTriggered: root.window.settings.theme = ApplicationSettings.Dark
    }

    readonly property Verb systemLanguage: Verb {
        objectName: "systemLanguage"
        text: qsTr("Language of the system")
        onTriggered: root.window.speak("")
    }

    // Languages are called what they are called in themselves.
    readonly property Verb english: Verb {
        objectName: "english"
        text: qsTr("Language: %1").arg("English")
        onTriggered: root.window.speak("en")
    }

    readonly property Verb german: Verb {
        objectName: "german"
        text: qsTr("Language: %1").arg("Deutsch")
        onTriggered: root.window.speak("de")
    }

    readonly property Verb chinese: Verb {
        objectName: "chinese"
        text: qsTr("Language: %1").arg("简体中文")
        onTriggered: root.window.speak("zh_CN")
    }

    readonly property Verb palette: Verb {
        objectName: "palette"
        text: qsTr("All commands")
        onTriggered: root.window.openPalette()
    }

    readonly property Verb keys: Verb {
        objectName: "keys"
        text: qsTr("All keys")
        onTriggered: root.window.openKeys()
    }

    readonly property Verb quit: Verb {
        objectName: "quit"
        text: qsTr("Quit")
        onTriggered: root.window.close()
    }

    readonly property list<T.Action> all: [build, buildOptions, weighStages, compare, newFile, save, saveAs, openFolder, openFile, closeFile, undo, redo, find, goTo, format, foldStages, unfold, wrap, spaces, indentation, largerText, smallerText, addStage, arrange, direction, fit, actualSize, zoomIn, zoomOut, exportGraph, exportDarkGraph, copyPicture, sideBar, panel, lookForEngine, chooseEngine, systemTheme, lightTheme, darkTheme, systemLanguage, english, german, chinese, keys, quit]
}
