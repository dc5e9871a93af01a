// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// A line a figure, a column an image: of two images before, after and reduction, of more the reduction below each.
Column {
    id: root

    required property ShownComparison comparison

    readonly property list<int> columns: comparison.columns
    readonly property list<string> variants: comparison.variants
    readonly property bool isPair: columns.length === 2
    readonly property int valueColumns: isPair ? 3 : columns.length
    readonly property real nameWidth: width * (isPair ? 0.42 : Math.max(0.24, 0.42 - 0.06 * (columns.length - 2)))
    readonly property real columnWidth: (width - nameWidth) / valueColumns

    /// A variant is to be shown in detail.
    signal chosen(variant: int)

    function spoken(name: string, values: var): string {
        return values.reduce((text, value, column) => {
            const said = value.reduction.length > 0 ? qsTr("%1, reduction %2").arg(value.text).arg(value.reduction) : value.text;
            return qsTr("%1; %2: %3").arg(text).arg(root.variants[root.columns[column]]).arg(said);
        }, name);
    }

    component Cell: Label {
        width: root.columnWidth
        horizontalAlignment: Text.AlignRight
        leftPadding: Theme.unit
        font: Theme.numberFont
    }

    component Line: Rectangle {
        width: root.width
        height: 1
        color: Theme.border
    }

    Item {
        width: root.width
        height: 30

        Row {
            x: root.nameWidth
            height: parent.height

            Repeater {
                model: root.isPair ? [qsTr("Before"), qsTr("After"), qsTr("Reduction")] : root.columns.map(variant => root.variants[variant])

                Cell {
                    id: title

                    required property int index
                    required property string modelData
                    readonly property int variant: root.columns[index] ?? -1
                    readonly property bool isChosen: !root.isPair && variant === root.comparison.after

                    height: 30
                    text: modelData
                    elide: Text.ElideMiddle
                    color: isChosen ? Theme.text : Theme.muted

                    TapHandler {
                        enabled: !root.isPair && title.index > 0
                        onTapped: root.chosen(title.variant)
                    }

                    HoverHandler {
                        id: titleHover

                        cursorShape: !root.isPair && title.index > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
                    }

                    ToolTip {
                        visible: titleHover.hovered && title.truncated
                        text: title.text
                    }
                }
            }
        }
    }

    Repeater {
        model: root.comparison.metrics

        Item {
            id: row

            required property var modelData
            readonly property string name: modelData.name
            readonly property string note: modelData.note
            readonly property var values: modelData.values
            readonly property bool estimated: modelData.estimated

            width: root.width
            height: root.isPair ? (note.length > 0 ? 42 : 34) : 48

            Accessible.role: Accessible.Row
            Accessible.name: root.spoken(row.name, row.values)
            Accessible.description: row.modelData.basis

            Line {}

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: root.nameWidth

                Label {
                    width: parent.width
                    text: row.name
                }

                Label {
                    width: parent.width
                    visible: row.note.length > 0
                    text: row.note
                    font.family: Theme.family
                    font.pixelSize: Theme.captionSize
                    color: Theme.muted
                }
            }

            Row {
                x: root.nameWidth
                height: parent.height

                Repeater {
                    model: row.values

                    Column {
                        id: value

                        required property int index
                        required property var modelData
                        readonly property int good: modelData.good
                        readonly property string reduction: modelData.reduction

                        anchors.verticalCenter: parent?.verticalCenter

                        Cell {
                            text: value.modelData.text
                            font.weight: value.index > 0 ? Font.DemiBold : Font.Normal
                            color: row.estimated ? Theme.muted : Theme.text
                        }

                        Cell {
                            visible: !root.isPair && value.index > 0
                            text: value.reduction
                            font.pixelSize: Theme.captionSize
                            color: value.good > 0 ? Theme.done : value.good < 0 ? Theme.target : Theme.muted
                        }
                    }
                }

                Cell {
                    readonly property var last: row.values[row.values.length - 1]
                    readonly property int good: last?.good ?? 0

                    visible: root.isPair
                    height: parent.height
                    text: last?.reduction ?? ""
                    font.weight: Font.DemiBold
                    color: good > 0 ? Theme.done : good < 0 ? Theme.target : Theme.muted
                }
            }

            HoverHandler {
                id: hover
            }

            ToolTip {
                visible: hover.hovered
                delay: 900
                text: row.modelData.basis
            }
        }
    }
}
