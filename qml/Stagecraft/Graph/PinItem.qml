// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// Whether arranging leaves what is selected where it is.
MenuItem {
    id: root

    required property KeyMap keys
    required property GraphController controller
    required property int node

    text: qsTr("Keep its place when arranging")
    shortcutText: root.keys.texts.canvasPin
    checkable: true
    checked: visible && root.controller.isPinned(root.node)
    onTriggered: root.controller.togglePins()
}
