// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Stagecraft.App

/// What is to be known and decided about a document's file: changes of other programs, unsaved text of an earlier run.
ColumnLayout {
    id: root

    required property DocumentSession session
    readonly property DocumentFile file: session ? session.file : null
    readonly property RecoveryKeeper recovery: session ? session.recovery : null
    readonly property string fileName: session ? session.fileName : ""
    readonly property bool isChanged: file !== null && (file.state === DocumentFile.State.Mergeable || file.state === DocumentFile.State.Conflicting)
    readonly property bool isMergeable: file !== null && file.state === DocumentFile.State.Mergeable

    signal saveAsRequested

    function compareWithFile(): void {
        const file = root.file;
        dialog.ask(qsTr("%1 on disk and here").arg(root.fileName), qsTr("Lines with − are on disk only, lines with + are here only."), file.difference(), qsTr("Keep mine"), qsTr("Take theirs"), () => file.keepMine(), () => file.reload());
    }

    function compareWithOffer(): void {
        const recovery = root.recovery;
        dialog.ask(qsTr("Unsaved changes of %1").arg(root.fileName), qsTr("Lines with − are open now, lines with + are in the unsaved text. Restoring is a step you can undo."), recovery.difference(), qsTr("Restore"), qsTr("Discard"), () => recovery.restore(), () => recovery.dismiss());
    }

    spacing: 0

    DifferenceDialog {
        id: dialog
    }

    MessageBar {
        Layout.fillWidth: true
        visible: root.recovery !== null && root.recovery.offers
        closable: false
        text: !visible ? "" : root.recovery.fileChangedSince ? qsTr("Stagecraft ended while %1 had unsaved changes (at %2). The file has changed since.").arg(root.fileName).arg(root.recovery.offeredTime) : qsTr("Stagecraft ended while %1 had unsaved changes (at %2).").arg(root.fileName).arg(root.recovery.offeredTime)
        actionText: qsTr("Restore")
        otherText: qsTr("Show difference")
        thirdText: qsTr("Discard")
        onActed: root.recovery.restore()
        onOtherActed: root.compareWithOffer()
        onThirdActed: root.recovery.dismiss()
    }

    MessageBar {
        Layout.fillWidth: true
        visible: root.isChanged
        closable: false
        text: root.isMergeable ? qsTr("%1 was changed by another program, at other places than here.").arg(root.fileName) : qsTr("%1 was changed by another program, at places that are changed here too.").arg(root.fileName)
        actionText: root.isMergeable ? qsTr("Merge") : qsTr("Take theirs")
        otherText: qsTr("Keep mine")
        thirdText: qsTr("Show difference")
        onActed: root.isMergeable ? root.file.merge() : root.file.reload()
        onOtherActed: root.file.keepMine()
        onThirdActed: root.compareWithFile()
    }

    MessageBar {
        Layout.fillWidth: true
        visible: root.file !== null && root.file.state === DocumentFile.State.Vanished
        closable: false
        text: qsTr("%1 is no longer on disk. Saving makes it again.").arg(root.fileName)
        actionText: qsTr("Save")
        otherText: qsTr("Save as…")
        onActed: root.session.save()
        onOtherActed: root.saveAsRequested()
    }

    MessageBar {
        Layout.fillWidth: true
        visible: root.file !== null && root.file.problem.length > 0
        text: root.file ? root.file.problem : ""
        actionText: qsTr("Save as…")
        otherText: qsTr("Try again")
        onActed: root.saveAsRequested()
        onOtherActed: root.session.save()
        onClosed: root.file.dismissProblem()
    }

    MessageBar {
        Layout.fillWidth: true
        visible: root.file !== null && root.file.notice.length > 0
        quiet: true
        text: root.file ? root.file.notice : ""
        onClosed: root.file.dismissNotice()
    }
}
