// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Stagecraft.Controls
import Stagecraft.Theme

/// Which files of a stage are to be copied out of it.
Dialog {
    id: root

    property int stage: -1

    signal chosen(stage: int, path: string)

    function ask(stage: int): void {
        root.stage = stage;
        root.open();
        path.forceActiveFocus();
        path.selectAll();
    }

    function take(): void {
        root.close();
        root.chosen(root.stage, path.text.trim());
    }

    title: qsTr("Copy files out of the stage")

    contentItem: ColumnLayout {
        spacing: Theme.unit * 3

        Label {
            Layout.fillWidth: true
            text: qsTr("The stage is built, and a file or folder of it is copied to a folder of yours. Nothing of it runs.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        Field {
            id: path

            Layout.fillWidth: true
            font: Theme.codeFont
            placeholderText: qsTr("/out/app")
            Accessible.name: qsTr("Path in the stage")
            onAccepted: if (text.trim().length > 0)
                root.take()
        }
    }

    footer: DialogButtons {
        Button {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }

        Button {
            highlighted: true
            enabled: path.text.trim().length > 0
            text: qsTr("Choose a folder…")
            onClicked: root.take()
        }
    }
}
