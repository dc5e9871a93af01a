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
    readonly property list<string> choices: [""].concat(project.otherDockerfiles)

    signal chosen(file: string)

    title: qsTr("Build and compare")
    // Before the first build there is nothing of its own to compare with.
    onAboutToShow: picker.currentIndex = choices.length > 1 && !comparing.hasPrevious(project.current) ? 1 : Math.max(0, picker.currentIndex)

    contentItem: ColumnLayout {
        spacing: Theme.unit * 3

        Label {
            Layout.fillWidth: true
            text: qsTr("Builds %1 and measures its image. Compare it with:").arg(root.project.current ? root.project.current.fileName : "")
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        Picker {
            id: picker

            Layout.fillWidth: true
            caption: qsTr("Before")
            model: root.choices.map(file => file.length === 0 ? qsTr("its previous build") : root.project.shownPath(file))
        }
    }

    footer: Item {
        implicitHeight: Theme.controlHeight + Theme.unit * 5

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 5
            spacing: Theme.unit * 2

            Button {
                text: qsTr("Cancel")
                onClicked: root.reject()
            }

            Button {
                highlighted: true
                text: qsTr("Build and compare")
                onClicked: {
                    root.accept();
                    root.chosen(root.choices[picker.currentIndex] ?? "");
                }
            }
        }
    }
}
