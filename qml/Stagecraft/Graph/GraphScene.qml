// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The nodes and edges themselves, and the edge in the hand, in the world's own coordinates.
Item {
    id: root

    required property GraphController controller
    required property ViewportController view
    required property CanvasInput input
    /// Nothing is made before the first sight is known.
    required property bool isShown
    required property bool hasFocus

    transform: [
        Scale {
            xScale: root.view.zoom
            yScale: root.view.zoom
        },
        Translate {
            x: root.view.panX
            y: root.view.panY
        }
    ]

    Repeater {
        id: edges

        model: root.isShown ? root.controller.edges : null

        EdgeItem {
            id: edge

            required property string edgeId
            required property bool isValid
            required property bool isNeeded
            required property bool isGhost
            required property bool isSelected
            required property bool isFaded
            required property int colorStage
            required property bool isColorOfTarget
            required property string description
            required property int stepState
            required property var model

            readonly property bool isRunning: stepState === App.StepState.Running
            readonly property bool isFailed: !isValid || stepState === App.StepState.Failed
            readonly property bool isUnderHand: root.input.hit.edge === edgeId || root.input.edgeToPutOn === edgeId

            kind: model.kind
            route: model.route
            color: isFailed ? Theme.failed : isRunning || isSelected || root.input.edgeToPutOn === edgeId ? Theme.accent : colorStage < 0 || !isNeeded ? Theme.line : Theme.stageColor(colorStage, isColorOfTarget)
            lineWidth: isSelected || isUnderHand || isRunning ? 2.8 : 1.8
            viewScale: root.view.steppedZoom
            opacity: isGhost ? 0.3 : isFaded && !isUnderHand ? 0.12 : isSelected || isUnderHand || isRunning ? 1 : stepState === App.StepState.Waiting ? 0.45 : !isNeeded ? 0.35 : colorStage < 0 && kind !== EdgeModel.Base ? 0.55 : 0.9
            z: isSelected || isUnderHand ? 1 : 0

            Accessible.role: Accessible.Graphic
            Accessible.name: description
        }
    }

    // What is carried right now is seen to move.
    Repeater {
        model: root.isShown && !Theme.reducedMotion ? root.controller.edges.running : []

        EdgeTraveller {
            required property string modelData

            edges: root.controller.edges
            edgeId: modelData
        }
    }

    EdgeLabeller {
        id: labeller

        controller: root.controller
    }

    // What edges take, where it is read easily and nothing else stands.
    Repeater {
        model: root.isShown && root.view.steppedZoom >= 0.6 ? labeller.labels : []

        Rectangle {
            required property edgeLabelPlace modelData

            x: modelData.rect.x
            y: modelData.rect.y
            width: modelData.rect.width
            height: modelData.rect.height
            radius: 4
            color: Theme.raised
            border.width: 1
            border.color: Theme.border

            Label {
                anchors.centerIn: parent
                text: parent.modelData.text
                font.family: Theme.family
                font.pixelSize: Theme.captionSize
                font.features: ({
                        "tnum": 1
                    })
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }

    // The ends of the selected edge, to be put elsewhere.
    Repeater {
        model: root.controller.selectedEdge.length > 0 && root.input.mode !== CanvasInput.Reconnect ? 2 : 0

        Rectangle {
            required property int index
            readonly property point at: {
                root.controller.bounds;
                return index === 0 ? root.controller.edgeStart(root.controller.selectedEdge) : root.controller.edgeEnd(root.controller.selectedEdge);
            }

            x: at.x - width / 2
            y: at.y - height / 2
            z: 4
            width: 12 / Math.max(0.5, Math.min(1, root.view.steppedZoom))
            height: width
            radius: width / 2
            color: Theme.raised
            border.width: 2
            border.color: Theme.accent
        }
    }

    // The edge of which an end is in the hand.
    EdgeItem {
        readonly property bool movesStart: root.input.pressedHit.part === GraphController.EdgeStart

        visible: root.input.mode === CanvasInput.Reconnect
        z: 2
        kind: EdgeModel.Copy
        color: Theme.accent
        lineWidth: 2
        viewScale: root.view.steppedZoom
        start: movesStart ? root.view.toWorld(root.input.point) : root.controller.edgeStart(root.input.pressedHit.edge)
        end: movesStart ? root.controller.edgeEnd(root.input.pressedHit.edge) : root.view.toWorld(root.input.point)
    }

    // The connection that is being drawn.
    EdgeItem {
        visible: root.input.mode === CanvasInput.Connect
        z: 2
        kind: EdgeModel.Copy
        color: Theme.accent
        lineWidth: 2
        viewScale: root.view.steppedZoom
        start: {
            const rect = root.controller.nodeRect(root.input.connectFrom);
            return Qt.point(rect.x + rect.width, rect.y + root.controller.nodes.headerAnchor);
        }
        end: root.view.toWorld(root.input.point)
    }

    Repeater {
        id: nodes

        model: root.isShown ? root.controller.nodes : null

        CanvasNode {
            id: node

            view: root.view
            measures: root.controller.nodes
            hovered: root.input.hit.node === nodeId && root.input.mode !== CanvasInput.Move && root.input.mode !== CanvasInput.MoveRow
            hoveredLine: hovered ? root.input.hit.line : 0
            focused: root.hasFocus && root.controller.currentNode === nodeId && root.controller.currentLine === 0
            selectedLines: root.controller.currentNode === nodeId ? root.controller.selectedLines : []
            currentLine: root.controller.currentNode === nodeId ? root.controller.currentLine : 0
            refusesConnection: root.input.connectFrom !== 0 && root.input.connectFrom !== nodeId && root.controller.acts.connectionProblem(root.input.connectFrom, nodeId).length > 0
            takesConnection: root.input.connectFrom !== 0 && root.input.connectFrom !== nodeId && hovered && !refusesConnection
            isLifted: isSelected && root.input.edgeToPutOn.length > 0
            onPressed: {
                root.controller.select(node.nodeId);
                root.controller.reveal(node.nodeId);
            }
        }
    }
}
