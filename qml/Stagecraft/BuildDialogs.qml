// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs
import Stagecraft.App

/// The questions for files and folders that building asks.
Item {
    id: root

    /// What waits for a folder.
    property var whenChosen: null
    property BuildOptions options: null

    signal logPlaceChosen(file: url)
    signal reportPlaceChosen(file: url)

    function saveLog(): void {
        logDialog.open();
    }

    function saveReport(): void {
        reportDialog.open();
    }

    function chooseFolder(act: var): void {
        root.whenChosen = act;
        folderDialog.open();
    }

    /// An archive that is there already.
    function chooseArchive(act: var): void {
        root.whenChosen = act;
        openDialog.open();
    }

    function take(folder: url): void {
        const act = root.whenChosen;
        root.whenChosen = null;
        Qt.callLater(act, folder);
    }

    /// The place that an archive or a folder of files is written to.
    function choosePlace(forOptions: BuildOptions): void {
        root.options = forOptions;
        if (forOptions.output === BuildOptions.Archive)
            archiveDialog.open();
        else
            root.chooseFolder(folder => forOptions.setText(BuildOptions.Destination, root.pathOf(folder)));
    }

    function pathOf(place: url): string {
        return decodeURIComponent(place.toString().replace(/^file:\/\//, ""));
    }

    FileDialog {
        id: logDialog

        title: qsTr("Save the log")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Log files (*.log)"), qsTr("All files (*)")]
        defaultSuffix: "log"
        onAccepted: root.logPlaceChosen(selectedFile)
    }

    FileDialog {
        id: reportDialog

        title: qsTr("Export the comparison")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("HTML page (*.html)"), qsTr("Markdown (*.md)"), qsTr("Table for a spreadsheet (*.csv)"), qsTr("JSON (*.json)"), qsTr("Text (*.txt)")]
        defaultSuffix: selectedNameFilter.extensions[0] ?? "html"
        onAccepted: root.reportPlaceChosen(selectedFile)
    }

    FileDialog {
        id: archiveDialog

        title: qsTr("Write the image to an archive")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Archives (*.tar)")]
        defaultSuffix: "tar"
        onAccepted: root.options.setText(BuildOptions.Destination, root.pathOf(selectedFile))
    }

    FileDialog {
        id: openDialog

        title: qsTr("Choose an archive of an image")
        nameFilters: [qsTr("Archives (*.tar *.tar.gz *.tgz)"), qsTr("All files (*)")]
        onAccepted: Qt.callLater(root.whenChosen, root.pathOf(selectedFile))
    }

    FolderDialog {
        id: folderDialog

        title: qsTr("Choose a folder")
        onAccepted: root.take(selectedFolder)
    }
}
