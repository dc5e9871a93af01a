// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import Stagecraft.App
import Stagecraft.Controls

/// The image built last: its layers, and the files in them.
Basic.SplitView {
    id: root

    required property CompareController comparing

    signal lineRequested(line: int)
    signal copyRequested(text: string)

    handle: SplitHandle {}

    LayerList {
        id: layers

        Basic.SplitView.preferredWidth: root.width * 0.44
        Basic.SplitView.minimumWidth: 240
        comparing: root.comparing
        onLineRequested: line => root.lineRequested(line)
    }

    FileBrowser {
        Basic.SplitView.fillWidth: true
        Basic.SplitView.minimumWidth: 280
        comparing: root.comparing
        chosenLayer: layers.chosenLayer
        onLineRequested: line => root.lineRequested(line)
        onCopyRequested: text => root.copyRequested(text)
    }
}
