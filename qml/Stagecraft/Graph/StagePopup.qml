// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// Name and base of a new stage.
ActPopup {
    id: root

    property point world

    function plan(): canvasAct {
        return controller.acts.addStage(name.text, base.text, world);
    }

    function ask(place: point, baseName: string, at: point): void {
        world = place;
        name.text = controller.acts.suggestedName();
        base.text = baseName;
        askAt(at);
        name.forceActiveFocus();
        name.selectAll();
    }

    title: qsTr("New stage")
    acceptText: qsTr("Add stage")

    FieldLabel {
        text: qsTr("Name")
    }

    Field {
        id: name

        objectName: "stageName"
        width: parent.width
        Accessible.name: qsTr("Name of the stage")
    }

    FieldLabel {
        text: qsTr("Built from an image or another stage")
    }

    Field {
        id: base

        objectName: "stageBase"
        width: parent.width
        placeholderText: "scratch"
        Accessible.name: qsTr("Base image or stage")
    }
}
