// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Controls
import Stagecraft.Theme

/// What stands on the canvas when there is nothing to show.
Column {
    id: root

    signal stageRequested

    spacing: Theme.unit * 3

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        icon: "layout"
        sourceSize: Qt.size(32, 32)
        color: Theme.faint
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("No stages yet")
        font.family: Theme.family
        font.pixelSize: 16
        font.weight: Font.DemiBold
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Every FROM in the text becomes a stage here. Type one, or add it now.")
        color: Theme.muted
    }

    Button {
        objectName: "addFirstStage"
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "plus"
        text: qsTr("Add stage")
        highlighted: true
        onClicked: root.stageRequested()
    }
}
