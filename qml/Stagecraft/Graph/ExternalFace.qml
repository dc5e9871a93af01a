// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The inside of an image, a build context or an address.
Item {
    id: root

    required property NodeFacts node

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.unit * 3
        icon: root.node.kind === NodeModel.Context ? "context" : root.node.kind === NodeModel.Url ? "link" : "image"
        color: Theme.muted
    }

    Label {
        id: name

        anchors.left: icon.right
        anchors.leftMargin: Theme.unit * 2.5
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 2.5
        y: Theme.unit * 2
        height: 20
        text: root.node.name
        elide: Text.ElideMiddle
    }

    Label {
        anchors.left: name.left
        anchors.right: name.right
        y: name.y + name.height
        height: 18
        text: root.node.detail
        font: Theme.secondaryFont
        color: Theme.muted
    }
}
