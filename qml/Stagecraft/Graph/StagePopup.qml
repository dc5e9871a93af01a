// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// Name and base of a new stage, or what it begins with.
ActPopup {
    id: root

    property point world

    function plan(): canvasAct {
        return snippet.currentIndex > 0 ? controller.acts.addSnippet(snippet.currentIndex - 1, name.text, world) : controller.acts.addStage(name.text, base.text, world);
    }

    function ask(place: point, baseName: string, at: point): void {
        world = place;
        name.text = controller.acts.suggestedName();
        base.text = baseName;
        snippet.currentIndex = 0;
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
        text: qsTr("Begins with")
    }

    Picker {
        id: snippet

        objectName: "snippet"
        width: parent.width
        model: [qsTr("Nothing but its base")].concat(root.controller.acts.snippets())
        Accessible.name: qsTr("What the stage begins with")
    }

    FieldLabel {
        visible: base.visible
        text: qsTr("Built from an image or another stage")
    }

    SuggestionField {
        id: base

        objectName: "stageBase"
        width: parent.width
        visible: snippet.currentIndex <= 0
        placeholderText: "scratch"
        suggestions: root.visible ? root.controller.acts.bases() : []
        Accessible.name: qsTr("Base image or stage")
    }
}
