// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

pragma ComponentBehavior: Bound

import QtQuick
import Stagecraft.App
import Stagecraft.Controls

/// What can be done with the text under the mouse.
Menu {
    id: root

    required property KeyMap keys
    required property DocumentSession session
    required property TextEdit textEdit
    required property SymbolController symbols
    required property TypingController typing
    readonly property string name: symbols.name
    readonly property bool hasSelection: textEdit.selectionStart !== textEdit.selectionEnd

    property bool canSort: false

    onAboutToShow: canSort = typing.canSortPackages()

    signal undoRequested
    signal redoRequested
    signal definitionRequested
    signal renameRequested

    MenuItem {
        text: root.session.undoText.length > 0 ? qsTr("Undo %1").arg(root.session.undoText) : qsTr("Undo")
        shortcutText: root.keys.texts.undo
        enabled: root.session.canUndo
        onTriggered: root.undoRequested()
    }

    MenuItem {
        text: root.session.redoText.length > 0 ? qsTr("Redo %1").arg(root.session.redoText) : qsTr("Redo")
        shortcutText: root.keys.texts.redo
        enabled: root.session.canRedo
        onTriggered: root.redoRequested()
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Go to definition")
        shortcutText: root.keys.texts.textDefinition
        enabled: root.name.length > 0
        onTriggered: root.definitionRequested()
    }

    MenuItem {
        text: root.name.length > 0 ? qsTr("Rename %1…").arg(root.name) : qsTr("Rename…")
        shortcutText: root.keys.texts.textRename
        enabled: root.name.length > 0
        onTriggered: root.renameRequested()
    }

    MenuItem {
        text: root.hasSelection ? qsTr("Format selection") : qsTr("Format")
        shortcutText: root.keys.texts.format
        onTriggered: root.typing.format()
    }

    MenuItem {
        text: qsTr("Sort packages")
        enabled: root.canSort
        onTriggered: root.typing.sortPackages()
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Cut")
        shortcutText: qsTr("Ctrl+X")
        enabled: root.hasSelection
        onTriggered: root.textEdit.cut()
    }

    MenuItem {
        text: qsTr("Copy")
        shortcutText: qsTr("Ctrl+C")
        enabled: root.hasSelection
        onTriggered: root.textEdit.copy()
    }

    MenuItem {
        text: qsTr("Paste")
        shortcutText: qsTr("Ctrl+V")
        enabled: root.textEdit.canPaste
        onTriggered: root.textEdit.paste()
    }

    MenuSeparator {}

    MenuItem {
        text: qsTr("Select all")
        shortcutText: qsTr("Ctrl+A")
        onTriggered: root.textEdit.selectAll()
    }
}
