// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App

/// Asks what is to become of unsaved changes before something takes them away.
QtObject {
    id: root

    required property ProjectSession project
    required property QuestionDialog question

    /// Does \a act at once, or after asking what to do with unsaved changes.
    function withoutLoss(act: var): void {
        if (!root.project.anyModified) {
            act();
            return;
        }
        root.question.ask(qsTr("Save changes?"), qsTr("There are changes that are not saved. They are lost unless you save them."), qsTr("Save"), qsTr("Discard"), () => {
            if (root.project.saveAll())
                act();
        }, act);
    }

    function closeFile(index: int): void {
        const closing = root.project.sessions[index] as DocumentSession;
        if (!closing.modified) {
            root.project.closeFile(index);
            return;
        }
        root.question.ask(qsTr("Save changes to %1?").arg(closing.fileName), qsTr("They are lost unless you save them."), qsTr("Save"), qsTr("Discard"), () => {
            if (closing.save())
                root.project.closeFile(index);
        }, () => root.project.closeFile(index));
    }
}
