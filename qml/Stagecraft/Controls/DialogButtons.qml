// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// The buttons of a Dialog, as its footer: at the right, the one that goes on last.
Item {
    id: root

    default property alias buttons: row.data

    implicitHeight: Theme.controlHeight + Theme.unit * 5

    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 5
        spacing: Theme.unit * 2
    }
}
