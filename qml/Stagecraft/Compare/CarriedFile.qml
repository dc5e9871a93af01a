// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// A file of a stage in the hand, on its way to another stage.
Rectangle {
    id: root

    /// The index of the stage that has it.
    required property int stage
    /// From the root of the stage; empty while there is none.
    property string path: ""

    function take(path: string, at: point): void {
        root.path = path;
        follow(at);
        Drag.active = true;
    }

    function follow(at: point): void {
        x = at.x + Theme.unit * 2;
        y = at.y + Theme.unit * 2;
    }

    function put(): void {
        if (Drag.active && path.length > 0)
            Drag.drop();
        Drag.active = false;
        path = "";
    }

    width: Math.min(320, label.implicitWidth + Theme.unit * 4)
    height: Theme.rowHeight
    radius: Theme.cornerRadius
    visible: path.length > 0
    color: Theme.raised
    border.width: 1
    border.color: Theme.accent

    Drag.keys: ["stagecraft/file"]
    Drag.source: root
    Drag.hotSpot: Qt.point(-Theme.unit * 2, -Theme.unit * 2)
    Drag.supportedActions: Qt.CopyAction

    Label {
        id: label

        anchors.fill: parent
        anchors.margins: Theme.unit
        anchors.leftMargin: Theme.unit * 2
        text: root.path
        font: Theme.codeFont
        elide: Text.ElideLeft
    }
}
