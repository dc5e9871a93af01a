// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Stagecraft.Theme

T.Menu {
    id: root

    /// Texts stand below each other, whether they can be checked or not.
    function alignItems(): void {
        const items = [];
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i) as MenuItem;
            if (item)
                items.push(item);
        }
        const hasChecks = items.some(item => item.checkable);
        items.forEach(item => item.leavesRoomForCheck = hasChecks);
    }

    implicitWidth: 240
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.unit
    padding: Theme.unit
    overlap: 1
    popupType: T.Popup.Item
    delegate: MenuItem {}
    onAboutToShow: alignItems()

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: root.currentIndex
    }

    background: Card {}
}
