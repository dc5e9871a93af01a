// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The whole graph, small, with the part that is seen; dragging on it goes there.
Card {
    id: root

    required property GraphController controller
    required property ViewportController view

    readonly property rect bounds: controller.bounds
    readonly property rect seen: view.zoom > 0 ? Qt.rect(-view.panX / view.zoom, -view.panY / view.zoom, view.size.width / view.zoom, view.size.height / view.zoom) : Qt.rect(0, 0, 0, 0)
    readonly property real ratio: Math.min((width - Theme.unit * 4) / Math.max(1, bounds.width), (height - Theme.unit * 4) / Math.max(1, bounds.height))

    function goTo(x: real, y: real): void {
        const world = Qt.point((x - map.x) / ratio + bounds.x, (y - map.y) / ratio + bounds.y);
        view.panBy((seen.x + seen.width / 2 - world.x) * view.zoom, (seen.y + seen.height / 2 - world.y) * view.zoom);
    }

    width: 180
    height: 116
    radius: Theme.cornerRadius
    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map of the graph")

    Item {
        id: map

        anchors.centerIn: parent
        width: root.bounds.width * root.ratio
        height: root.bounds.height * root.ratio

        Repeater {
            model: root.controller.nodes

            Rectangle {
                required property real nodeX
                required property real nodeY
                required property real nodeWidth
                required property real nodeHeight
                required property int stage
                required property bool isTarget
                required property bool isNeeded
                required property bool isSelected

                x: (nodeX - root.bounds.x) * root.ratio
                y: (nodeY - root.bounds.y) * root.ratio
                width: Math.max(2, nodeWidth * root.ratio)
                height: Math.max(2, nodeHeight * root.ratio)
                radius: 1
                color: isSelected ? Theme.accent : stage < 0 || !isNeeded ? Theme.faint : Theme.stageColor(stage, isTarget)
                opacity: stage < 0 ? 0.5 : 0.85
            }
        }

        Rectangle {
            x: (root.seen.x - root.bounds.x) * root.ratio
            y: (root.seen.y - root.bounds.y) * root.ratio
            width: root.seen.width * root.ratio
            height: root.seen.height * root.ratio
            color: Theme.selection
            border.width: 1
            border.color: Theme.accent
        }
    }

    MouseArea {
        anchors.fill: parent
        onPressed: mouse => root.goTo(mouse.x, mouse.y)
        onPositionChanged: mouse => root.goTo(mouse.x, mouse.y)
    }
}
