// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// Another name for what is named under the cursor, everywhere in the text.
T.Popup {
    id: root

    required property SymbolController symbols
    readonly property string problem: opened ? symbols.renameProblem(field.text) : ""

    /// The hand is to go back to the text.
    signal finished

    function ask(at: point): void {
        if (symbols.name.length === 0)
            return;
        x = Math.max(0, Math.min(at.x, (parent?.width ?? 0) - width));
        y = at.y + height > (parent?.height ?? 0) ? at.y - height - Theme.codeLineHeight : at.y;
        field.text = symbols.name;
        open();
        field.forceActiveFocus();
        field.selectAll();
    }

    function accept(): void {
        if (problem.length > 0)
            return;
        close();
        symbols.rename(field.text);
    }

    width: 320
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.unit * 3
    focus: true
    onClosed: finished()

    background: Card {}

    contentItem: Column {
        spacing: Theme.unit * 2

        Field {
            id: field

            objectName: "newName"
            width: parent.width
            font: Theme.codeFont
            Accessible.name: qsTr("New name of the %1").arg(root.symbols.kindText)
            onAccepted: root.accept()
        }

        Label {
            width: parent.width
            text: root.problem.length > 0 ? root.problem : qsTr("Enter renames it and all that refers to it.")
            wrapMode: Text.Wrap
            font: Theme.secondaryFont
            color: root.problem.length > 0 ? Theme.failed : Theme.muted
        }
    }
}
