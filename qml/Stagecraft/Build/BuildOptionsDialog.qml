// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Stagecraft.App
import Stagecraft.Controls
import Stagecraft.Theme

/// What the builds of the open Dockerfile are made with. Every change is kept at once.
Dialog {
    id: root

    required property BuildOptions options

    signal copyRequested(text: string)
    signal buildRequested
    signal placeRequested

    parent: Basic.Overlay.overlay
    title: qsTr("Options of the build")
    width: Math.min(760, parent ? parent.width - Theme.unit * 8 : 760)
    height: Math.min(640, parent ? parent.height - Theme.unit * 8 : 640)
    closePolicy: Basic.Popup.CloseOnEscape | Basic.Popup.CloseOnPressOutside

    component Page: Flickable {
        id: page

        default property alias rows: column.data

        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Basic.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            width: page.width - Theme.unit * 4
            spacing: Theme.unit * 4
        }
    }

    component OptionLine: OptionRow {
        Layout.fillWidth: true
        options: root.options
    }

    component ChoiceRow: RowLayout {
        id: choice

        required property string name
        default property alias control: holder.data

        Layout.fillWidth: true
        spacing: Theme.unit * 4

        Label {
            Layout.preferredWidth: 150
            text: choice.name
        }

        Item {
            id: holder

            Layout.fillWidth: true
            implicitHeight: childrenRect.height
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.unit * 4

        Basic.TabBar {
            id: tabs

            Layout.fillWidth: true
            background: Rectangle {
                y: tabs.height - 1
                width: tabs.width
                height: 1
                color: Theme.border
            }
            spacing: 0

            TabButton {
                width: implicitWidth
                text: qsTr("Image")
            }

            TabButton {
                width: implicitWidth
                text: qsTr("Secrets and contexts")
            }

            TabButton {
                width: implicitWidth
                text: qsTr("Cache")
            }

            TabButton {
                width: implicitWidth
                text: qsTr("Builder")
            }
        }

        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            Page {
                OptionLine {
                    option: BuildOptions.Tags
                    name: qsTr("Names")
                    example: "registry.example.com/shop:1.4"
                    help: qsTr("One a line. Without any the image gets a name of ours, which goes with its entry in History.")
                    isList: true
                }

                ChoiceRow {
                    name: qsTr("Goes to")

                    Picker {
                        implicitWidth: 260
                        model: [qsTr("the engine's images"), qsTr("the registries of its names"), qsTr("an archive (.tar)"), qsTr("a folder, as files")]
                        currentIndex: root.options.output
                        displayText: model[currentIndex]
                        Accessible.name: qsTr("Where the image goes")
                        onActivated: index => root.options.output = index
                    }
                }

                RowLayout {
                    Layout.fillWidth: true
                    visible: root.options.output === BuildOptions.Archive || root.options.output === BuildOptions.Folder
                    spacing: Theme.unit * 2

                    OptionLine {
                        option: BuildOptions.Destination
                        name: root.options.output === BuildOptions.Archive ? qsTr("Archive") : qsTr("Folder")
                        example: root.options.output === BuildOptions.Archive ? "/home/you/shop.tar" : "/home/you/out"
                    }

                    IconButton {
                        iconName: "folder"
                        text: qsTr("Choose…")
                        onClicked: root.placeRequested()
                    }
                }

                OptionLine {
                    option: BuildOptions.Platforms
                    name: qsTr("Platforms")
                    example: "linux/amd64"
                    help: qsTr("One a line, where the tool bar names none. Several at once need an engine that keeps images by containerd, or go to a registry.")
                    isList: true
                }

                OptionLine {
                    option: BuildOptions.Labels
                    name: qsTr("Labels")
                    example: "org.opencontainers.image.revision=1.4"
                    isList: true
                }
            }

            Page {
                Label {
                    Layout.fillWidth: true
                    visible: root.options.secretArguments.length > 0
                    text: qsTr("%1: given by the environment, so that it is on no command line, and not saved. The image's history shows its value all the same: use RUN --mount=type=secret and a secret instead.").arg(root.options.secretArguments.join(", "))
                    wrapMode: Text.Wrap
                    color: Theme.target
                }

                OptionLine {
                    option: BuildOptions.Secrets
                    name: qsTr("Secrets")
                    example: "id=npm,env=NPM_TOKEN"
                    help: qsTr("id=NAME,env=VARIABLE or id=NAME,src=FILE, one a line. Values are read by the client and masked in what steps print; they are kept nowhere.")
                    isList: true
                }

                OptionLine {
                    option: BuildOptions.Ssh
                    name: qsTr("SSH")
                    example: "default"
                    help: qsTr("“default” for the agent in use, or NAME=SOCKET.")
                    isList: true
                }

                OptionLine {
                    option: BuildOptions.Contexts
                    name: qsTr("Named contexts")
                    example: "shared=../shared"
                    help: qsTr("NAME=FOLDER, docker-image://IMAGE or an address, one a line.")
                    isList: true
                }
            }

            Page {
                CheckBox {
                    text: qsTr("Use no cached layers")
                    checked: root.options.noCache
                    onToggled: root.options.noCache = checked
                }

                OptionLine {
                    option: BuildOptions.NoCacheStages
                    name: qsTr("Build anew")
                    example: "builder"
                    help: qsTr("Names of stages that use no cached layers, one a line.")
                    isList: true
                }

                CheckBox {
                    text: qsTr("Look for newer base images")
                    checked: root.options.pull
                    onToggled: root.options.pull = checked
                }

                OptionLine {
                    option: BuildOptions.CacheFrom
                    name: qsTr("Cache from")
                    example: "type=registry,ref=registry.example.com/shop:cache"
                    isList: true
                }

                OptionLine {
                    option: BuildOptions.CacheTo
                    name: qsTr("Cache to")
                    example: "type=registry,ref=registry.example.com/shop:cache,mode=max"
                    help: qsTr("mode=max keeps the layers of all stages, not only of the last.")
                    isList: true
                }
            }

            Page {
                OptionLine {
                    option: BuildOptions.Builder
                    name: qsTr("Builder")
                    example: qsTr("the one in use")
                    suggestions: root.options.builders
                    help: qsTr("The name of a builder of “docker buildx ls”, such as a team's build farm.")
                }

                ChoiceRow {
                    name: qsTr("Network of RUN")

                    Picker {
                        readonly property list<string> words: ["", "none", "host"]

                        implicitWidth: 260
                        model: [qsTr("the builder's own"), qsTr("none"), qsTr("the host's")]
                        currentIndex: Math.max(0, words.indexOf(root.options.text(BuildOptions.Network)))
                        displayText: model[currentIndex]
                        Accessible.name: qsTr("Network of RUN")
                        onActivated: index => root.options.setText(BuildOptions.Network, words[index])
                    }
                }
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(96, command.implicitHeight + Theme.unit * 4)
            radius: Theme.cornerRadius
            color: Theme.canvas
            border.color: root.options.objection.length > 0 ? Theme.failed : Theme.border

            Label {
                id: command

                anchors.fill: parent
                anchors.margins: Theme.unit * 2
                anchors.rightMargin: Theme.unit * 10
                text: root.options.objection.length > 0 ? root.options.objection : root.options.command
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 5
                font: root.options.objection.length > 0 ? Theme.textFont : Theme.codeFont
                color: root.options.objection.length > 0 ? Theme.failed : Theme.muted
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            IconButton {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.unit
                enabled: root.options.command.length > 0
                iconName: "copy"
                text: qsTr("Copy the command")
                onClicked: root.copyRequested(root.options.command)
            }
        }
    }

    footer: Item {
        implicitHeight: Theme.controlHeight + Theme.unit * 5

        Button {
            x: Theme.unit * 5
            enabled: root.options.count > 0
            text: qsTr("Reset")
            onClicked: root.options.reset()
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit * 5
            spacing: Theme.unit * 2

            Button {
                text: qsTr("Close")
                onClicked: root.close()
            }

            Button {
                highlighted: true
                enabled: root.options.objection.length === 0
                text: qsTr("Build")
                onClicked: {
                    root.close();
                    root.buildRequested();
                }
            }
        }
    }
}
