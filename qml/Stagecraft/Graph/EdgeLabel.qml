// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// A word beside the hand: what an edge takes, one line an instruction.
Card {
    id: root

    property string text
    property font font: Theme.codeFont

    visible: text.length > 0
    width: label.implicitWidth + Theme.unit * 5
    height: label.implicitHeight + Theme.unit * 3
    radius: Theme.cornerRadius

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        font: root.font
        lineHeight: 1.3
        maximumLineCount: 12
        elide: Text.ElideNone
    }
}
