// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme

/// A raised surface: menus, popups, cards.
Rectangle {
    color: Theme.raised
    radius: Theme.cornerRadius + 2
    border.width: 1
    border.color: Theme.border

    Rectangle {
        z: -1
        anchors.fill: parent
        anchors.margins: -1
        anchors.topMargin: 2
        anchors.bottomMargin: -3
        radius: parent.radius + 1
        color: Theme.shadow
    }
}
