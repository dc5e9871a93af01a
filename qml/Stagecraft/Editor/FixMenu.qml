// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// What would mend the findings at the cursor.
Menu {
    id: root

    required property HoverController hover
    property var fixes: []

    function ask(at: point): void {
        fixes = hover.problems.map((problem, index) => ({
                    "index": index,
                    "title": problem.fix,
                    "message": problem.message
                })).filter(fix => fix.title.length > 0);
        popup(parent, at.x, at.y);
    }

    onClosed: hover.close()

    MenuItem {
        visible: root.fixes.length === 0
        height: visible ? implicitHeight : 0
        enabled: false
        text: qsTr("Nothing here can be mended by itself")
    }

    Instantiator {
        model: root.fixes

        delegate: MenuItem {
            required property var modelData

            text: modelData.title
            onTriggered: root.hover.fix(modelData.index)
        }

        onObjectAdded: (index, object) => root.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)
    }
}
