// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Theme

/// What the model says of a node, and what follows from it for all of its faces.
Item {
    id: root

    required property int nodeId
    required property int kind
    required property int stage
    required property string name
    required property string detail
    required property real nodeX
    required property real nodeY
    required property real nodeWidth
    required property real nodeHeight
    required property list<instructionRow> rows
    required property int instructionCount
    required property bool isTarget
    required property bool isNeeded
    required property bool isCurrent
    required property bool isSelected
    required property bool isPinned
    required property int errors
    required property int warnings
    required property int stepState
    required property string statusText
    required property string sizeText
    required property real share
    required property int layers
    required property bool isFaded
    required property real heat
    required property string lensText
    required property bool isStale
    required property bool isGhost
    required property string description

    readonly property bool isStage: kind === NodeModel.Stage
    readonly property bool isRunning: stepState === App.StepState.Running
    readonly property color stageColor: isNeeded && !isGhost ? Theme.stageColor(Math.max(0, stage), isTarget) : Theme.faint
}
