// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// A stage's name to be typed over, where it stands; the reason below when a name is refused.
Item {
    id: root

    required property GraphController controller
    required property ViewportController view
    property int node: 0
    property rect place

    signal finished

    function begin(toRename: int): void {
        if (controller.stageOf(toRename) < 0)
            return;
        node = toRename;
        place = view.rectToScreen(controller.nodeRect(node));
        field.text = controller.nameOf(node);
        problem.text = "";
        visible = true;
        field.forceActiveFocus();
        field.selectAll();
    }

    function accept(): void {
        problem.text = controller.perform(controller.acts.rename(node, field.text));
        if (problem.text.length === 0)
            end();
    }

    function end(): void {
        visible = false;
        // Or the canvas, as a focus scope, would hand the keys on to what is hidden.
        field.focus = false;
        node = 0;
        finished();
    }

    visible: false
    x: place.x + 4
    y: place.y + 3
    width: Math.max(160, Math.min(place.width - 8, 280))
    height: field.height

    Field {
        id: field

        objectName: "renameField"
        width: parent.width
        height: 30
        font: Theme.mediumFont
        Accessible.name: qsTr("New name of the stage")
        onTextEdited: problem.text = text.trim().length > 0 ? root.controller.acts.rename(root.node, text).problem : ""
        onAccepted: root.accept()
        onActiveFocusChanged: {
            if (!activeFocus && root.visible)
                root.end();
        }
        Keys.onEscapePressed: root.end()
    }

    Card {
        anchors.top: field.bottom
        anchors.topMargin: Theme.unit
        width: Math.max(parent.width, 240)
        height: problem.implicitHeight + Theme.unit * 4
        visible: problem.text.length > 0

        Label {
            id: problem

            objectName: "renameProblem"
            anchors.fill: parent
            anchors.margins: Theme.unit * 2
            wrapMode: Text.Wrap
            font: Theme.secondaryFont
            color: Theme.failed
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
