// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// The build arguments of the open Dockerfile: their defaults, and what this build gives instead.
Button {
    id: root

    required property DocumentSession session

    readonly property int count: values.count

    text: values.givenCount > 0 ? qsTr("Arguments  %1 of %2 set").arg(values.givenCount).arg(values.count) : qsTr("Arguments  %1").arg(values.count)
    enabled: values.count > 0
    Accessible.description: qsTr("Build arguments of this Dockerfile and their values")
    onClicked: popup.open()

    ArgumentListModel {
        id: values

        session: root.session
    }

    T.Popup {
        id: popup

        y: root.height + Theme.unit
        width: 460
        height: Math.min(440, contentHeight + topPadding + bottomPadding)
        padding: Theme.unit * 4
        focus: true

        background: Card {
            radius: Theme.nodeRadius
        }

        contentItem: ColumnLayout {
            spacing: Theme.unit * 3

            Label {
                Layout.fillWidth: true
                text: qsTr("Values for this build. An empty field keeps the default; the text is not changed.")
                wrapMode: Text.Wrap
                color: Theme.muted
            }

            ListView {
                id: list

                Layout.fillWidth: true
                Layout.preferredHeight: contentHeight
                Layout.fillHeight: true
                clip: true
                spacing: Theme.unit
                model: values
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Build arguments")

                Basic.ScrollBar.vertical: ScrollBar {}

                delegate: RowLayout {
                    id: row

                    required property int index
                    required property string name
                    required property string defaultValue
                    required property string value
                    required property bool given
                    required property string scope

                    width: list.width
                    spacing: Theme.unit * 3

                    ColumnLayout {
                        Layout.preferredWidth: 176
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            text: row.name
                            font: Theme.codeFont
                        }

                        Label {
                            Layout.fillWidth: true
                            text: row.scope
                            font: Theme.secondaryFont
                            color: Theme.muted
                        }
                    }

                    Field {
                        Layout.fillWidth: true
                        text: row.value
                        placeholderText: row.defaultValue.length > 0 ? row.defaultValue : qsTr("no default")
                        font: Theme.codeFont
                        Accessible.name: qsTr("Value of %1").arg(row.name)
                        onEditingFinished: {
                            if (text === row.value)
                                return;
                            if (text.length > 0)
                                values.give(row.index, text);
                            else
                                values.reset(row.index);
                        }
                    }

                    IconButton {
                        iconName: "undo"
                        enabled: row.given
                        text: qsTr("Use the default of %1").arg(row.name)
                        onClicked: values.reset(row.index)
                    }
                }
            }
        }
    }
}
