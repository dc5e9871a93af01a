// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Name and base of a new stage.
CanvasPopup {
    id: root

    required property GraphController controller
    property point world

    function ask(place: point, baseName: string, at: point): void {
        world = place;
        problem.text = "";
        name.text = controller.suggestedName();
        base.text = baseName;
        openAt(at);
        name.forceActiveFocus();
        name.selectAll();
    }

    function accept(): void {
        problem.text = controller.addStage(name.text, base.text, world);
        if (problem.text.length === 0)
            close();
    }

    contentWidth: 280

    contentItem: Column {
        spacing: Theme.unit * 2
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()

        Label {
            text: qsTr("New stage")
            font: Theme.mediumFont
        }

        Label {
            text: qsTr("Name")
            font: Theme.secondaryFont
            color: Theme.muted
        }

        Field {
            id: name

            objectName: "stageName"
            width: parent.width
            Accessible.name: qsTr("Name of the stage")
        }

        Label {
            text: qsTr("Built from an image or another stage")
            font: Theme.secondaryFont
            color: Theme.muted
        }

        Field {
            id: base

            objectName: "stageBase"
            width: parent.width
            placeholderText: "scratch"
            Accessible.name: qsTr("Base image or stage")
        }

        Label {
            id: problem

            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
            color: Theme.failed
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Row {
            anchors.right: parent.right
            topPadding: Theme.unit
            spacing: Theme.unit * 2

            Button {
                text: qsTr("Cancel")
                onClicked: root.close()
            }

            Button {
                objectName: "addStage"
                text: qsTr("Add stage")
                highlighted: true
                onClicked: root.accept()
            }
        }
    }
}
