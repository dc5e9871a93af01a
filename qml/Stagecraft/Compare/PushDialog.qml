// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Where the compared images are to be pushed, to time that.
Dialog {
    id: root

    required property CompareController comparing

    readonly property string repository: field.text.trim()
    readonly property bool isWhole: comparing.isRepository(repository)

    function ask(): void {
        root.open();
        field.forceActiveFocus();
        field.selectAll();
    }

    function take(): void {
        root.accept();
        root.comparing.timePushes(root.repository);
    }

    title: qsTr("Time a push")

    contentItem: ColumnLayout {
        spacing: Theme.unit * 3

        Label {
            Layout.fillWidth: true
            text: qsTr("Each compared image of the engine is pushed once. Layers that the registry has already are not sent again, and it keeps the tags, which begin with “stagecraft-”.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }

        Field {
            id: field

            Layout.fillWidth: true
            font: Theme.codeFont
            placeholderText: qsTr("registry.example:5000/team/app")
            Accessible.name: qsTr("Repository")
            onAccepted: if (root.isWhole)
                root.take()
        }

        Label {
            Layout.fillWidth: true
            text: root.repository.length > 0 && !root.isWhole ? qsTr("A repository has a registry and a path, and no tag.") : qsTr("You have to be logged in there, as for docker push.")
            font: Theme.secondaryFont
            color: root.repository.length > 0 && !root.isWhole ? Theme.failed : Theme.muted
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
            text: qsTr("Push and time")
            onClicked: root.take()
        }
    }
}
