// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

T.Menu {
    id: root

    implicitWidth: 240
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.unit
    padding: Theme.unit
    overlap: 1
    popupType: T.Popup.Item
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
    }

    background: Card {}
}
