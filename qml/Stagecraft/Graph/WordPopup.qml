// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// One word an act needs: a name for an image's stage, a platform.
ActPopup {
    id: root

    enum Question {
        ImageName,
        Platform
    }

    property int question: WordPopup.ImageName
    property int node: 0

    function plan(): canvasAct {
        return question === WordPopup.Platform ? controller.acts.setPlatform(node, word.text) : controller.acts.aliasImage(node, word.text);
    }

    function ask(what: int, ofNode: int, at: point): void {
        question = what;
        node = ofNode;
        word.text = what === WordPopup.Platform ? controller.acts.platformOf(node) : "";
        askAt(at);
        word.forceActiveFocus();
        word.selectAll();
    }

    title: question === WordPopup.Platform ? qsTr("Platform of %1").arg(controller.nameOf(node)) : qsTr("A stage for %1").arg(controller.nameOf(node))
    acceptText: question === WordPopup.Platform ? qsTr("Set") : qsTr("Add stage")

    FieldLabel {
        text: root.question === WordPopup.Platform ? qsTr("Empty for the platform that is built for") : qsTr("Its name; empty for that of the image")
    }

    SuggestionField {
        id: word

        width: parent.width
        suggestions: root.question === WordPopup.Platform ? ["$BUILDPLATFORM", "$TARGETPLATFORM", "linux/amd64", "linux/arm64"] : []
        Accessible.name: root.title
    }
}
