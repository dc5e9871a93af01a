// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.Theme // qmllint disable unused-imports

/// The dots behind the canvas. They move with it and keep about the same distance on screen at every zoom.
Item {
    id: root

    required property real zoom
    required property real panX
    required property real panY

    readonly property int step: 24
    readonly property real tile: step * zoom / Math.pow(2, Math.round(Math.log2(zoom)))
    readonly property string dot: "data:image/svg+xml;utf8," + encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${step}" height="${step}"><circle cx="1.4" cy="1.4" r="1.1" fill="${Theme.grid}"/></svg>`)

    clip: true

    Image {
        x: root.panX % root.tile - root.tile
        y: root.panY % root.tile - root.tile
        width: (root.width + 2 * root.tile) / scale
        height: (root.height + 2 * root.tile) / scale
        scale: root.tile / root.step
        transformOrigin: Item.TopLeft
        source: root.dot
        sourceSize: Qt.size(root.step, root.step)
        fillMode: Image.Tile
        verticalAlignment: Image.AlignTop
        horizontalAlignment: Image.AlignLeft
        Accessible.ignored: true
    }
}
