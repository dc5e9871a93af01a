// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

/// The line between two panes, with a wider place to take hold of it.
Rectangle {
    id: root

    implicitWidth: 1
    implicitHeight: 1
    color: T.SplitHandle.pressed || T.SplitHandle.hovered ? Theme.accent : Theme.border

    containmentMask: Item {
        x: root.width > root.height ? 0 : -4
        y: root.width > root.height ? -4 : 0
        width: root.width > root.height ? root.width : 9
        height: root.width > root.height ? 9 : root.height
    }
}
