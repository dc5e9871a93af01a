// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Theme

/// What goes with the hand: lines to align by, where things would go, the marquee, and a word beside it.
Item {
    id: root

    required property GraphController controller
    required property ViewportController view
    required property CanvasInput input

    // Where what is moved is in line with others.
    Repeater {
        model: root.controller.guides

        Rectangle {
            required property rect modelData
            readonly property rect line: root.view.rectToScreen(modelData)

            x: line.x - (line.width > 0 ? Theme.unit * 2 : 0)
            y: line.y - (line.height > 0 ? Theme.unit * 2 : 0)
            width: Math.max(1, line.width + (line.width > 0 ? Theme.unit * 4 : 0))
            height: Math.max(1, line.height + (line.height > 0 ? Theme.unit * 4 : 0))
            color: Theme.accent
        }
    }

    // Where the instruction in the hand would go.
    Rectangle {
        readonly property point at: root.view.toScreen(root.input.rowPlace.start)

        x: at.x - Theme.unit
        y: at.y - height / 2
        width: root.input.rowPlace.length * root.view.zoom + Theme.unit * 2
        height: 3
        radius: 1.5
        visible: root.input.rowPlace.node !== 0
        color: Theme.accent
    }

    Rectangle {
        x: root.input.marquee.x
        y: root.input.marquee.y
        width: root.input.marquee.width
        height: root.input.marquee.height
        visible: root.input.isMarquee
        color: Theme.selection
        border.width: 1
        border.color: Theme.accent
    }

    EdgeLabel {
        readonly property string edge: root.input.hit.edge.length > 0 ? root.input.hit.edge : root.controller.selectedEdge
        readonly property point at: edge.length === 0 ? Qt.point(0, 0) : root.input.hit.edge.length > 0 ? root.input.point : root.view.toScreen(root.controller.edgeMiddle(edge))

        x: Math.max(8, Math.min(at.x + 14, root.width - width - 8))
        y: Math.max(8, Math.min(at.y + 14, root.height - height - 8))
        text: root.input.mode === CanvasInput.Idle && edge.length > 0 ? root.controller.edgeText(edge) : ""
    }

    // What dropping the stage here would do, or why the one under the hand cannot be the end of the connection.
    EdgeLabel {
        x: Math.min(root.input.mouseX + 16, root.width - width - 8)
        y: Math.min(root.input.mouseY + 16, root.height - height - 8)
        font: Theme.textFont
        text: {
            const from = root.input.connectFrom;
            const under = root.input.hit.node;
            if (root.input.edgeToPutOn.length > 0)
                return root.controller.acts.insertOnEdge(root.input.edgeToPutOn, root.controller.currentNode).description;
            return from !== 0 && under !== 0 && under !== from ? root.controller.acts.connectionProblem(from, under) : "";
        }
    }
}
