// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// What an edge takes, one line an instruction.
Card {
    id: root

    property string text

    visible: text.length > 0
    width: label.implicitWidth + Theme.unit * 5
    height: label.implicitHeight + Theme.unit * 3
    radius: Theme.cornerRadius

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        font: Theme.codeFont
        lineHeight: 1.3
        maximumLineCount: 12
        elide: Text.ElideNone
    }
}
