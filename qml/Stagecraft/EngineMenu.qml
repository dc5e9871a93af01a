// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// Which Docker context is used: whose engine builds.
Menu {
    id: root

    required property BuildController builds
    required property ApplicationSettings settings

    implicitWidth: 300

    component Choice: MenuItem {
        required property string context

        checkable: true
        checked: root.settings.engineContext === context
        enabled: !root.builds.running && !root.builds.weighing
        onTriggered: {
            root.settings.engineContext = context;
            checked = Qt.binding(() => root.settings.engineContext === context);
        }
    }

    Choice {
        context: ""
        text: qsTr("The context docker uses by itself")
    }

    MenuSeparator {}

    Instantiator {
        model: root.builds.engineContexts
        delegate: Choice {
            required property string modelData

            context: modelData
            text: modelData
        }
        onObjectAdded: (index, object) => root.insertItem(index + 2, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Look for an engine again")
        onTriggered: root.builds.checkEngine()
    }
}
