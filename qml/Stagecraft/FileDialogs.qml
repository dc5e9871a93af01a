// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs
import Stagecraft.Graph

/// The questions for files and folders.
Item {
    id: root

    signal opened(url place)
    signal saveChosen(url file)
    signal newChosen(url file)

    function openFolder(): void {
        folderDialog.open();
    }

    function openFile(): void {
        fileDialog.open();
    }

    /// Asks where it is to be, \a folder first.
    function newFile(folder: string): void {
        if (folder.length > 0)
            newDialog.selectedFile = "file://" + encodeURI(folder) + "/Dockerfile";
        newDialog.open();
    }

    function save(): void {
        saveDialog.open();
    }

    function exportGraph(canvas: GraphCanvas, dark: bool): void {
        exportDialog.canvas = canvas;
        exportDialog.dark = dark;
        exportDialog.open();
    }

    FolderDialog {
        id: folderDialog

        title: qsTr("Open folder")
        onAccepted: root.opened(selectedFolder)
    }

    FileDialog {
        id: fileDialog

        title: qsTr("Open Dockerfile or compose file")
        nameFilters: [qsTr("Dockerfiles and compose files (Dockerfile* *.Dockerfile *.dockerfile Containerfile* *.yaml *.yml)"), qsTr("All files (*)")]
        onAccepted: root.opened(selectedFile)
    }

    FileDialog {
        id: saveDialog

        title: qsTr("Save as")
        fileMode: FileDialog.SaveFile
        onAccepted: root.saveChosen(selectedFile)
    }

    FileDialog {
        id: newDialog

        title: qsTr("New Dockerfile")
        fileMode: FileDialog.SaveFile
        onAccepted: root.newChosen(selectedFile)
    }

    FileDialog {
        id: exportDialog

        property GraphCanvas canvas
        property bool dark: false

        title: dark ? qsTr("Export the graph in dark colours") : qsTr("Export the graph")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("SVG picture (*.svg)"), qsTr("PDF document (*.pdf)"), qsTr("PNG picture (*.png)")]
        defaultSuffix: selectedNameFilter.extensions[0] ?? "svg"
        onAccepted: canvas?.exportTo(selectedFile, dark)
    }
}
