// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Asks for a line by its number, or a stage by its name, and goes there.
T.Popup {
    id: root

    required property DocumentSession session
    readonly property int line: /^\d+$/.test(field.text.trim()) ? parseInt(field.text.trim()) : 0
    readonly property int stage: line > 0 ? -1 : session.stageNames.findIndex(name => name.toLowerCase() === field.text.trim().toLowerCase())

    /// The hand is to go back to the text.
    signal finished

    function ask(): void {
        field.text = "";
        open();
        field.forceActiveFocus();
    }

    function accept(): void {
        if (line > 0)
            session.goToLine(line);
        else if (stage >= 0)
            session.goToStage(stage);
        else
            return;
        close();
    }

    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Theme.unit * 6
    width: Math.min(320, (parent?.width ?? 320) - Theme.unit * 4)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.unit * 3
    focus: true
    onClosed: finished()

    background: Card {}

    contentItem: Column {
        spacing: Theme.unit * 2

        SuggestionField {
            id: field

            objectName: "place"
            width: parent.width
            suggestions: root.session.stageNames
            placeholderText: qsTr("Line or stage")
            Accessible.name: qsTr("Line or stage to go to")
            onAccepted: root.accept()
        }

        Label {
            width: parent.width
            text: field.text.trim().length > 0 && root.line <= 0 && root.stage < 0 ? qsTr("No stage is called so.") : qsTr("A number, or the name of a stage.")
            wrapMode: Text.Wrap
            font: Theme.secondaryFont
            color: Theme.muted
        }
    }
}
