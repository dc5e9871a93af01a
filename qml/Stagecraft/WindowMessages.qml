// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// What is to be told of what was asked for, the last of it.
MessageBar {
    id: root

    required property ProjectSession project
    required property CompareController comparing

    /// What is to be copied, if anything.
    property string command: ""

    function tell(sentence: string, command: string): void {
        root.text = command.length > 0 ? sentence + "\n" + command : sentence;
        root.command = command;
    }

    visible: text.length > 0
    actionText: command.length > 0 ? qsTr("Copy") : ""
    onActed: project.copyText(command)
    onClosed: tell("", "")

    Connections {
        target: root.project

        function onFailed(message: string): void {
            root.tell(message, "");
        }
    }

    Connections {
        target: root.comparing

        function onTold(message: string): void {
            root.tell(message, "");
        }

        function onBusyChanged(): void {
            if (!root.comparing.busy && root.comparing.message.length > 0)
                root.tell(root.comparing.message, "");
        }
    }
}
