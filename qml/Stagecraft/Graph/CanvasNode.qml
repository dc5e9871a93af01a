// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// A node of the canvas: its frame, rings and port, and a face for how large it is shown.
NodeFacts {
    id: root

    required property ViewportController view
    required property NodeModel measures
    property bool hovered: false
    property int hoveredLine: 0
    property list<int> selectedLines
    property int currentLine: 0
    property bool focused: false
    /// While a connection is drawn: whether this could be its end, and whether it is under the hand.
    property bool refusesConnection: false
    property bool takesConnection: false
    /// In the hand over something that is to be seen through it.
    property bool isLifted: false

    signal pressed

    readonly property bool isLarge: view.detail === ViewportController.Rows
    readonly property color frameColor: errors > 0 || stepState === App.StepState.Failed ? Theme.failed : isRunning || takesConnection ? Theme.accent : isTarget ? Theme.target : hovered ? Theme.faint : Theme.border
    readonly property bool isStrong: errors > 0 || isRunning || isTarget || takesConnection || stepState === App.StepState.Failed

    /// What is not needed is faint, but no edge shines through it.
    readonly property real faceOpacity: isNeeded ? 1 : 0.5

    // A face is made when it is first seen and kept: neither all at once, nor again and again.
    property bool wasSeen: false
    readonly property bool isSeen: isLarge && x * view.zoom + view.panX < view.size.width && (x + width) * view.zoom + view.panX > 0 && y * view.zoom + view.panY < view.size.height && (y + height) * view.zoom + view.panY > 0

    x: nodeX
    y: nodeY
    width: nodeWidth
    height: nodeHeight
    z: isSelected || hovered ? 2 : isCurrent ? 1 : 0
    opacity: isGhost ? 0.35 : isLifted ? 0.6 : refusesConnection ? 0.3 : isFaded ? 0.25 : 1

    Accessible.role: Accessible.ListItem
    Accessible.name: isStage ? qsTr("Stage %1").arg(name) : name
    Accessible.description: description
    Accessible.focusable: true
    Accessible.focused: focused
    Accessible.selectable: true
    Accessible.selected: isSelected
    Accessible.onPressAction: root.pressed()

    onIsSeenChanged: {
        if (isSeen)
            wasSeen = true;
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.animationDuration
        }
    }

    Loader {
        anchors.fill: parent
        active: root.wasSeen && root.isStage
        visible: root.isLarge && root.isNeeded
        sourceComponent: shadow
    }

    Loader {
        anchors.fill: parent
        active: root.isRunning || root.takesConnection
        sourceComponent: glow
    }

    // Selected: a ring with a gap, so that it is told from the ring of the target without colour.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -5
        radius: Theme.nodeRadius + 5
        visible: root.isSelected || root.isCurrent
        color: "transparent"
        border.width: root.isSelected ? 2 / Math.min(1, root.view.steppedZoom) : 1
        border.color: root.isSelected ? Theme.accent : Qt.alpha(Theme.accent, 0.55)
    }

    Rectangle {
        anchors.fill: parent
        visible: root.isStage
        radius: Theme.nodeRadius
        color: root.isNeeded ? Theme.raised : Qt.tint(Theme.canvas, Qt.alpha(Theme.raised, 0.5))
        border.width: (root.isStrong ? 2 : 1) / Math.min(1, root.view.steppedZoom)
        border.color: root.isNeeded || root.isStrong || root.hovered ? root.frameColor : Qt.alpha(root.frameColor, 0.7)
    }

    Loader {
        anchors.fill: parent
        active: !root.isStage || root.isGhost || root.isStale
        opacity: root.faceOpacity
        sourceComponent: dashedFrame
    }

    Loader {
        anchors.fill: parent
        active: root.wasSeen
        visible: root.isLarge
        opacity: root.faceOpacity
        sourceComponent: root.isStage ? stageFace : externalFace
    }

    Loader {
        anchors.fill: parent
        active: !root.isLarge
        opacity: root.faceOpacity
        sourceComponent: smallFace
    }

    Loader {
        x: 8
        y: -height / 2
        active: root.lensText.length > 0
        transformOrigin: Item.Left
        scale: 1 / Math.min(1, root.view.steppedZoom)
        sourceComponent: lensBadge
    }

    Loader {
        x: parent.width - 14
        y: -9
        active: root.isPinned
        transformOrigin: Item.Center
        scale: 1 / Math.min(1, root.view.steppedZoom)
        sourceComponent: pin
    }

    // Where a connection starts. It keeps its size on screen; the place to take hold of it is larger.
    Rectangle {
        x: parent.width - width / 2
        y: root.measures.headerAnchor - height / 2
        width: 12 / Math.max(0.5, Math.min(1, root.view.steppedZoom))
        height: width
        radius: width / 2
        visible: root.isStage && !root.isGhost && (root.hovered || root.isSelected)
        color: Theme.raised
        border.width: 2
        border.color: Theme.accent
    }

    // Three layers; a blur for each node would cost a texture for each.
    Component {
        id: shadow

        Item {
            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    anchors.fill: parent
                    anchors.margins: -index * 2
                    anchors.topMargin: 2 - index
                    anchors.bottomMargin: -3 - index * 3
                    radius: Theme.nodeRadius + index * 2
                    color: Theme.shadow
                    opacity: 0.45 - index * 0.13
                }
            }
        }
    }

    // The ring of what is being built, gently breathing.
    Component {
        id: glow

        Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: -4
                radius: Theme.nodeRadius + 4
                color: "transparent"
                border.width: 4
                border.color: Qt.alpha(Theme.accent, 0.3)

                SequentialAnimation on opacity {
                    running: root.isRunning && !Theme.reducedMotion
                    loops: Animation.Infinite

                    NumberAnimation {
                        to: 0.35
                        duration: 900
                        easing.type: Easing.InOutSine
                    }

                    NumberAnimation {
                        to: 1
                        duration: 900
                        easing.type: Easing.InOutSine
                    }
                }
            }
        }
    }

    // Arranging leaves this node where it is.
    Component {
        id: pin

        Rectangle {
            width: 20
            height: 20
            radius: 10
            color: Theme.raised
            border.width: 1
            border.color: Theme.border

            Icon {
                anchors.centerIn: parent
                icon: "pin"
                sourceSize: Qt.size(12, 12)
                color: Theme.muted
            }
        }
    }

    // What the lens measures: in words, and how much of the largest it is as a bar.
    Component {
        id: lensBadge

        LensBadge {
            text: root.lensText
            heat: root.heat
        }
    }

    Component {
        id: dashedFrame

        DashedFrame {
            color: root.isStage ? "transparent" : Qt.tint(Theme.canvas, Qt.alpha(Theme.surface, 0.6))
            borderColor: root.isStage ? Theme.target : root.hovered ? Theme.muted : Theme.faint
            borderWidth: 1 / Math.min(1, root.view.steppedZoom)
            radius: Theme.nodeRadius
        }
    }

    Component {
        id: stageFace

        StageFace {
            node: root
            measures: root.measures
            hoveredLine: root.hoveredLine
            selectedLines: root.selectedLines
            currentLine: root.currentLine
        }
    }

    Component {
        id: externalFace

        ExternalFace {
            node: root
        }
    }

    Component {
        id: smallFace

        SmallFace {
            node: root
            zoom: root.view.steppedZoom
            showsState: root.view.detail === ViewportController.Header
        }
    }
}
