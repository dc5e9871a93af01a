// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What a build is to be held against.
Dialog {
    id: root

    required property ProjectSession project
    required property CompareController comparing

    /// Whether it is asked for one more variant, and nothing else is built.
    property bool adds: false
    property bool hasPrevious: false
    property list<string> targets
    property list<string> records
    property list<string> recordTexts
    readonly property list<string> files: project.otherDockerfiles
    readonly property int baseline: kind.currentIndex === CompareController.Revision && withContext.checked ? CompareController.RevisionContext : kind.currentIndex
    readonly property string value: {
        switch (root.baseline) {
        case CompareController.Revision:
        case CompareController.RevisionContext:
            return revision.text.trim();
        case CompareController.Record:
            return root.records[record.currentIndex] ?? "";
        case CompareController.File:
            return root.files[file.currentIndex] ?? "";
        case CompareController.Image:
            return image.text.trim();
        case CompareController.Archive:
            return archive.text.trim();
        case CompareController.Target:
            return root.targets[target.currentIndex] ?? "";
        default:
            return "";
        }
    }
    readonly property bool isWhole: (baseline === CompareController.Previous && (hasPrevious || !adds)) || value.length > 0

    signal chosen(baseline: int, value: string, adds: bool)
    signal archiveRequested

    function useArchive(path: string): void {
        archive.text = path;
    }

    title: adds ? qsTr("Add a variant") : qsTr("Build and compare")
    width: 480
    onAboutToShow: {
        hasPrevious = comparing.hasPrevious(project.current);
        const found = comparing.records(project.current);
        targets = comparing.otherTargets(project.current);
        records = found.map(each => each.record);
        recordTexts = found.map(each => each.text);
        // Before the first build there is nothing of its own to compare with.
        if (kind.currentIndex === CompareController.Previous && files.length > 0 && !hasPrevious)
            kind.currentIndex = CompareController.File;
    }

    component Hint: Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        font: Theme.secondaryFont
        color: Theme.muted
    }

    contentItem: ColumnLayout {
        spacing: Theme.unit * 3

        Label {
            Layout.fillWidth: true
            text: root.adds ? qsTr("Measures one more image and puts it into the table.") : qsTr("Builds %1 and measures its image. Compare it with:").arg(root.project.current ? root.project.current.fileName : "")
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        Picker {
            id: kind

            Layout.fillWidth: true
            caption: root.adds ? qsTr("Variant") : qsTr("Before")
            // In the order of CompareController.Baseline.
            model: [qsTr("its previous build"), qsTr("the file as git has it"), qsTr("an earlier build"), qsTr("another Dockerfile"), qsTr("an image of the engine"), qsTr("an archive of an image"), qsTr("another stage of the file")]
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 76
            currentIndex: kind.currentIndex

            Hint {
                text: root.hasPrevious ? qsTr("The last build of the same target.") : qsTr("There is none yet: this build will be the one to compare the next with.")
                verticalAlignment: Text.AlignTop
            }

            ColumnLayout {
                spacing: Theme.unit

                Field {
                    id: revision

                    Layout.fillWidth: true
                    text: "HEAD" // the word of git
                    font: Theme.codeFont
                    Accessible.name: qsTr("Revision of git")
                }

                CheckBox {
                    id: withContext

                    Layout.fillWidth: true
                    text: qsTr("With the files of the context of that revision too")
                    Accessible.description: qsTr("Otherwise the Dockerfile of that revision is built with the files as they are now.")
                }
            }

            ColumnLayout {
                Picker {
                    id: record

                    Layout.fillWidth: true
                    enabled: root.records.length > 0
                    caption: qsTr("Build")
                    model: root.recordTexts
                }

                Hint {
                    text: root.records.length > 0 ? qsTr("Its image is measured as the engine has it; nothing is built.") : qsTr("No earlier build left an image.")
                }
            }

            ColumnLayout {
                Picker {
                    id: file

                    Layout.fillWidth: true
                    enabled: root.files.length > 0
                    caption: qsTr("Dockerfile")
                    model: root.files.map(path => root.project.shownPath(path))
                }

                Hint {
                    text: root.files.length > 0 ? qsTr("It is built first.") : qsTr("This project has no other Dockerfile.")
                }
            }

            ColumnLayout {
                SuggestionField {
                    id: image

                    Layout.fillWidth: true
                    font: Theme.codeFont
                    suggestions: root.project.imageNames
                    placeholderText: qsTr("alpine:3.22")
                    Accessible.name: qsTr("Image")
                }

                Hint {
                    text: qsTr("An image the engine has; nothing is pulled.")
                }
            }

            RowLayout {
                spacing: Theme.unit * 2

                Field {
                    id: archive

                    Layout.fillWidth: true
                    font: Theme.codeFont
                    placeholderText: qsTr("/home/you/shop.tar")
                    Accessible.name: qsTr("Archive")
                }

                IconButton {
                    iconName: "folder"
                    text: qsTr("Choose…")
                    onClicked: root.archiveRequested()
                }
            }

            ColumnLayout {
                Picker {
                    id: target

                    Layout.fillWidth: true
                    enabled: root.targets.length > 0
                    caption: qsTr("Stage")
                    model: root.targets
                }

                Hint {
                    text: root.targets.length > 0 ? qsTr("The image there would be if that stage were shipped: what the stages after it save.") : qsTr("There is no other stage with a name.")
                }
            }
        }
    }

    footer: DialogButtons {
        Button {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }

        Button {
            highlighted: true
            enabled: root.isWhole
            text: root.adds ? qsTr("Measure") : qsTr("Build and compare")
            onClicked: {
                root.accept();
                root.chosen(root.baseline, root.value, root.adds);
            }
        }
    }
}
